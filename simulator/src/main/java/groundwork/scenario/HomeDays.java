package groundwork.scenario;

import java.util.List;

/**
 * How many attempts find nobody on some days of the week.
 *
 * @param region id of a region or a region group, or "" for all without rows of their own
 * @param weekdays which of the seven days of a week, Monday first
 * @param failShare of the attempts of these days, in [0, 1], in place of that of the carrier
 */
public record HomeDays(String region, List<Boolean> weekdays, double failShare) {

    /** Copies the list. */
    public HomeDays {
        weekdays = List.copyOf(weekdays);
    }
}
