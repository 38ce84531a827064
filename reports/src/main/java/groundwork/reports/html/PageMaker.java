package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Chart;
import groundwork.reports.charts.Figures;
import groundwork.reports.charts.SiteNames;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Svg;
import groundwork.reports.html.Page.Section;
import groundwork.reports.html.Page.TableView;
import groundwork.reports.html.Page.Verdict;
import groundwork.results.Results;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in words what the tables say in figures. */
public final class PageMaker {

    private static final double ON_TIME_TARGET = 0.95;
    private static final int LONGEST_NAME = 120;

    private final Results results;
    private final Rows kpi;
    private final Rows bottleneck;
    private final List<Chart> charts;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final SiteNames names;

    private PageMaker(Results results, List<Chart> charts) {
        this.results = results;
        this.charts = charts;
        kpi = Rows.of(results, "kpi");
        bottleneck = Rows.of(results, "bottleneck");
        names = new SiteNames(results);
        results.facts().forEach(fact -> facts.put(fact.name(), fact.value()));
    }

    /** The page of a run. */
    public static Page of(Results results, List<Chart> charts) {
        PageMaker maker = new PageMaker(results, charts);
        return new Page(
                Names.shorten(maker.facts.get("scenario"), LONGEST_NAME),
                maker.subtitle(),
                maker.answer(),
                maker.verdicts(),
                maker.sections(),
                maker.bottleneckTable(),
                maker.stockTable(),
                maker.laneTable(),
                maker.proofTable(),
                maker.table("defaults", List.of("table", "field", "rows", "value")),
                Definitions.table(),
                maker.limits(),
                Svg.styleSheet(":root"));
    }

    private String subtitle() {
        return Names.shorten(facts.getOrDefault("description", ""), 300)
                + (facts.getOrDefault("description", "").isEmpty() ? "" : " · ")
                + facts.get("days") + " days from " + facts.get("start") + " (" + facts.get("zone") + ") · "
                + facts.get("replications") + (facts.get("replications").equals("1") ? " replication" : " replications")
                + " · seed " + facts.get("seed");
    }

    private Rows metric(String metric) {
        return kpi.where("metric", metric).where("dimension", "network");
    }

    private double mean(String metric) {
        return metric(metric).number(0, "mean");
    }

    /** "± 0.3 points; " or nothing where one replication gives no interval. */
    private static String interval(double half, double scale, String unit) {
        if (Double.isNaN(half)) {
            return "";
        }
        String width = Figures.of(half * scale);
        return "± " + (half > 0 && width.equals("0") ? "less than 0.001" : width) + " " + unit + "; ";
    }

    private long overloaded() {
        long count = 0;
        for (int i = 0; i < bottleneck.count(); i++) {
            if (bottleneck.number(i, "utilisation_peak_week") > 1) {
                count++;
            }
        }
        return count;
    }

    private String answer() {
        if (bottleneck.isEmpty()) {
            return "No work is modelled, so nothing can run out.";
        }
        String first = names.work(bottleneck.text(0, "site"), bottleneck.text(0, "step"));
        String day = bottleneck.text(0, "peak_week");
        String share = Figures.percent(bottleneck.number(0, "utilisation_peak_week"));
        if (overloaded() == 0) {
            return "It holds: in its busiest week (from " + day + ") the tightest station, " + first + ", needs "
                    + share + " of its hours.";
        }
        return "It does not hold at the peak: " + first + " is asked for " + share + " of its hours in the week from "
                + day
                + (overloaded() == 1
                        ? ""
                        : ", and " + (overloaded() - 1)
                                + (overloaded() == 2 ? " other station runs" : " other stations run")
                                + " over at their peaks")
                + ".";
    }

