package groundwork.scenario;

import java.util.List;

/**
 * What holds for freight of all lanes.
 *
 * @param containers kinds that lanes may name
 * @param choices among vendors of one leg
 */
public record FreightRules(List<ContainerKind> containers, List<VendorChoice> choices) {

    /** Nothing said. */
    public static final FreightRules NONE = new FreightRules(List.of(), List.of());

    /** Copies the lists. */
    public FreightRules {
        containers = List.copyOf(containers);
        choices = List.copyOf(choices);
    }
}
