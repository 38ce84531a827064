package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The tables of the page. */
final class PageTables {

    private final RunFigures run;

    PageTables(RunFigures run) {
        this.run = run;
    }

    TableView bottleneck() {
        Rows rows = run.bottleneck;
        return new TableOfRows(rows)
                .figure("", "rank")
                .cell("Station", i -> run.names.station(rows.text(i, "site"), rows.text(i, "step")))
                .cell("Busiest week from", i -> rows.text(i, "peak_week"))
                .percent("Asked for, that week", "utilisation_peak_week")
                .percent("Used, on average", "utilisation_mean")
                .cell("First overloaded hour (local)", i -> moment(rows.text(i, "first_hour_local")))
                .figure("Overloaded hours", "hours_overloaded")
                .figure("Wait, 95th pct. (h)", "wait_p95_h")
                .percent("Headroom", "headroom")
                .cell(
                        "Staff now → needed",
                        i -> Figures.of(rows.number(i, "staff_now")) + " → "
                                + Figures.of(rows.number(i, "staff_needed")))
                .view();
    }

    private static String moment(String isoTime) {
        return isoTime.replace('T', ' ');
    }

    TableView stock() {
        Rows rows = run.kpi.where("metric", "stock_mean").where("dimension", "site");
        return new TableOfRows(rows)
                .cell("Site", i -> site(rows.text(i, "key")))
                .figure("On hand, mean (units)", "mean")
                .cell("On hand at the end", ofSite(rows, "stock_end"))
                .cell("Backorders, mean (units)", ofSite(rows, "backorders_mean"))
                .cell(
                        "Served orders filled at once",
                        i -> Figures.percent(run.ofSite("fill_rate_orders", rows.text(i, "key"))))
                .cell("Orders placed", ofSite(rows, "replenishment_orders"))
                .cell("Units ordered", ofSite(rows, "replenishment_units_ordered"))
                .cell("Units received", ofSite(rows, "replenishment_units_received"))
                .view();
    }

    private IntFunction<String> ofSite(Rows rows, String metric) {
        return i -> Figures.of(run.ofSite(metric, rows.text(i, "key")));
    }

    private String site(String id) {
        return Names.shorten(run.names.site(id), 40);
    }

    TableView promises() {
        Rows rows = Rows.of(run.results, "promise");
        return new TableOfRows(rows)
                .text("Delivery option or seller", "name", 40)
                .cell("Ordered", i -> Figures.of(rows.number(i, "count")) + " " + rows.text(i, "unit"))
                .percent("Share", "share")
                .figure("Promised (d)", "promised_d")
                .figure("Delivered, median (d)", "actual_p50_d")
                .figure("95th pct. (d)", "actual_p95_d")
                .percent("On time", "on_time_share")
                .figure("Paid (" + run.currency() + ")", "revenue")
                .view();
    }

    TableView boughtTogether() {
        Rows rows = Rows.of(run.results, "affinity");
        return new TableOfRows(rows)
                .cell("Bought", i -> first(rows.text(i, "item"), rows.text(i, "category")))
                .text("Together with", "with", 60)
                .figure("Lines", "lines")
                .figure("Lines that came with them", "lines_brought")
                .percent("Share", "share")
                .percent("As stated", "stated_share")
                .view();
    }

    private static String first(String item, String category) {
        return Names.shorten(item.isEmpty() ? "any of " + category : item, 60);
    }

    TableView shows() {
        Rows rows = Rows.of(run.results, "live_event");
        return new TableOfRows(rows)
                .text("Show", "event", 40)
                .text("Host", "host", 30)
                .cell("Start", i -> moment(rows.text(i, "start")))
                .figure("Units expected", "expected_units")
                .figure("Units, mean", "mean")
                .range("5th to 95th percentile")
                .figure("Peak, units/h", "peak_units_per_h")
                .percent("Share of the day's orders", "day_share")
                .cell("Lost at once", i -> Figures.percent(rows.number(i, "lost_orders") / rows.number(i, "orders")))
                .view();
    }

    TableView peaks() {
        Rows rows = Rows.of(run.results, "demand_peak");
        if (!Double.isFinite(rows.number(0, "mean"))) {
            return new TableView(List.of(), List.of());
        }
        return new TableOfRows(rows)
                .cell(
                        "Peak to average, orders",
                        i -> "Busiest " + rows.text(i, "per") + " over the mean " + rows.text(i, "per"))
                .figure("Forecast", "forecast")
                .figure("Came, mean", "mean")
                .range("Came, 5th to 95th percentile")
                .view();
    }

    TableView availability() {
        Rows rows = Rows.of(run.results, "stock");
        return new TableOfRows(rows)
                .cell("Site", i -> site(rows.text(i, "site")))
                .text("Class", "item_class", 40)
                .figure("Items", "items")
                .figure("Units wanted", "units_wanted")
                .percent("Cycle service (type 1)", "cycle_service")
                .percent("Unit fill rate (type 2)", "fill_rate_units")
                .percent("Time with an empty shelf", "stock_out_share")
                .figure("Days of cover", "days_of_cover")
                .figure("Turns a year", "turns_per_year")
                .view();
    }

    TableView proof() {
        Rows proof = Rows.of(run.results, "proof");
        List<List<String>> rows = new ArrayList<>();
        for (String line : proof.distinct("line")) {
            Rows of = proof.where("line", line);
            Rows broken = of.where("holds", false);
            rows.add(List.of(
                    line,
                    of.text(0, "statement"),
                    Figures.of(of.number(0, "left")) + " = " + Figures.of(of.number(0, "right")) + " "
                            + (of.text(0, "unit").equals("currency") ? run.currency() : of.text(0, "unit")),
                    broken.isEmpty()
                            ? "holds in all " + of.count()
                            : "violated in " + broken.count() + " of " + of.count()));
        }
        return new TableView(List.of("Balance", "What must be equal", "In the first replication", "Verdict"), rows);
    }

    /** A result table as it is. */
    TableView table(String name, List<String> columns) {
        TableOfRows table = new TableOfRows(Rows.of(run.results, name));
        columns.forEach(column -> table.text(column, column, 80));
        return table.view();
    }
}
