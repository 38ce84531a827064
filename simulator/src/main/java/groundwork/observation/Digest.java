package groundwork.observation;

import groundwork.observation.Summary.DailyFigure;
import groundwork.observation.Summary.Figure;
import groundwork.observation.Summary.Percentiles;
import groundwork.observation.Summary.StationHours;
import groundwork.observation.Summary.WeeklyCost;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.statistics.Durations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Condenses a closed recorder into the summary of its replication. */
public final class Digest {

    private static final double MICROS = 1e6;

    private final Scenario scenario;
    private final Recorder recorder;
    private final ModelIndex index;
    private final List<Figure> figures = new ArrayList<>();
    private final List<DailyFigure> daily = new ArrayList<>();
    private final List<Percentiles> percentiles = new ArrayList<>();

    private Digest(Scenario scenario, Recorder recorder) {
        this.scenario = scenario;
        this.recorder = recorder;
        index = recorder.index;
    }

    /** The summary of a replication. */
    public static Summary of(Scenario scenario, Recorder recorder, Closing closing, int replication, long events) {
        Digest digest = new Digest(scenario, recorder);
        digest.orders(closing);
        digest.centers();
        digest.stations();
        digest.goods();
        digest.gateways();
        digest.lanes();
        digest.returns();
        List<WeeklyCost> costs = digest.costs();
        return new Summary(
                replication,
                List.copyOf(digest.figures),
                List.copyOf(digest.daily),
                digest.stationHours(),
                List.copyOf(digest.percentiles),
                costs,
                new ProofSheet(scenario, recorder, closing).lines(),
                recorder.orders.allPlaced,
                events);
    }

    private void figure(String metric, String dimension, String key, String unit, double value) {
        figures.add(new Figure(metric, dimension, key, unit, value));
    }

    private void network(String metric, String unit, double value) {
        figure(metric, "network", "all", unit, value);
    }

    private void orders(Closing closing) {
        OrderRecorder o = recorder.orders;
        network("orders_placed", "orders", sum(o.placedByDay));
        network("orders_shipped", "orders", sum(o.shippedByDay));
        network("orders_delivered", "orders", sum(o.deliveredByDay));
        network("orders_lost", "orders", sum(o.lostByDay));
        network("orders_backordered", "orders", o.backordered);
        network("orders_scrapped", "orders", o.scrapped);
        network("orders_open_at_end", "orders", closing.openOrders());
        network("order_lines", "lines", sum(o.linesByDay));
        network("order_units", "units", sum(o.unitsByDay));
        network("orders_per_day", "orders/day", sum(o.placedByDay) / o.placedByDay.length);
        network("peak_day_orders", "orders/day", max(o.placedByDay));
        network("on_time_share", "share", sum(o.onTimeByDay) / sum(o.dueByDay));
        network("fill_rate_lines", "share", o.linesAtOnce / sum(o.linesByDay));
        revenue(o);
        network("in_system_mean", "orders", o.open.mean());
        network("backlog_max", "orders", o.open.largest());
        times("ship_time", "h", Horizon.HOUR, o.shipTimes);
        times("delivery_time", "d", Horizon.DAY, o.deliveryTimes);
        network("sojourn_mean", "h", mean(o.shipTimes) / Horizon.HOUR);
        series("orders_placed", "network", "all", "orders", o.placedByDay);
        series("orders_shipped", "network", "all", "orders", o.shippedByDay);
        series("orders_lost", "network", "all", "orders", o.lostByDay);
        series("order_lines", "network", "all", "lines", o.linesByDay);
        series("order_units", "network", "all", "units", o.unitsByDay);
        series("on_time_share", "network", "all", "share", ratio(o.onTimeByDay, o.dueByDay));
        series("open_orders", "network", "all", "orders", o.open.dailyMeans());
        for (int r = 0; r < index.regions().size(); r++) {
            String region = index.regions().get(r);
            figure("orders_placed", "region", region, "orders", o.placedByRegion[r]);
            figure("ship_time_mean", "region", region, "h", o.shipTimeByRegion[r].mean() / Horizon.HOUR);
            figure("delivery_time_mean", "region", region, "d", o.deliveryTimeByRegion[r].mean() / Horizon.DAY);
        }
    }

    private void revenue(OrderRecorder o) {
        if (scenario.items().stream().noneMatch(item -> item.priceMicros() > 0)) {
            return;
        }
        String currency = scenario.terms().currency();
        network("revenue", currency, Arrays.stream(o.revenueMicrosBySite).sum() / MICROS);
        for (int s = 0; s < index.sites().size(); s++) {
            if (isCenter(s)) {
                figure("revenue", "site", index.sites().get(s), currency, o.revenueMicrosBySite[s] / MICROS);
            }
        }
    }

