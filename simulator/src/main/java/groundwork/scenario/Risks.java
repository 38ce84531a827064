package groundwork.scenario;

import java.util.List;

/**
 * What may go wrong, and what is done about it, in the order of the input.
 *
 * @param compared whether each replication is run again without disruptions
 */
public record Risks(List<Disruption> disruptions, List<Recovery> recoveries, boolean compared) {

    /** Nothing goes wrong. */
    public static final Risks NONE = new Risks(List.of(), List.of(), false);

    /** Copies the lists. */
    public Risks {
        disruptions = List.copyOf(disruptions);
        recoveries = List.copyOf(recoveries);
    }

    /** The same without disruptions, and without what would be done about them. */
    public Risks undisturbed() {
        return new Risks(
                List.of(),
                recoveries.stream()
                        .filter(recovery -> recovery.disruption().isEmpty())
                        .toList(),
                false);
    }
}
