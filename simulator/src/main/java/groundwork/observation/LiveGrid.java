package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.LiveEvent;
import java.util.List;

/**
 * The slots of equal length in which the orders of a live-shopping show are counted, from its start on.
 *
 * @param start simulated microseconds
 * @param slotMicros the shortest of 15 minutes, an hour, a day with which there are at most {@value #MOST_SLOTS}; else a day
 */
public record LiveGrid(long start, long slotMicros, int slots) {

    private static final int MOST_SLOTS = 200;
    private static final List<Long> LENGTHS = List.of(Horizon.HOUR / 4, Horizon.HOUR, Horizon.DAY);

    /** The grid of a show. */
    public static LiveGrid of(LiveEvent show, Horizon horizon) {
        long start = horizon.micros(show.start().atZone(horizon.zone()).toInstant());
        long length = show.shape().lengthMicros();
        long slot = LENGTHS.stream()
                .filter(candidate -> length <= candidate * MOST_SLOTS)
                .findFirst()
                .orElse(Horizon.DAY);
        return new LiveGrid(start, slot, (int) Math.max(1, (length + slot - 1) / slot));
    }

    /** When a slot begins. */
    public long slotStart(int slot) {
        return start + slot * slotMicros;
    }
}
