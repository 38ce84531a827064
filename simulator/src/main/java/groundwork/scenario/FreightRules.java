package groundwork.scenario;

import java.util.List;

/**
 * What holds for freight of all lanes.
 *
 * @param containers kinds that lanes may name
 * @param choices among vendors of one leg
 * @param risks of lanes
 * @param rotations of vehicles on lanes
 * @param poolings of lanes that share a vehicle, in the order of its stops
 */
public record FreightRules(
        List<ContainerKind> containers,
        List<VendorChoice> choices,
        List<LaneRisk> risks,
        List<Rotation> rotations,
        List<Pooling> poolings) {

    /** Nothing said. */
    public static final FreightRules NONE = new FreightRules(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public FreightRules {
        containers = List.copyOf(containers);
        choices = List.copyOf(choices);
        risks = List.copyOf(risks);
        rotations = List.copyOf(rotations);
        poolings = List.copyOf(poolings);
    }
}
