package groundwork.scenario;

import java.time.LocalDateTime;
import java.util.List;

/**
 * An order that was placed once and is replayed.
 *
 * @param at when, in the scenario's zone
 * @param region id of a region
 * @param lines at least one
 */
public record RecordedOrder(LocalDateTime at, String region, List<Line> lines) {

    /** Copies the list. */
    public RecordedOrder {
        lines = List.copyOf(lines);
    }

    /**
     * A line of it.
     *
     * @param item id of an item
     * @param units at least 1
     */
    public record Line(String item, int units) {}

    /**
     * How recorded orders are replayed.
     *
     * @param scale how often each comes, on average
     * @param shiftMicros how much later each comes
     */
    public record Replay(double scale, long shiftMicros) {}
}
