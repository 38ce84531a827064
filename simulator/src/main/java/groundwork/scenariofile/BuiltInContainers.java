package groundwork.scenariofile;

import groundwork.scenario.ContainerKind;
import java.util.List;

/**
 * Kinds of containers that every lane may name; a row of the same id in the table containers counts instead.
 *
 * <p>Inside volume of sea containers as carriers publish it; payload is what may go on the road in the US without a special chassis;
 * stowage is the practical volume of loose cartons (26, 56, 64 m³) over the inside. The air container is an AKE (LD3), the trailer a
 * 53 ft dry van, the van a long high panel van: planning values. Cartons stand loose on each other, so that pallets do not limit them.
 */
final class BuiltInContainers {

    private static final double LOOSE = Double.POSITIVE_INFINITY;

    static final List<ContainerKind> ALL = List.of(
            new ContainerKind("20", 33.2, 17_200, LOOSE, 0.78),
            new ContainerKind("40", 67.7, 19_900, LOOSE, 0.83),
            new ContainerKind("40hc", 76.3, 19_900, LOOSE, 0.84),
            new ContainerKind("uld", 4.3, 1_500, LOOSE, 0.85),
            new ContainerKind("53ft", 108, 20_000, LOOSE, 0.80),
            new ContainerKind("van", 14, 1_200, LOOSE, 0.80));

    private BuiltInContainers() {}
}
