package groundwork.scenario;

import java.time.LocalDate;

/**
 * A special day of a calendar.
 *
 * @param demandFactor multiplies the demand of regions with this calendar
 * @param closed sites with this calendar rest, and nothing departs from them
 */
public record Holiday(String calendar, LocalDate date, String name, double demandFactor, boolean closed) {}
