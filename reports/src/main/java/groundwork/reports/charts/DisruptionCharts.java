package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.charts.TimeChart.Shade;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When disruptions strike, and how the days go with and without them. */
final class DisruptionCharts {

    /** More windows than this would be a blur. */
    private static final int MOST_SHADES = 60;

    /** Sites of which the stock is shown, and disruptions of which the service is. */
    private static final int MOST_SITES = 4;

    /** Days shown before the first time and after the last. */
    private static final int DAYS_BEFORE = 14;

    private static final int DAYS_AFTER = 56;

    private final ChartBook book;
    private final Rows disruptions;
    private final Rows windows;
    private final Rows daily;

    /** The days that are shown, by number: from the first, up to the last, exclusive. */
    private final int first;

    private final int last;

    private DisruptionCharts(ChartBook book) {
        this.book = book;
        disruptions = Rows.of(book.results, "disruption");
        windows = Rows.of(book.results, "disruption_window").where("replication", 1L);
        daily = Rows.of(book.results, "disruption_daily");
        int days = book.dates().size();
        double starts = days;
        double ends = 0;
        for (int w = 0; w < windows.count(); w++) {
            starts = Math.min(starts, day(windows.text(w, "start"), book.dates()));
            ends = Math.max(ends, day(windows.text(w, "end"), book.dates()));
        }
        first = (int) Math.max(0, Math.min(days - 1.0, starts - DAYS_BEFORE));
        last = (int) Math.max(first + 1.0, Math.min(days, ends + DAYS_AFTER));
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        DisruptionCharts charts = new DisruptionCharts(book);
        if (charts.windows.isEmpty()) {
            return;
        }
        DisruptionTimeline.draw(book, charts.disruptions, charts.windows);
        charts.compare("on_time_share", " of the orders of DAY arrive in time", "share of a day's orders", true);
        charts.compare("orders_lost", " orders are lost on DAY", "orders lost a day", false);
        charts.compare("open_orders", " orders are open on DAY", "open orders, daily mean", false);
        charts.service();
        charts.stock();
    }

    /** Service of the regions of those disruptions that spoil it most; one chart where several touch the same regions. */
    private void service() {
        Rows rows = daily.where("measure", "service");
        Map<List<String>, List<String>> byRegions = new LinkedHashMap<>();
        for (String id : rows.distinct("key")) {
            if (disruptions.where("disruption", id).number(0, "hit_share") > 0) {
                byRegions.computeIfAbsent(regionsOf(id), k -> new ArrayList<>()).add(id);
            }
        }
        byRegions.values().stream()
                .sorted(Comparator.comparingDouble(ids -> -missing(rows.where("key", ids.get(0)))))
                .limit(MOST_SITES)
                .forEach(ids -> service(ids, rows.where("key", ids.get(0))));
    }

    private List<String> regionsOf(String disruption) {
        return Rows.of(book.results, "disruption_region")
                .where("disruption", disruption)
                .distinct("region");
    }

    private void service(List<String> ids, Rows of) {
        double[] with = shown(of, "with");
        double[] without = shown(of, "without");
        int worst = worst(with, without);
        if (worst < 0) {
            return;
        }
        Rows disruption = disruptions.where("disruption", ids.get(0));
        String others = ids.size() == 1 ? "" : " and " + (ids.size() - 1) + " more";
        add(
                book.numbered("disruption-service"),
                Names.shorten(disruption.text(0, "name"), 32) + others + ": "
                        + Figures.percent(with[worst]) + " of the orders of "
                        + dates().get(worst) + " are served in time, not " + Figures.percent(without[worst]),
                "orders of a day neither lost nor late, in " + regions(disruption.number(0, "regions")),
                true,
                with,
                without,
                ids);
    }

    private static String regions(double count) {
        return count == 1 ? "the region that is touched" : "the " + Figures.of(count) + " regions that are touched";
    }

