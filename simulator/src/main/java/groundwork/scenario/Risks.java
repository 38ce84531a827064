package groundwork.scenario;

import java.util.List;

/** What may go wrong, and what is done about it, in the order of the input. */
public record Risks(List<Disruption> disruptions, List<Recovery> recoveries) {

    /** Nothing goes wrong. */
    public static final Risks NONE = new Risks(List.of(), List.of());

    /** Copies the lists. */
    public Risks {
        disruptions = List.copyOf(disruptions);
        recoveries = List.copyOf(recoveries);
    }
}
