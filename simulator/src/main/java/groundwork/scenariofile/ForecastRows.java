package groundwork.scenariofile;

import groundwork.scenario.Forecast;
import groundwork.scenario.ForecastError;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.ItemDemand;
import groundwork.scenario.Profile;
import groundwork.scenario.Promotion;
import groundwork.scenario.Season;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Understands the tables of what planners expect. */
final class ForecastRows {

    static final List<String> UNITS = List.of("units_per_day", "units_per_week", "units_per_month", "units");
    private static final List<ForecastRow.Per> PERS =
            List.of(ForecastRow.Per.DAY, ForecastRow.Per.WEEK, ForecastRow.Per.MONTH, ForecastRow.Per.PERIOD);
    private static final List<Integer> SEASON_LENGTHS = List.of(12, 52, 53);

    private final Sheets sheets;
    private final Map<String, Profile> profiles;

    /** Spreads and days that came before, so that a million rows share them. */
    private final Map<ForecastRow.Spread, ForecastRow.Spread> spreads = new LinkedHashMap<>();

    private final Map<LocalDate, LocalDate> days = new LinkedHashMap<>();

    ForecastRows(Sheets sheets, Map<String, Profile> profiles) {
        this.sheets = sheets;
        this.profiles = profiles;
    }

    Forecast forecast(Fields settings, List<ItemDemand> items) {
        List<Season> seasons = sheets.rows("seasons", this::season);
        List<ForecastRow> rows = sheets.longTable("forecast")
                .map(table -> new LongForecast(this, sheets, table, sheets.rowLines(table)).read())
                .orElseGet(() -> sheets.rows("forecast", this::row));
        WeekSheets weeks = new WeekSheets(sheets, profiles);
        sheets.longTable("forecast_by_week")
                .ifPresentOrElse(
                        table -> new LongWeekSheets(weeks, sheets, table).read(),
                        () -> sheets.rows("forecast_by_week", weeks::add));
        return new Forecast(
                rows, weeks.finished(), seasons, sheets.rows("promotions", this::promotion), items, error(settings));
    }

    ForecastRow row(Fields r) {
        LocalDate from = r.date("from").orElse(Sheets.SOME_DAY);
        LocalDate to = r.date("to").orElse(from);
        if (to.isBefore(from)) {
            r.error("to", "The forecast ends (" + to + ") before it begins (" + from + ").", "");
            to = from;
        }
        List<String> stated = UNITS.stream().filter(r::has).toList();
        if (stated.size() != 1) {
            r.error(
                    stated.isEmpty() ? "units" : stated.get(1),
                    stated.isEmpty()
                            ? "The row says nothing of units."
                            : "The row states " + String.join(" and ", stated) + ".",
                    "State one of " + String.join(", ", UNITS) + ".");
        }
        String units = stated.isEmpty() ? "units" : stated.get(0);
        String item = r.reference("item", sheets.ids("items"));
        String category = r.reference("category", sheets.ids("categories"));
        onlyOne(r, item, category);
        ForecastRow.Spread spread = new ForecastRow.Spread(
                PERS.get(UNITS.indexOf(units)),
                r.choice("special_days").equals("inside"),
                r.reference("profile", profiles),
                r.reference("season", sheets.ids("seasons")),
                r.change("growth_per_year"));
        return new ForecastRow(
                r.reference("region", sheets.regionIds()),
                item,
                category,
                days.computeIfAbsent(from, d -> d),
                days.computeIfAbsent(to, d -> d),
                r.number(units, 0),
                spreads.computeIfAbsent(spread, s -> s));
    }

    private static void onlyOne(Fields r, String item, String category) {
        if (!item.isEmpty() && !category.isEmpty()) {
            r.error("category", "The row names an item and a category.", "Name one of them, or neither for all items.");
        }
    }

    private Season season(Fields r) {
        List<Double> weights = r.weights("weights", SEASON_LENGTHS);
        return Season.of(r.id("id"), weights.isEmpty() ? List.of(1.0) : weights);
    }

    private Promotion promotion(Fields r) {
        LocalDate from = r.date("from").orElse(Sheets.SOME_DAY);
        LocalDate to = r.date("to").orElse(from);
        if (to.isBefore(from)) {
            r.error("to", "The promotion ends (" + to + ") before it begins (" + from + ").", "");
            to = from;
        }
        String item = r.reference("item", sheets.ids("items"));
        String category = r.reference("category", sheets.ids("categories"));
        onlyOne(r, item, category);
        double lift = r.percent("lift", 10_000);
        double pullForward = r.percent("pull_forward");
        int dipDays = r.integer("dip_days", 0);
        if (dipDays > 366) {
            r.error("dip_days", "The dip lasts " + dipDays + " days.", "At most 366.");
            dipDays = 366;
        }
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        if (days > 366) {
            r.error("to", "The promotion lasts " + days + " days.", "At most 366; raise the forecast instead.");
            to = from;
        } else if (pullForward > 0 && dipDays == 0) {
            r.error("dip_days", "No day lacks what was pulled forward.", "At least 1, or pull_forward: 0 %.");
        } else if (pullForward * lift * days > dipDays) {
            r.warning(
                    "pull_forward",
                    "More is pulled forward than " + dipDays + " days would bring: nothing is sold on them.",
                    "Take more dip_days, or less pull_forward.");
        }
        return new Promotion(
                r.id("id"),
                r.reference("region", sheets.regionIds()),
                item,
                category,
                from,
                to,
                lift,
                pullForward,
                dipDays);
    }

    private static ForecastError error(Fields f) {
        double autocorrelation = f.correlation("forecast_error.autocorrelation", -1);
        if (StrictMath.abs(autocorrelation) == 1) {
            f.error("forecast_error.autocorrelation", "With 1 or -1 the error would never change.", "For example 0.6.");
        }
        return new ForecastError(
                f.change("forecast_error.bias"),
                f.percent("forecast_error.spread", 1_000),
                autocorrelation,
                f.correlation("forecast_error.correlation", 0));
    }
}