    /** The day of a time among these, by number, and how much of it has passed. */
    static double day(String time, List<String> dates) {
        LocalDateTime first = LocalDate.parse(dates.get(0)).atStartOfDay();
        return ChronoUnit.MINUTES.between(first, LocalDateTime.parse(time)) / 1440.0;
    }

    /** When some disruptions strike; nothing where that would be a blur. */
    private List<Shade> shades(List<String> striking) {
        List<Shade> shades = new ArrayList<>();
        for (String disruption : striking) {
            Rows of = windows.where("disruption", disruption);
            for (int w = 0; w < of.count(); w++) {
                shades.add(new Shade(
                        day(of.text(w, "start"), book.dates()) - first, day(of.text(w, "end"), book.dates()) - first));
            }
        }
        return shades.size() > MOST_SHADES ? List.of() : shades;
    }

    private void compare(String measure, String title, String unit, boolean percent) {
        Rows rows = daily.where("measure", measure).where("dimension", "network");
        double[] with = shown(rows, "with");
        double[] without = shown(rows, "without");
        int worst = worst(with, without);
        if (worst >= 0) {
            String figure = percent ? Figures.percent(with[worst]) : Figures.of(with[worst]);
            String instead = percent ? Figures.percent(without[worst]) : Figures.of(without[worst]);
            add(
                    "disruption-" + measure.replace('_', '-'),
                    figure + title.replace("DAY", dates().get(worst)) + ", without disruptions " + instead,
                    unit,
                    percent,
                    with,
                    without);
        }
    }

    private List<String> dates() {
        return book.dates().subList(first, last);
    }

    private double[] shown(Rows rows, String column) {
        double[] values = rows.numbers(column);
        return values.length < last ? new double[0] : Arrays.copyOfRange(values, first, last);
    }

    private void stock() {
        Rows rows = daily.where("measure", "stock");
        rows.distinct("key").stream()
                .sorted(Comparator.comparingDouble(site -> -missing(rows.where("key", site))))
                .limit(MOST_SITES)
                .filter(site -> missing(rows.where("key", site)) > 0)
                .forEach(site -> stock(site, rows.where("key", site)));
    }

    private double missing(Rows of) {
        double[] with = shown(of, "with");
        double[] without = shown(of, "without");
        int worst = worst(with, without);
        return worst < 0 ? 0 : Math.abs(without[worst] - with[worst]);
    }

    private void stock(String site, Rows of) {
        double[] with = shown(of, "with");
        double[] without = shown(of, "without");
        int worst = worst(with, without);
        add(
                book.numbered("disruption-stock"),
                book.names.site(site) + " has " + Figures.of(with[worst]) + " units on " + dates().get(worst)
                        + " instead of " + Figures.of(without[worst]),
                "units on hand, daily mean",
                false,
                with,
                without);
    }

    private void add(String id, String title, String unit, boolean percent, double[] with, double[] without) {
        add(id, title, unit, percent, with, without, disruptions.distinct("disruption"));
    }

    /** A chart of days on which some disruptions strike. */
    private void add(
            String id,
            String title,
            String unit,
            boolean percent,
            double[] with,
            double[] without,
            List<String> striking) {
        List<Shade> shades = shades(striking);
        TimeChart chart = new TimeChart(dates(), percent)
                .shade(shades)
                .add(new Series("without", without, ChartBook.NO_BAND, ChartBook.NO_BAND, Ink.GREY, false))
                .add(new Series("with disruptions", with, ChartBook.NO_BAND, ChartBook.NO_BAND, Ink.BLUE, false));
        String shaded = shades.isEmpty() ? "" : "; shaded: strikes of replication 1";
        book.add(id, "disruptions", chart.draw(title, unit + "; mean over replications" + shaded, book.captions));
    }

    /** The day on which both differ most; -1 if they never do. */
    private static int worst(double[] with, double[] without) {
        int worst = -1;
        double most = 0;
        for (int day = 0; day < with.length; day++) {
            double distance = Math.abs(with[day] - without[day]);
            if (distance > most) {
                most = distance;
                worst = day;
            }
        }
        return worst;
    }
}
