package groundwork.scenario;

import java.util.List;

/**
 * What sellers pay for the room that their goods take. All rows that apply add up.
 *
 * @param seller id, or "" for all sellers that have no row of their own
 * @param fromAgeMicros from how old goods on
 * @param perCubicMetreDayMicros money, millionths of the currency
 * @param months of the year in which the row counts, 1 to 12; empty for all
 */
public record StorageFee(String seller, long fromAgeMicros, long perCubicMetreDayMicros, List<Integer> months) {

    /** Copies the list. */
    public StorageFee {
        months = List.copyOf(months);
    }
}
