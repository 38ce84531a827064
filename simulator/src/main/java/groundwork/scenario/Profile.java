package groundwork.scenario;

import java.util.List;

/**
 * How a week's demand spreads over its days and hours, in local time.
 *
 * @param days seven weights, Monday first
 * @param hours 24 weights, from midnight
 */
public record Profile(String id, List<Double> days, List<Double> hours) {
    /** Copies the lists. */
    public Profile {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
    }
}