    private void times(String measure, String unit, double scale, Durations[] bySite) {
        double count = 0;
        double total = 0;
        for (Durations durations : bySite) {
            count += durations.count();
            total += durations.count() == 0 ? 0 : durations.mean() * durations.count();
        }
        network(measure + "_mean", unit, total / count / scale);
        Durations all = new Durations();
        for (Durations durations : bySite) {
            all.addAll(durations);
        }
        network(measure + "_p50", unit, all.percentile(50) / scale);
        network(measure + "_p95", unit, all.percentile(95) / scale);
        for (int s = 0; s < bySite.length; s++) {
            if (isCenter(s)) {
                durations(measure, "site", index.sites().get(s), unit, scale, bySite[s]);
            }
        }
    }

    private void durations(
            String measure, String dimension, String key, String unit, double scale, Durations durations) {
        figure(measure + "_mean", dimension, key, unit, durations.mean() / scale);
        figure(measure + "_p50", dimension, key, unit, durations.percentile(50) / scale);
        figure(measure + "_p95", dimension, key, unit, durations.percentile(95) / scale);
        double[] values = Summary.PERCENTS.stream()
                .mapToDouble(p -> durations.percentile(p) / scale)
                .toArray();
        percentiles.add(new Percentiles(measure, dimension, key, unit, values));
    }

    private void centers() {
        for (int s = 0; s < index.sites().size(); s++) {
            if (!isCenter(s)) {
                continue;
            }
            String site = index.sites().get(s);
            figure("orders_shipped", "site", site, "orders", sum(recorder.orders.shippedBySite[s]));
            figure("backlog_max", "site", site, "orders", recorder.orders.backlog[s].largest());
            figure("backlog_mean", "site", site, "orders", recorder.orders.backlog[s].mean());
            series("orders_ready", "site", site, "orders", recorder.orders.readyBySite[s]);
            series("orders_shipped", "site", site, "orders", recorder.orders.shippedBySite[s]);
            series("backlog", "site", site, "orders", recorder.orders.backlog[s].dailyMeans());
            series("backlog_max", "site", site, "orders", recorder.orders.backlog[s].dailyLargest());
        }
    }

    private void stations() {
        StationRecorder r = recorder.stations;
        for (int s = 0; s < r.stations(); s++) {
            String key = key(s);
            double worked = sum(r.of(s).workedHours());
            double staffed = sum(r.of(s).staffedHours());
            double queue =
                    sum(r.of(s).meanQueue()) * Horizon.HOUR / (recorder.timeline.end() - recorder.timeline.start());
            double inSystem = queue
                    + worked
                            / index.stations().get(s).crew()
                            * Horizon.HOUR
                            / (recorder.timeline.end() - recorder.timeline.start());
            figure("utilisation", "station", key, "share", worked / staffed);
            figure("wait_mean", "station", key, "h", r.of(s).waits().mean() / Horizon.HOUR);
            figure("wait_p50", "station", key, "h", r.of(s).waits().percentile(50) / Horizon.HOUR);
            figure("wait_p90", "station", key, "h", r.of(s).waits().percentile(90) / Horizon.HOUR);
            figure("wait_p95", "station", key, "h", r.of(s).waits().percentile(95) / Horizon.HOUR);
            figure("wait_p99", "station", key, "h", r.of(s).waits().percentile(99) / Horizon.HOUR);
            figure("wait_share", "station", key, "share", r.of(s).waitShare());
            figure("blocked_share", "station", key, "share", r.of(s).blockedShare());
            figure("sojourn_mean", "station", key, "h", r.of(s).meanSojourn() / Horizon.HOUR);
            figure("queue_mean", "station", key, "tasks", queue);
            figure("queue_max", "station", key, "tasks", r.of(s).longestQueue());
            figure("in_system_mean", "station", key, "tasks", inSystem);
            figure("completions", "station", key, "tasks", sum(r.of(s).completions()));
        }
    }