    private List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        double onTime = mean("on_time_share");
        double half = metric("on_time_share").number(0, "half_width_95");
        boolean unclear = !Double.isNaN(half) && Math.abs(onTime - ON_TIME_TARGET) <= half;
        verdicts.add(new Verdict(
                "On time",
                Figures.percent(onTime),
                interval(half, 100, "points") + "of orders within their promise; reference 95 %: "
                        + (Double.isNaN(onTime)
                                ? "no order was due"
                                : unclear ? "not shown either way" : onTime >= ON_TIME_TARGET ? "reached" : "missed"),
                Double.isNaN(onTime) || unclear ? "plain" : onTime >= ON_TIME_TARGET ? "good" : "bad"));
        verdicts.add(new Verdict(
                "Cost per order",
                Figures.of(mean("cost_per_order")) + " " + facts.get("currency"),
                interval(metric("cost_per_order").number(0, "half_width_95"), 1, facts.get("currency"))
                        + "everything charged in the period over orders shipped in it",
                "plain"));
        if (!bottleneck.isEmpty()) {
            double peak = bottleneck.number(0, "utilisation_peak_week");
            verdicts.add(new Verdict(
                    "Binds first",
                    SiteNames.sentence(names.work(bottleneck.text(0, "site"), bottleneck.text(0, "step"))),
                    Figures.percent(peak) + " of its hours in the week from " + bottleneck.text(0, "peak_week"),
                    peak > 1 ? "bad" : "good"));
            double headroom = bottleneck.number(0, "headroom");
            verdicts.add(new Verdict(
                    "Headroom there",
                    Figures.percent(headroom),
                    headroom < 0
                            ? "hours on duty fall short of the work by so much; "
                                    + Figures.of(bottleneck.number(0, "staff_needed")) + " people instead of "
                                    + Figures.of(bottleneck.number(0, "staff_now")) + " would do"
                            : "more work would fit into its busiest week",
                    headroom < 0 ? "bad" : "good"));
        }
        Rows backlog = kpi.where("metric", "backlog_max").where("dimension", "site");
        int worst = -1;
        for (int i = 0; i < backlog.count(); i++) {
            if (worst < 0 || backlog.number(i, "mean") > backlog.number(worst, "mean")) {
                worst = i;
            }
        }
        if (worst >= 0) {
            verdicts.add(new Verdict(
                    "Largest backlog",
                    Figures.of(backlog.number(worst, "mean")) + " orders",
                    interval(backlog.number(worst, "half_width_95"), 1, "orders")
                            + "at " + names.site(backlog.text(worst, "key"))
                            + ", mean over replications of the worst moment",
                    "plain"));
        }
        return verdicts;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("promises", "Do we keep our promises?", promises()));
        sections.add(section("bottleneck", "Where is the bottleneck?", List.of()));
        sections.add(section("money", "Where is the money?", money()));
        sections.add(section("stock", "Is stock in the right place?", stock()));
        sections.add(section("lanes", "Are lanes and loads well used?", List.of()));
        sections.add(section("customs", "What does customs cost us in days?", customs()));
        sections.add(section("returns", "What do returns do to us?", returns()));
        return sections;
    }

    private Section section(String id, String question, List<String> sentences) {
        List<String> pictures = charts.stream()
                .filter(chart -> chart.section().equals(id))
                .map(chart -> Svg.inline(chart.drawing()))
                .toList();
        List<String> said = new ArrayList<>(sentences);
        if (pictures.isEmpty() && said.isEmpty()) {
            said.add("There is nothing to show: the scenario does not model this.");
        }
        return new Section(id, question, said, pictures);
    }

    private List<String> promises() {
        List<String> said = new ArrayList<>();
        said.add(Figures.of(mean("orders_placed")) + " orders were placed, " + Figures.of(mean("orders_per_day"))
                + " a day on average and " + Figures.of(mean("peak_day_orders")) + " on the busiest day; "
                + Figures.of(mean("orders_lost")) + " were lost ("
                + Figures.percent(mean("orders_lost") / mean("orders_placed"))
                + ") and " + Figures.of(mean("orders_open_at_end")) + " were open at the end.");
        said.add(Figures.percent(mean("fill_rate_lines")) + " of order lines were filled from stock at once.");
        said.add("From order to shipment it took " + Figures.of(mean("ship_time_mean"))
                + " hours on average, to delivery " + Figures.of(mean("delivery_time_mean")) + " days.");
        return said;
    }

    private List<String> money() {
        Rows lanes = Rows.of(results, "lane");
        double parcel = 0;
        for (int i = 0; i < lanes.count(); i++) {
            parcel += lanes.text(i, "mode").equals("parcel") ? lanes.number(i, "cost") : 0;
        }
        double total = mean("cost_total");
        if (total == 0) {
            return List.of("The scenario states no costs.");
        }
        return List.of("All in all " + Figures.of(total) + " " + facts.get("currency")
                + " were charged; parcel vendors get " + Figures.percent(parcel / total) + " of it.");
    }

    private List<String> stock() {
        List<String> said = new ArrayList<>();
        Rows fill = kpi.where("metric", "storage_fill_peak");
        for (int i = 0; i < fill.count(); i++) {
            said.add(names.site(fill.text(i, "key")) + " is at most " + Figures.percent(fill.number(i, "mean"))
                    + " full (mean over replications of the fullest moment).");
        }
        if (said.isEmpty()
                && Rows.of(results, "daily").where("measure", "storage").isEmpty()) {
            said.add("Stock is not modelled: it is taken as unlimited.");
        }
        if (!metric("revenue").isEmpty()) {
            said.add(
                    "Goods that left were sold for " + Figures.of(mean("revenue")) + " " + facts.get("currency") + ".");
        }
        return said;
    }

    private List<String> customs() {
        Rows mean = kpi.where("metric", "customs_time_mean").where("dimension", "gateway");
        Rows high = kpi.where("metric", "customs_time_p95").where("dimension", "gateway");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < mean.count(); i++) {
            if (Double.isFinite(mean.number(i, "mean"))) {
                said.add("At " + names.site(mean.text(i, "key")) + " clearance takes "
                        + Figures.of(mean.number(i, "mean"))
                        + " days on average; 95 % of entries are through in " + Figures.of(high.number(i, "mean"))
                        + " days.");
            }
        }
        return said;
    }

    private List<String> returns() {
        if (metric("returns_received").isEmpty()) {
            return List.of();
        }
        return List.of(Figures.of(mean("returns_received")) + " units came back, "
                + Figures.percent(mean("return_share"))
                + " of the units ordered in the period; a parcel waits " + Figures.of(mean("return_grading_mean"))
                + " hours on average until it is graded.");
    }

    private TableView bottleneckTable() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < bottleneck.count(); i++) {
            rows.add(List.of(
                    Figures.of(bottleneck.number(i, "rank")),
                    names.station(bottleneck.text(i, "site"), bottleneck.text(i, "step")),
                    bottleneck.text(i, "peak_week"),
                    Figures.percent(bottleneck.number(i, "utilisation_peak_week")),
                    Figures.percent(bottleneck.number(i, "utilisation_mean")),
                    bottleneck.text(i, "first_hour_local").replace('T', ' '),
                    Figures.of(bottleneck.number(i, "hours_overloaded")),
                    Figures.of(bottleneck.number(i, "wait_p95_h")),
                    Figures.percent(bottleneck.number(i, "headroom")),
                    Figures.of(bottleneck.number(i, "staff_now")) + " → "
                            + Figures.of(bottleneck.number(i, "staff_needed"))));
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

    private TableView stockTable() {
        Rows stock = kpi.where("metric", "stock_mean").where("dimension", "site");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < stock.count(); i++) {
            String site = stock.text(i, "key");
            rows.add(List.of(
                    Names.shorten(names.site(site), 40),
                    Figures.of(stock.number(i, "mean")),
                    Figures.of(ofSite("stock_end", site)),
                    Figures.of(ofSite("backorders_mean", site)),
                    Figures.percent(ofSite("fill_rate_orders", site)),
                    Figures.of(ofSite("replenishment_orders", site)),
                    Figures.of(ofSite("replenishment_units_ordered", site)),
                    Figures.of(ofSite("replenishment_units_received", site))));
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

    private double ofSite(String metric, String site) {
        return kpi.where("metric", metric)
                .where("dimension", "site")
                .where("key", site)
                .number(0, "mean");
    }

    private TableView laneTable() {
        Rows lanes = Rows.of(results, "lane");
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
                        "Cost (" + facts.get("currency") + ")"),
                rows);
    }

    private TableView proofTable() {
        Rows proof = Rows.of(results, "proof");
        List<List<String>> rows = new ArrayList<>();
        for (String line : proof.distinct("line")) {
            Rows of = proof.where("line", line);
            Rows broken = of.where("holds", false);
            rows.add(List.of(
                    line,
                    of.text(0, "statement"),
                    Figures.of(of.number(0, "left")) + " = " + Figures.of(of.number(0, "right")) + " "
                            + (of.text(0, "unit").equals("currency") ? facts.get("currency") : of.text(0, "unit")),
                    broken.isEmpty()
                            ? "holds in all " + of.count()
                            : "violated in " + broken.count() + " of " + of.count()));
        }
        return new TableView(List.of("Balance", "What must be equal", "In the first replication", "Verdict"), rows);
    }

    private TableView table(String name, List<String> columns) {
        Rows all = Rows.of(results, name);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < all.count(); i++) {
            int row = i;
            rows.add(columns.stream()
                    .map(c -> Names.shorten(all.text(row, c), 80))
                    .toList());
        }
        return new TableView(columns, rows);
    }

    private List<String> limits() {
        Rows limits = Rows.of(results, "limits");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < limits.count(); i++) {
            said.add(limits.text(i, "limit"));
        }
        return said;
    }
}
