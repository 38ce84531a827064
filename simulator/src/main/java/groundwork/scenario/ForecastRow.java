package groundwork.scenario;

import java.time.LocalDate;

/**
 * Expected demand for an item.
 *
 * @param region id of a region or of a group, whose regions share it by weight
 * @param from first day, in the region's local time
 * @param to last day, inclusive
 * @param profile id of a profile
 */
public record ForecastRow(
        String region, String item, LocalDate from, LocalDate to, double unitsPerWeek, String profile) {}