    private void goods() {
        GoodsRecorder g = recorder.goods;
        double[] atEnd = Arrays.stream(g.units).mapToDouble(LevelSeries::level).toArray();
        network(
                "stock_mean",
                "units",
                Arrays.stream(g.units).mapToDouble(LevelSeries::mean).sum());
        network("stock_end", "units", sum(atEnd));
        network("replenishment_orders", "orders", sum(g.ordersBySite));
        network("replenishment_units_ordered", "units", sum(g.orderedBySite));
        network("replenishment_receipts", "lots", sum(g.receiptsBySite));
        network("replenishment_units_received", "units", sum(g.receivedBySite));
        for (int s = 0; s < index.sites().size(); s++) {
            Site site = scenario.sites().get(s);
            if (site.kind() != Site.Kind.CENTER || site.unlimitedStock()) {
                continue;
            }
            String key = site.id();
            figure("stock_mean", "site", key, "units", g.units[s].mean());
            figure("stock_end", "site", key, "units", atEnd[s]);
            figure("replenishment_orders", "site", key, "orders", g.ordersBySite[s]);
            figure("replenishment_units_ordered", "site", key, "units", g.orderedBySite[s]);
            figure("replenishment_receipts", "site", key, "lots", g.receiptsBySite[s]);
            figure("replenishment_units_received", "site", key, "units", g.receivedBySite[s]);
            figure(
                    "fill_rate_orders",
                    "site",
                    key,
                    "share",
                    (double) recorder.orders.atOnceBySite[s]
                            / (recorder.orders.atOnceBySite[s] + recorder.orders.waitingBySite[s]));
            figure("available_mean", "site", key, "units", g.available[s].mean());
            figure("backorders_mean", "site", key, "units", g.backordered[s].mean());
            figure("storage_mean", "site", key, "m3", g.cubicMetres[s].mean());
            figure("storage_peak", "site", key, "m3", g.cubicMetres[s].largest());
            if (site.storageCubicMetres() < Double.POSITIVE_INFINITY) {
                figure(
                        "storage_fill_peak",
                        "site",
                        key,
                        "share",
                        g.cubicMetres[s].largest() / site.storageCubicMetres());
                double[] capacity = new double[recorder.timeline.days()];
                Arrays.fill(capacity, site.storageCubicMetres());
                series("storage_capacity", "site", key, "m3", capacity);
            }
            series("storage", "site", key, "m3", g.cubicMetres[s].dailyMeans());
            series("stock", "site", key, "units", g.units[s].dailyMeans());
            series("backorders", "site", key, "units", g.backordered[s].dailyMeans());
        }
        for (int stage = 0; stage < index.stages().size(); stage++) {
            series("pipeline", "stage", index.stages().get(stage), "units", g.stages[stage].dailyMeans());
            figure("pipeline_mean", "stage", index.stages().get(stage), "units", g.stages[stage].mean());
        }
    }

    private void gateways() {
        CustomsRecorder c = recorder.customs;
        Map<Integer, Double> entries = new LinkedHashMap<>();
        for (int ch = 0; ch < index.channels().size(); ch++) {
            entries.merge(index.channels().get(ch).gateway(), (double) c.total[ch].count(), Double::sum);
        }
        for (int ch = 0; ch < index.channels().size(); ch++) {
            ModelIndex.Channel channel = index.channels().get(ch);
            String key = index.sites().get(channel.gateway()) + "/" + channel.name();
            figure("customs_entries", "channel", key, "entries", c.total[ch].count());
            figure("customs_share", "channel", key, "share", c.total[ch].count() / entries.get(channel.gateway()));
            figure("customs_broker_wait", "channel", key, "d", c.brokerWait[ch].mean() / Horizon.DAY);
            figure("customs_broker_work", "channel", key, "d", c.brokerWork[ch].mean() / Horizon.DAY);
            figure("customs_channel_time", "channel", key, "d", c.channelTime[ch].mean() / Horizon.DAY);
            figure("customs_time_mean", "channel", key, "d", c.total[ch].mean() / Horizon.DAY);
            figure("customs_time_p95", "channel", key, "d", c.total[ch].percentile(95) / Horizon.DAY);
        }
        for (int s = 0; s < index.sites().size(); s++) {
            if (entries.containsKey(s)) {
                durations("customs_time", "gateway", index.sites().get(s), "d", Horizon.DAY, c.byGateway[s]);
            }
        }
    }

    private void lanes() {
        LaneRecorder l = recorder.lanes;
        for (int n = 0; n < index.lanes().size(); n++) {
            String key = index.lanes().get(n);
            figure("lane_departures", "lane", key, "departures", l.departures[n]);
            figure("lane_units", "lane", key, "units", l.units[n]);
            figure("lane_kg", "lane", key, "kg", l.kilograms[n]);
            figure("lane_m3", "lane", key, "m3", l.cubicMetres[n]);
            figure("lane_fill", "lane", key, "share", l.fill[n].mean());
            figure("lane_rolled_over", "lane", key, "units", l.rolledOver[n]);
            figure("transit_mean", "lane", key, "d", l.transit[n].mean() / Horizon.DAY);
            figure("transit_p95", "lane", key, "d", l.transit[n].percentile(95) / Horizon.DAY);
        }
    }

