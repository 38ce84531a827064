package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import groundwork.reports.charts.TimeChart.Series;
import groundwork.reports.drawing.Ink;
import groundwork.results.Results;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** All charts of a report; a chart without figures is not drawn. */
public final class ReportCharts {

    private static final double[] NO_BAND = {};

    private final Results results;
    private final Captions captions;
    private final Rows daily;
    private final String currency;
    private final SiteNames names;
    private final List<Chart> charts = new ArrayList<>();

    private ReportCharts(Results results, Captions captions, String currency) {
        this.results = results;
        this.captions = captions;
        this.currency = currency;
        daily = Rows.of(results, "daily");
        names = new SiteNames(results);
    }

    /** The charts in the order of the report. */
    public static List<Chart> of(Results results, Captions captions, String currency) {
        ReportCharts all = new ReportCharts(results, captions, currency);
        all.orders();
        all.centers();
        all.onTime();
        all.times("ship_time", "order to shipment", "hours", "promises");
        all.times("delivery_time", "order to delivery", "days", "promises");
        all.bottleneck();
        all.heat();
        all.backlog();
        all.waterfall();
        all.costOverTime();
        all.storage();
        all.pipeline();
        all.map();
        all.customersMap();
        all.lanes();
        all.customs();
        all.returnsFlow();
        all.returns();
        return List.copyOf(all.charts);
    }

    /** A file name that counts the charts of one kind: names of sites may not be fit for a file system. */
    private String numbered(String kind) {
        return kind + "-"
                + (1
                        + charts.stream()
                                .filter(chart -> chart.id().startsWith(kind + "-"))
                                .count());
    }

    private void add(String id, String section, Frame frame) {
        charts.add(new Chart(id, section, frame.drawing));
    }

    private Rows series(String measure, String key) {
        return daily.where("measure", measure).where("key", key);
    }

    private List<String> dates() {
        return daily.where("measure", "orders_placed").distinct("date");
    }

    private static Series banded(String label, Rows rows, Ink ink) {
        return new Series(label, rows.numbers("mean"), rows.numbers("p05"), rows.numbers("p95"), ink, false);
    }

    private void orders() {
        Rows placed = series("orders_placed", "all");
        double[] orders = placed.numbers("mean");
        int peak = indexOfMost(orders);
        double[] capacity = new double[orders.length];
        Rows capacities = daily.where("measure", "orders_capacity");
        for (String site : capacities.distinct("key")) {
            double[] ofSite = capacities.where("key", site).numbers("mean");
            for (int i = 0; i < capacity.length; i++) {
                capacity[i] += ofSite[i];
            }
        }
        double[] ordered = weekly(orders);
        double[] room = weekly(capacity);
        TimeChart chart = new TimeChart(dates(), false);
        String over = "";
        if (!capacities.isEmpty()) {
            int days = 0;
            double[] excess = new double[room.length];
            for (int i = 0; i < room.length; i++) {
                days += ordered[i] > room[i] ? 1 : 0;
                excess[i] = Math.max(room[i], ordered[i]);
            }
            over = days == 0
                    ? "; their 7-day mean stays within capacity"
                    : "; their 7-day mean is above capacity on " + days + (days == 1 ? " day" : " days");
            chart.excess(excess, room).add(new Series("capacity", room, NO_BAND, NO_BAND, Ink.TEXT, true));
        }
        chart.add(banded("ordered", placed, Ink.BLUE))
                .add(new Series(
                        "shipped, 7-day mean",
                        weekly(series("orders_shipped", "all").numbers("mean")),
                        NO_BAND,
                        NO_BAND,
                        Ink.GREEN,
                        false));
        add(
                "orders-by-day",
                "promises",
                chart.draw(
                        "Orders peak at " + Figures.of(orders[peak]) + " on " + dates().get(peak) + over,
                        "orders a day; band: 5th to 95th percentile of replications; capacity: 7-day mean, filled where exceeded",
                        captions));
    }

