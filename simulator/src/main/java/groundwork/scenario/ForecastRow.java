package groundwork.scenario;

import java.time.LocalDate;

/**
 * Expected demand over some days, of an item, of a category, or of everything.
 *
 * <p>What is expected of a category or of everything is shared by its items by weight. The level is that of a grown item: launch
 * and end of life come on top.
 *
 * @param region id of a region, or of a group whose regions share it by weight; "" for all regions
 * @param item id, or ""
 * @param category id, or ""; at most one of item and category is stated
 * @param from first day, in the region's local time
 * @param to last day, inclusive
 * @param units expected in each period of the spread
 */
public record ForecastRow(
        String region, String item, String category, LocalDate from, LocalDate to, double units, Spread spread) {

    /** Units of an item a week, special days on top. */
    public ForecastRow(String region, String item, LocalDate from, LocalDate to, double unitsPerWeek, String profile) {
        this(region, item, "", from, to, unitsPerWeek, Spread.weekly(profile));
    }

    /** What the units are counted over. */
    public enum Per {
        /** Each day has them. */
        DAY,
        /** A week of plain days has them, Monday to Sunday. */
        WEEK,
        /** A calendar month has them. */
        MONTH,
        /** They are all there is, from the first to the last day. */
        PERIOD
    }

    /**
     * How units spread over days and hours.
     *
     * @param specialDaysInside whether the units contain what special days bring; else that comes on top
     * @param profile id of a profile
     * @param season id of a season, or ""
     * @param growthPerYear 0.1 for a tenth more a year after the first day
     */
    public record Spread(Per per, boolean specialDaysInside, String profile, String season, double growthPerYear) {

        /** Units by week, special days on top. */
        public static Spread weekly(String profile) {
            return new Spread(Per.WEEK, false, profile, "", 0);
        }
    }
}
