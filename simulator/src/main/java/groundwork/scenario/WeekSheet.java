package groundwork.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Expected units of many items by week: a sheet with a line for each item and a column for each week.
 *
 * <p>Figures are kept as they are, in primitive arrays, because there may be a hundred million of them.
 *
 * @param region id of a region or of a group, "" for all regions
 * @param profile id of a profile
 * @param items numbers of the items in the catalogue, ascending
 * @param mondays first days of the weeks, ascending
 * @param units by week, then by line
 */
@SuppressWarnings("ArrayRecordComponent") // read-only figures
public record WeekSheet(String region, String profile, int[] items, List<LocalDate> mondays, float[][] units) {

    /** Copies the list. */
    public WeekSheet {
        mondays = List.copyOf(mondays);
    }
}