    /** Mean over the seven days around each day: weekends without shifts would hide the line. */
    private static double[] weekly(double[] values) {
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - 3);
            int to = Math.min(values.length, i + 4);
            smooth[i] = Arrays.stream(values, from, to).sum() / (to - from);
        }
        return smooth;
    }

    private void centers() {
        for (String site : daily.where("measure", "orders_capacity").distinct("key")) {
            Rows shipped = series("orders_shipped", site);
            TimeChart chart = new TimeChart(dates(), false)
                    .add(new Series(
                            "shipped, 7-day mean", weekly(shipped.numbers("mean")), NO_BAND, NO_BAND, Ink.BLUE, false))
                    .add(new Series(
                            "capacity, 7-day mean",
                            weekly(series("orders_capacity", site).numbers("mean")),
                            NO_BAND,
                            NO_BAND,
                            Ink.TEXT,
                            true));
            double[] values = weekly(shipped.numbers("mean"));
            add(
                    numbered("center"),
                    "bottleneck",
                    chart.draw(
                            names.site(site) + " ships up to " + Figures.of(values[indexOfMost(values)])
                                    + " orders a day in a week",
                            "orders a day; capacity: tightest of its outbound steps at the pace of this run",
                            captions));
        }
    }

    private void onTime() {
        Rows rows = series("on_time_share", "all");
        double[] share = rows.numbers("mean");
        int worst = -1;
        for (int i = 0; i < share.length; i++) {
            if (Double.isFinite(share[i]) && (worst < 0 || share[i] < share[worst])) {
                worst = i;
            }
        }
        if (worst < 0) {
            return;
        }
        TimeChart chart = new TimeChart(dates(), true).add(banded("on time", rows, Ink.BLUE));
        add(
                "on-time",
                "promises",
                chart.draw(
                        "On-time share is lowest for orders of " + dates().get(worst) + ": "
                                + Figures.percent(share[worst]),
                        "share of orders delivered within their promise, by day of the order",
                        captions));
    }

    private void times(String measure, String words, String unit, String section) {
        Rows rows = Rows.of(results, "distribution").where("measure", measure);
        List<String> centers = new ArrayList<>();
        List<double[]> percents = new ArrayList<>();
        List<double[]> times = new ArrayList<>();
        double slowest = 0;
        for (String key : rows.distinct("key")) {
            Rows of = rows.where("key", key);
            if (Double.isFinite(of.number(0, "mean"))) {
                centers.add(names.site(key));
                percents.add(of.numbers("percentile"));
                times.add(of.numbers("mean"));
                slowest = Math.max(slowest, of.where("percentile", 95.0).number(0, "mean"));
            }
        }
        if (!centers.isEmpty()) {
            add(
                    measure.replace('_', '-'),
                    section,
                    CurveChart.draw(
                            "95 % of orders take at most " + Figures.of(slowest) + " " + unit + " from " + words
                                    + " at the slowest center",
                            unit + " from " + words,
                            captions,
                            centers,
                            percents,
                            times));
        }
    }

    private void bottleneck() {
        Rows rows = Rows.of(results, "bottleneck");
        if (rows.isEmpty()) {
            return;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < Math.min(20, rows.count()); i++) {
            double share = rows.number(i, "utilisation_peak_week");
            bars.add(new Bar(
                    names.station(rows.text(i, "site"), rows.text(i, "step")),
                    List.of(share),
                    Figures.percent(share) + " from "
                            + rows.text(i, "peak_week").substring(5)));
        }
        String worst = SiteNames.sentence(names.work(rows.text(0, "site"), rows.text(0, "step")));
        add(
                "bottleneck",
                "bottleneck",
                BarChart.draw(
                        worst + " is asked for " + Figures.percent(rows.number(0, "utilisation_peak_week"))
                                + " of its hours in its busiest week",
                        "work demanded in the busiest seven days as a share of the hours on duty in them; dashed: 100 %",
                        captions,
                        bars,
                        List.of(),
                        1));
    }

    private void heat() {
        Rows rows = Rows.of(results, "hour_of_week");
        List<String> labels = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        int hot = 0;
        for (String site : rows.distinct("site")) {
            Rows ofSite = rows.where("site", site);
            for (String step : ofSite.distinct("step")) {
                double[] shares = ofSite.where("step", step).numbers("utilisation");
                labels.add(names.station(site, step));
                values.add(shares);
                hot += (int) Arrays.stream(shares).filter(s -> s >= 0.85).count();
            }
        }
        if (!labels.isEmpty()) {
            add(
                    "utilisation-by-hour",
                    "bottleneck",
                    HeatMap.draw(
                            hot == 0
                                    ? "No station is 85 % busy in any hour of its average week"
                                    : hot + " station-hours of the average week are 85 % busy or more",
                            "hours worked / hours on duty by hour of the week, local time; blank: nobody on duty",
                            captions,
                            labels,
                            values));
        }
    }

    private void backlog() {
        Rows rows = daily.where("measure", "backlog_max");
        TimeChart chart = new TimeChart(dates(), false);
        double most = 0;
        String where = "";
        String when = "";
        int n = 0;
        for (String site : rows.distinct("key")) {
            Rows of = rows.where("key", site);
            double[] values = of.numbers("mean");
            int at = indexOfMost(values);
            if (values[at] > most) {
                most = values[at];
                where = site;
                when = dates().get(at);
            }
            chart.add(banded(names.site(site), of, Ink.series(n++)));
        }
        if (most > 0) {
            add(
                    "backlog",
                    "bottleneck",
                    chart.draw(
                            "The backlog is largest at " + names.site(where) + " on " + when + ": " + Figures.of(most)
                                    + " orders",
                            "orders allocated and not shipped, largest of the day; band: 5th to 95th percentile",
                            captions));
        }
    }

    private void waterfall() {
        Rows rows = Rows.of(results, "kpi").where("metric", "cost_per_order_by_activity");
        record Block(String name, double value) {}
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            if (rows.number(i, "mean") > 0) {
                blocks.add(new Block(rows.text(i, "key").replace('_', ' '), rows.number(i, "mean")));
            }
        }
        if (blocks.isEmpty()) {
            return;
        }
        blocks.sort(Comparator.comparingDouble(Block::value).reversed());
        double total = blocks.stream().mapToDouble(Block::value).sum();
        add(
                "cost-per-order",
                "money",
                Waterfall.draw(
                        "An order costs " + Figures.of(total) + " " + currency + "; most goes into "
                                + blocks.get(0).name() + " ("
                                + Figures.of(blocks.get(0).value()) + ")",
                        currency + " an order shipped, duty and returns included, goods not",
                        captions,
                        blocks.stream().map(Block::name).toList(),
                        blocks.stream().map(Block::value).toList()));
    }

    private void costOverTime() {
        Rows rows = Rows.of(results, "cost");
        if (rows.isEmpty()) {
            return;
        }
        List<String> weeks = rows.distinct("week").stream().sorted().toList();
        @SuppressWarnings("ArrayRecordComponent") // read here only
        record Part(String name, double[] weeks, double total) {}
        List<Part> parts = new ArrayList<>();
        for (String activity : rows.distinct("activity")) {
            Rows of = rows.where("activity", activity);
            double[] amounts = new double[weeks.size()];
            for (int i = 0; i < of.count(); i++) {
                amounts[weeks.indexOf(of.text(i, "week"))] += of.number(i, "amount");
            }
            parts.add(new Part(
                    activity.replace('_', ' '), amounts, Arrays.stream(amounts).sum()));
        }
        parts.sort(Comparator.comparingDouble(Part::total).reversed());
        List<Part> shown = new ArrayList<>(parts.subList(0, Math.min(6, parts.size())));
        if (parts.size() > 6) {
            double[] rest = new double[weeks.size()];
            parts.subList(6, parts.size()).forEach(p -> {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] += p.weeks()[i];
                }
            });
            shown.add(new Part("all other", rest, 0));
        }
        if (weeks.size() < 2) {
            return;
        }
        double[] total = new double[weeks.size()];
        shown.forEach(p -> {
            for (int i = 0; i < total.length; i++) {
                total[i] += p.weeks()[i];
            }
        });
        int peak = indexOfMost(total);
        add(
                "cost-by-week",
                "money",
                StackedTimeChart.draw(
                        "Cost peaks in the week of " + weeks.get(peak) + ": " + Figures.of(total[peak]) + " "
                                + currency,
                        currency + " a week by activity, mean over replications; the last week may be cut",
                        captions,
                        weeks,
                        shown.stream().map(Part::name).toList(),
                        shown.stream().map(Part::weeks).toList()));
    }

    private void storage() {
        Rows rows = daily.where("measure", "storage");
        for (String site : rows.distinct("key")) {
            Rows of = rows.where("key", site);
            double[] values = of.numbers("mean");
            int peak = indexOfMost(values);
            TimeChart chart = new TimeChart(dates(), false).add(banded("on hand", of, Ink.BLUE));
            Rows capacity = series("storage_capacity", site);
            String share = "";
            if (!capacity.isEmpty()) {
                chart.add(new Series("capacity", capacity.numbers("mean"), NO_BAND, NO_BAND, Ink.TEXT, true));
                share = " (" + Figures.percent(values[peak] / capacity.number(0, "mean")) + " of capacity)";
            }
            add(
                    numbered("storage"),
                    "stock",
                    chart.draw(
                            names.site(site) + " stores up to " + Figures.of(values[peak]) + " m³, on "
                                    + dates().get(peak) + share,
                            "cubic metres on hand, daily mean; band: 5th to 95th percentile of replications",
                            captions));
        }
    }

    private void pipeline() {
        Rows rows = daily.where("measure", "pipeline");
        List<String> stages = new ArrayList<>();
        List<double[]> parts = new ArrayList<>();
        for (String stage : rows.distinct("key")) {
            double[] values = rows.where("key", stage).numbers("mean");
            if (TimeChart.most(values) > 0) {
                stages.add(stage);
                parts.add(values);
            }
        }
        if (stages.isEmpty()) {
            return;
        }
        double[] total = new double[parts.get(0).length];
        parts.forEach(p -> {
            for (int i = 0; i < total.length; i++) {
                total[i] += p[i];
            }
        });
        int peak = indexOfMost(total);
        add(
                "pipeline",
                "stock",
                StackedTimeChart.draw(
                        "Up to " + Figures.of(total[peak]) + " units are on the way, on " + dates().get(peak),
                        "units by stage between the hub and the shelf, daily mean",
                        captions,
                        dates(),
                        stages,
                        parts));
    }

    private void map() {
        Rows places = Rows.of(results, "place");
        charts.add(new Chart(
                "network",
                "lanes",
                NetworkMap.draw(
                        results,
                        captions,
                        "The network: " + places.count() + (places.count() == 1 ? " site, " : " sites, ")
                                + Rows.of(results, "region").count() + " regions")));
    }

    /** The part of the map where customers are, where the whole network is much wider. */
    private void customersMap() {
        Rows regions = Rows.of(results, "region");
        double[] orders = regions.numbers("orders");
        if (regions.count() < 3 || !(TimeChart.most(orders) > 0)) {
            return;
        }
        int most = indexOfMost(orders);
        charts.add(new Chart(
                "customers",
                "lanes",
                NetworkMap.drawCustomers(
                        results,
                        captions,
                        "Most orders come from "
                                + groundwork.reports.drawing.Names.shorten(regions.text(most, "name"), 30) + ": "
                                + Figures.percent(
                                        orders[most] / Arrays.stream(orders).sum()) + " of all")));
    }

    private void lanes() {
        Rows rows = Rows.of(results, "lane");
        List<Bar> bars = new ArrayList<>();
        double least = 2;
        String emptiest = "";
        for (int i = 0; i < rows.count(); i++) {
            double fill = rows.number(i, "fill");
            if (Double.isFinite(fill)) {
                bars.add(new Bar(rows.text(i, "lane"), List.of(fill), Figures.percent(fill)));
                if (fill < least) {
                    least = fill;
                    emptiest = rows.text(i, "lane");
                }
            }
        }
        if (!bars.isEmpty()) {
            bars.sort(
                    Comparator.comparingDouble((Bar bar) -> bar.parts().get(0)).reversed());
            add(
                    "lane-fill",
                    "lanes",
                    BarChart.draw(
                            "The emptiest lane is " + emptiest + ": " + Figures.percent(least) + " full on average",
                            "mean share of the tighter capacity (volume or weight) used by departures that carried something",
                            captions,
                            bars,
                            List.of(),
                            1));
        }
    }

    private void customs() {
        Rows rows = Rows.of(results, "customs");
        List<Bar> bars = new ArrayList<>();
        double slowest = 0;
        String where = "";
        for (int i = 0; i < rows.count(); i++) {
            if (!(rows.number(i, "entries") > 0)) {
                continue;
            }
            double total = rows.number(i, "total_mean_d");
            String name = names.site(rows.text(i, "gateway")) + ", " + rows.text(i, "channel");
            bars.add(new Bar(
                    name,
                    List.of(rows.number(i, "broker_wait_d"), rows.number(i, "broker_d"), rows.number(i, "channel_d")),
                    Figures.of(total) + " d, " + Figures.percent(rows.number(i, "share"))));
            if (total > slowest) {
                slowest = total;
                where = name;
            }
        }
        if (!bars.isEmpty()) {
            add(
                    "customs",
                    "customs",
                    BarChart.draw(
                            "Clearance takes longest at " + where + ": " + Figures.of(slowest) + " days on average",
                            "days from arrival to release, mean by gateway and channel; in percent: share of entries",
                            captions,
                            bars,
                            List.of("waiting for a broker", "at the broker", "in the channel"),
                            Double.NaN));
        }
    }

    private void returnsFlow() {
        Rows rows = Rows.of(results, "returns_flow");
        if (rows.isEmpty() || !(rows.number(0, "units") > 0)) {
            return;
        }
        double returned = rows.where("to", "returned").number(0, "units");
        double again = rows.where("to", "sold again").number(0, "units");
        double liquidated = rows.where("to", "liquidated").number(0, "units");
        double waiting = Math.max(0, returned - again - liquidated);
        Frame frame = new Frame(
                Figures.percent(again / (again + liquidated)) + " of graded returns are sold again",
                "units in the measured period, mean over replications",
                captions,
                16,
                16,
                260);
        double height = frame.bottom - frame.top - 30;
        FlowDiagram.draw(
                frame,
                "returned " + Figures.of(returned),
                List.of(
                        "sold again " + Figures.of(again),
                        "liquidated " + Figures.of(liquidated),
                        "not graded " + Figures.of(waiting)),
                new double[] {again, liquidated, waiting},
                height);
        add("returns-flow", "returns", frame);
    }

    private void returns() {
        Rows rows = series("returns_parcels", "all");
        if (rows.isEmpty() || TimeChart.most(rows.numbers("mean")) == 0) {
            return;
        }
        double[] values = rows.numbers("mean");
        int peak = indexOfMost(values);
        TimeChart chart = new TimeChart(dates(), false)
                .add(banded("parcels arrived", rows, Ink.BLUE))
                .add(banded("units waiting", series("returns_waiting", "all"), Ink.ORANGE));
        add(
                "returns-by-day",
                "returns",
                chart.draw(
                        "Returns peak at " + Figures.of(values[peak]) + " parcels a day on " + dates().get(peak),
                        "return parcels a day, and units waiting to be graded (daily mean)",
                        captions));
    }

    private static int indexOfMost(double[] values) {
        int at = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[at] || Double.isNaN(values[at])) {
                at = i;
            }
        }
        return at;
    }
}
