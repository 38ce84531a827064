package groundwork.scenario;

import java.util.List;

/** What may go wrong, in the order of the input. */
public record Risks(List<Disruption> disruptions) {

    /** Nothing goes wrong. */
    public static final Risks NONE = new Risks(List.of());

    /** Copies the list. */
    public Risks {
        disruptions = List.copyOf(disruptions);
    }
}
