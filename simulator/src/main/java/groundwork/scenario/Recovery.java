package groundwork.scenario;

import java.util.Optional;

/**
 * A rule for hard times: what is done about the supply of some places while a disruption strikes, or while a shelf runs low. Where
 * both are stated both must hold.
 *
 * @param disruption id of the disruption during which it acts; empty where that does not matter
 * @param coverBelowMicros acts while what is on the shelf lasts for less than this at the expected demand; 0 where that does not
 *     matter
 * @param site center, or "" for all
 * @param item or "" for all
 * @param category of the items, or "" for all
 */
public record Recovery(
        String id,
        Optional<String> disruption,
        long coverBelowMicros,
        String site,
        String item,
        String category,
        Action action) {

    /** What is done. */
    public sealed interface Action {}

    /** Goods that are ordered go round what is closed; customers are served by sites that are open. */
    public record Reroute() implements Action {}

    /** Goods that are ordered go by another main mode. */
    public record SwitchMode(Lane.Mode mode) implements Action {}

    /** Goods are ordered from another hub or center. */
    public record SourceFrom(String source, Lane.Mode mode) implements Action {}

    /** More is ordered than the rule says, by another mode, until the shelf and this lasts for the cover. */
    public record Expedite(Lane.Mode mode) implements Action {}
}