    private void returns() {
        ReturnsRecorder r = recorder.returns;
        if (scenario.returns().isEmpty()) {
            return;
        }
        network("returns_parcels", "parcels", sum(r.parcelsByDay));
        network("returns_received", "units", sum(r.unitsByDay));
        network("return_share", "share", sum(r.unitsByDay) / sum(recorder.orders.unitsByDay));
        network("returns_restocked", "units", r.restocked);
        network("returns_liquidated", "units", r.liquidated);
        network("restocked_share", "share", r.restocked / (r.restocked + r.liquidated));
        network("return_grading_mean", "h", r.toGrade.mean() / Horizon.HOUR);
        network("return_grading_p95", "h", r.toGrade.percentile(95) / Horizon.HOUR);
        series("returns_parcels", "network", "all", "parcels", r.parcelsByDay);
        series("returns_units", "network", "all", "units", r.unitsByDay);
        series("returns_waiting", "network", "all", "units", r.waiting.dailyMeans());
    }

    private List<WeeklyCost> costs() {
        LedgerRecorder l = recorder.ledger;
        List<WeeklyCost> rows = new ArrayList<>();
        Map<String, Double> byActivity = new LinkedHashMap<>();
        Map<String, double[]> dailyByActivity = new LinkedHashMap<>();
        int weeks = (recorder.timeline.days() + 6) / 7;
        double total = 0;
        for (int a = 0; a < index.accounts().size(); a++) {
            String activity = index.accounts().get(a).activity();
            double[] quantity = new double[weeks];
            double[] amount = new double[weeks];
            double[] days = dailyByActivity.computeIfAbsent(activity, k -> new double[recorder.timeline.days()]);
            for (int d = 0; d < recorder.timeline.days(); d++) {
                quantity[d / 7] += l.quantities[a][d];
                amount[d / 7] += l.amounts[a][d] / MICROS;
                days[d] += l.amounts[a][d] / MICROS;
            }
            for (int w = 0; w < weeks; w++) {
                rows.add(new WeeklyCost(a, w, quantity[w], amount[w]));
            }
            total += sum(amount);
            byActivity.merge(activity, sum(amount), Double::sum);
        }
        double shipped = sum(recorder.orders.shippedByDay);
        String currency = scenario.terms().currency();
        network("cost_total", currency, total);
        network("cost_per_order", currency + "/order", total / shipped);
        for (Map.Entry<String, Double> cost : byActivity.entrySet()) {
            figure("cost_by_activity", "activity", cost.getKey(), currency, cost.getValue());
            figure(
                    "cost_per_order_by_activity",
                    "activity",
                    cost.getKey(),
                    currency + "/order",
                    cost.getValue() / shipped);
            series("cost", "activity", cost.getKey(), currency, dailyByActivity.get(cost.getKey()));
        }
        return rows;
    }

    private List<StationHours> stationHours() {
        StationRecorder r = recorder.stations;
        List<StationHours> hours = new ArrayList<>();
        for (int s = 0; s < r.stations(); s++) {
            hours.add(new StationHours(
                    s,
                    r.of(s).staffedHours(),
                    r.of(s).workedHours(),
                    r.of(s).arrivals(),
                    r.of(s).completions(),
                    r.of(s).meanQueue()));
        }
        return List.copyOf(hours);
    }

    private void series(String measure, String dimension, String key, String unit, double[] values) {
        daily.add(new DailyFigure(measure, dimension, key, unit, values));
    }

    private boolean isCenter(int site) {
        return scenario.sites().get(site).kind() == Site.Kind.CENTER;
    }

    private String key(int station) {
        ModelIndex.Station s = index.stations().get(station);
        return index.sites().get(s.site()) + "/" + s.step();
    }

    private static double mean(Durations[] all) {
        double sum = 0;
        double count = 0;
        for (Durations durations : all) {
            if (durations.count() > 0) {
                sum += durations.mean() * durations.count();
                count += durations.count();
            }
        }
        return sum / count;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double max(double[] values) {
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static double[] ratio(double[] part, double[] whole) {
        double[] ratio = new double[part.length];
        for (int i = 0; i < part.length; i++) {
            ratio[i] = whole[i] == 0 ? Double.NaN : part[i] / whole[i];
        }
        return ratio;
    }
}
