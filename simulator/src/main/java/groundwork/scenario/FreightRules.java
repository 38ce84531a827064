package groundwork.scenario;

import java.util.List;

/**
 * What holds for freight of all lanes.
 *
 * @param containers kinds that lanes may name
 */
public record FreightRules(List<ContainerKind> containers) {

    /** Nothing said. */
    public static final FreightRules NONE = new FreightRules(List.of());

    /** Copies the list. */
    public FreightRules {
        containers = List.copyOf(containers);
    }
}
