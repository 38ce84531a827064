package groundwork.scenario;

import java.util.List;

/**
 * What planners expect to be ordered, and how wrong they are.
 *
 * <p>Rows and sheets add up; so do rows of an item, of its category and of everything.
 *
 * @param items those that have a weight, a launch or an end of their own; the others weigh 1 and are always sold
 */
public record Forecast(
        List<ForecastRow> rows,
        List<WeekSheet> sheets,
        List<Season> seasons,
        List<Promotion> promotions,
        List<ItemDemand> items,
        ForecastError error) {

    /** Copies the lists. */
    public Forecast {
        rows = List.copyOf(rows);
        sheets = List.copyOf(sheets);
        seasons = List.copyOf(seasons);
        promotions = List.copyOf(promotions);
        items = List.copyOf(items);
    }

    /** Rows alone, and no error. */
    public static Forecast of(List<ForecastRow> rows) {
        return new Forecast(rows, List.of(), List.of(), List.of(), List.of(), ForecastError.NONE);
    }

    /** Whether nothing is expected. */
    public boolean isEmpty() {
        return rows.isEmpty() && sheets.isEmpty();
    }
}
