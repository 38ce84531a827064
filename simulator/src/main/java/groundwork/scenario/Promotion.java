package groundwork.scenario;

import java.time.LocalDate;

/**
 * Days on which more is sold, part of it taken from the days after.
 *
 * @param region id of a region or of a group, "" for all regions
 * @param item id, or ""
 * @param category id, or ""; without item and category it is of everything
 * @param from first day, in the region's local time
 * @param to last day, inclusive
 * @param lift share of the expected units that comes in addition, e.g. 0.8
 * @param pullForward share of the additional units that the days after lack, in [0, 1]
 * @param dipDays how many days after lack them
 */
public record Promotion(
        String id,
        String region,
        String item,
        String category,
        LocalDate from,
        LocalDate to,
        double lift,
        double pullForward,
        int dipDays) {}
