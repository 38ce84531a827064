package groundwork.scenario;

import java.time.LocalDate;

/**
 * The end of a season: what comes back later and would be sold again is sold off.
 *
 * @param category id, or "" where an item is stated
 * @param item id, or "" where a category is stated
 * @param lastDay on which returns may still go back to the shelf
 * @param recoveryShare share of the value that is not lost, in [0, 1]; NaN for that of the category
 * @param costMicros of a unit, millionths of the currency
 */
public record SeasonEnd(String category, String item, LocalDate lastDay, double recoveryShare, long costMicros) {}
