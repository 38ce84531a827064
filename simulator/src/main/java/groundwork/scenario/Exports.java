package groundwork.scenario;

import java.util.List;

/** How goods are declared that leave a country. Lists are in the order of the input. */
public record Exports(List<ExportRule> rules, List<ExportChannel> channels) {

    /** Nothing is declared. */
    public static final Exports NONE = new Exports(List.of(), List.of());

    /** Copies the lists. */
    public Exports {
        rules = List.copyOf(rules);
        channels = List.copyOf(channels);
    }

    /** Whether goods of a lane are declared before they leave. */
    public boolean ofLane(String lane) {
        return rules.stream().anyMatch(rule -> rule.lane().equals(lane));
    }
}
