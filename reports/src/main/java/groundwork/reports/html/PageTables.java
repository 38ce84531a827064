package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** The tables of the page. */
final class PageTables {

    private final RunFigures run;

    PageTables(RunFigures run) {
        this.run = run;
    }

    TableView bottleneck() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < run.bottleneck.count(); i++) {
            rows.add(List.of(
                    Figures.of(run.bottleneck.number(i, "rank")),
                    run.names.station(run.bottleneck.text(i, "site"), run.bottleneck.text(i, "step")),
                    run.bottleneck.text(i, "peak_week"),
                    Figures.percent(run.bottleneck.number(i, "utilisation_peak_week")),
                    Figures.percent(run.bottleneck.number(i, "utilisation_mean")),
                    run.bottleneck.text(i, "first_hour_local").replace('T', ' '),
                    Figures.of(run.bottleneck.number(i, "hours_overloaded")),
                    Figures.of(run.bottleneck.number(i, "wait_p95_h")),
                    Figures.percent(run.bottleneck.number(i, "headroom")),
                    Figures.of(run.bottleneck.number(i, "staff_now")) + " → "
                            + Figures.of(run.bottleneck.number(i, "staff_needed"))));
        }
        return new TableView(
                List.of(
                        "",
                        "Station",
                        "Busiest week from",
                        "Asked for, that week",
                        "Used, on average",
                        "First overloaded hour (local)",
                        "Overloaded hours",
                        "Wait, 95th pct. (h)",
                        "Headroom",
                        "Staff now → needed"),
                rows);
    }

    TableView stock() {
        Rows stock = run.kpi.where("metric", "stock_mean").where("dimension", "site");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < stock.count(); i++) {
            String site = stock.text(i, "key");
            rows.add(List.of(
                    Names.shorten(run.names.site(site), 40),
                    Figures.of(stock.number(i, "mean")),
                    Figures.of(run.ofSite("stock_end", site)),
                    Figures.of(run.ofSite("backorders_mean", site)),
                    Figures.percent(run.ofSite("fill_rate_orders", site)),
                    Figures.of(run.ofSite("replenishment_orders", site)),
                    Figures.of(run.ofSite("replenishment_units_ordered", site)),
                    Figures.of(run.ofSite("replenishment_units_received", site))));
        }
        return new TableView(
                List.of(
                        "Site",
                        "On hand, mean (units)",
                        "On hand at the end",
                        "Backorders, mean (units)",
                        "Orders filled at once",
                        "Orders placed",
                        "Units ordered",
                        "Units received"),
                rows);
    }

    TableView promises() {
        Rows promises = Rows.of(run.results, "promise");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < promises.count(); i++) {
            rows.add(List.of(
                    Names.shorten(promises.text(i, "name"), 40),
                    Figures.of(promises.number(i, "count")) + " " + promises.text(i, "unit"),
                    Figures.percent(promises.number(i, "share")),
                    Figures.of(promises.number(i, "promised_d")),
                    Figures.of(promises.number(i, "actual_p50_d")),
                    Figures.of(promises.number(i, "actual_p95_d")),
                    Figures.percent(promises.number(i, "on_time_share")),
                    Figures.of(promises.number(i, "revenue"))));
        }
        return new TableView(
                List.of(
                        "Delivery option or seller",
                        "Ordered",
                        "Share",
                        "Promised (d)",
                        "Delivered, median (d)",
                        "95th pct. (d)",
                        "On time",
                        "Paid (" + run.fact("currency") + ")"),
                rows);
    }

    TableView boughtTogether() {
        Rows affinities = Rows.of(run.results, "affinity");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < affinities.count(); i++) {
            String item = affinities.text(i, "item");
            rows.add(List.of(
                    Names.shorten(item.isEmpty() ? "any of " + affinities.text(i, "category") : item, 60),
                    Names.shorten(affinities.text(i, "with"), 60),
                    Figures.of(affinities.number(i, "lines")),
                    Figures.of(affinities.number(i, "lines_brought")),
                    Figures.percent(affinities.number(i, "share")),
                    Figures.percent(affinities.number(i, "stated_share"))));
        }
        return new TableView(
                List.of("Bought", "Together with", "Lines", "Lines that came with them", "Share", "As stated"), rows);
    }

    TableView shows() {
        Rows shows = Rows.of(run.results, "live_event");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < shows.count(); i++) {
            rows.add(List.of(
                    Names.shorten(shows.text(i, "event"), 40),
                    Names.shorten(shows.text(i, "host"), 30),
                    shows.text(i, "start").replace('T', ' '),
                    Figures.of(shows.number(i, "expected_units")),
                    Figures.of(shows.number(i, "mean")),
                    Figures.of(shows.number(i, "p05")) + " to " + Figures.of(shows.number(i, "p95")),
                    Figures.of(shows.number(i, "peak_units_per_h")),
                    Figures.percent(shows.number(i, "day_share")),
                    Figures.percent(shows.number(i, "lost_orders") / shows.number(i, "orders"))));
        }
        return new TableView(
                List.of(
                        "Show",
                        "Host",
                        "Start",
                        "Units expected",
                        "Units, mean",
                        "5th to 95th percentile",
                        "Peak, units/h",
                        "Share of the day's orders",
                        "Lost at once"),
                rows);
    }

    TableView peaks() {
        Rows peaks = Rows.of(run.results, "demand_peak");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < peaks.count() && Double.isFinite(peaks.number(i, "mean")); i++) {
            rows.add(List.of(
                    "Busiest " + peaks.text(i, "per") + " over the mean " + peaks.text(i, "per"),
                    Figures.of(peaks.number(i, "forecast")),
                    Figures.of(peaks.number(i, "mean")),
                    Figures.of(peaks.number(i, "p05")) + " to " + Figures.of(peaks.number(i, "p95"))));
        }
        return new TableView(
                List.of("Peak to average, orders", "Forecast", "Came, mean", "Came, 5th to 95th percentile"), rows);
    }

    TableView availability() {
        Rows stock = Rows.of(run.results, "stock");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < stock.count(); i++) {
            rows.add(List.of(
                    Names.shorten(run.names.site(stock.text(i, "site")), 40),
                    stock.text(i, "item_class"),
                    Figures.of(stock.number(i, "items")),
                    Figures.of(stock.number(i, "units_wanted")),
                    Figures.percent(stock.number(i, "cycle_service")),
                    Figures.percent(stock.number(i, "fill_rate_units")),
                    Figures.percent(stock.number(i, "stock_out_share")),
                    Figures.of(stock.number(i, "days_of_cover")),
                    Figures.of(stock.number(i, "turns_per_year"))));
        }
        return new TableView(
                List.of(
                        "Site",
                        "Class",
                        "Items",
                        "Units wanted",
                        "Cycle service (type 1)",
                        "Unit fill rate (type 2)",
                        "Time with an empty shelf",
                        "Days of cover",
                        "Turns a year"),
                rows);
    }

    TableView lanes() {
        Rows lanes = Rows.of(run.results, "lane");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lanes.count(); i++) {
            rows.add(List.of(
                    Names.shorten(lanes.text(i, "lane"), 40),
                    Names.shorten(lanes.text(i, "origin") + " → " + lanes.text(i, "destination"), 60),
                    lanes.text(i, "mode"),
                    Names.shorten(lanes.text(i, "vendor"), 40),
                    Figures.of(lanes.number(i, "departures")),
                    Figures.of(lanes.number(i, "units")),
                    Figures.percent(lanes.number(i, "fill")),
                    Figures.of(lanes.number(i, "transit_mean_d")),
                    Figures.of(lanes.number(i, "transit_p95_d")),
                    Figures.of(lanes.number(i, "cost"))));
        }
        return new TableView(
                List.of(
                        "Lane",
                        "From → to",
                        "Mode",
                        "Vendor",
                        "Departures",
                        "Units",
                        "Fill",
                        "Transit, mean (d)",
                        "Transit, 95th pct. (d)",
                        "Cost (" + run.currency() + ")"),
                rows);
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

    TableView table(String name, List<String> columns) {
        Rows all = Rows.of(run.results, name);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < all.count(); i++) {
            int row = i;
            rows.add(columns.stream()
                    .map(c -> Names.shorten(all.text(row, c), 80))
                    .toList());
        }
        return new TableView(columns, rows);
    }
}
