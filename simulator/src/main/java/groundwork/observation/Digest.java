package groundwork.observation;

import groundwork.observation.Summary.StationHours;
import groundwork.observation.Summary.WeeklyCost;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Supply;
import groundwork.statistics.Durations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Condenses a closed recorder into the summary of its replication. */
public final class Digest {

    private static final double MICROS = 1e6;

    private final Scenario scenario;
    private final Recorder recorder;
    private final ModelIndex index;
    private final FigureSheet sheet = new FigureSheet();

    private Digest(Scenario scenario, Recorder recorder) {
        this.scenario = scenario;
        this.recorder = recorder;
        index = recorder.index;
    }

    /** The summary of a replication. */
    public static Summary of(
            Scenario scenario,
            Recorder recorder,
            ExpectedDemand forecast,
            Closing closing,
            int replication,
            long events) {
        Digest digest = new Digest(scenario, recorder);
        digest.orders(closing);
        DemandDigest demand = new DemandDigest(recorder.demand, forecast, recorder.timeline);
        demand.errors(digest.sheet);
        recorder.baskets.write(digest.sheet, sum(recorder.orders.placedByDay));
        new ServiceDigest(scenario, recorder, digest.sheet).write();
        digest.centers();
        digest.stations();
        digest.goods();
        new AvailabilityDigest(recorder.availability, digest.sheet)
                .write(scenario.network().sites());
        digest.gateways();
        new DutyDigest(scenario, recorder, digest.sheet).write();
        new ClearanceDigest(scenario, recorder, digest.sheet).write();
        recorder.exports.write(digest.sheet);
        recorder.dutyRefunds.write(digest.sheet);
        digest.lanes();
        new FreightDigest(scenario, recorder, digest.sheet).write();
        recorder.rotations.write(digest.sheet);
        recorder.pools.write(digest.sheet);
        recorder.containers.write(digest.sheet);
        digest.returns();
        recorder.returnCauses.write(digest.sheet);
        recorder.returnChannels.write(digest.sheet);
        new ReturnsDigest(scenario, recorder, digest.sheet).write();
        new ShelfDigest(scenario, recorder, digest.sheet).write();
        new StatusDigest(recorder, digest.sheet).write();
        new SellerDigest(scenario, recorder, digest.sheet).write();
        new ContactDigest(scenario, recorder, digest.sheet).write();
        recorder.tariffs.write(digest.sheet);
        recorder.disruptions.write(scenario, digest.sheet);
        if (recorder.regionService != null) {
            recorder.regionService.write(recorder.touched, digest.sheet);
        }
        new PackingDigest(scenario, recorder, digest.sheet).write();
        recorder.vendors.write(scenario, digest.sheet);
        recorder.middleMile.write(digest.sheet);
        new DeliveryDigest(scenario, recorder, digest.sheet).write();
        recorder.emissions.write(digest.sheet, sum(recorder.orders.shippedByDay));
        List<WeeklyCost> costs = digest.costs();
        return new Summary(
                replication,
                digest.sheet.figures(),
                digest.sheet.daily(),
                digest.stationHours(),
                digest.sheet.percentiles(),
                costs,
                demand.realised(recorder.orders.placedByDay),
                digest.sheet.rows(),
                recorder.shows.courses(recorder.orders.placedByDay),
                recorder.disruptions.courses(),
                Optional.empty(),
                new ProofSheet(scenario, recorder, closing).lines(),
                recorder.orders.allPlaced,
                events);
    }

    private void orders(Closing closing) {
        OrderRecorder o = recorder.orders;
        Durations[] shipTimes = recorder.sites.shipTimes;
        sheet.network("orders_placed", "orders", sum(o.placedByDay));
        sheet.network("orders_shipped", "orders", sum(o.shippedByDay));
        sheet.network("orders_delivered", "orders", sum(o.deliveredByDay));
        sheet.network("orders_lost", "orders", sum(o.lostByDay));
        sheet.network("orders_backordered", "orders", o.backordered);
        sheet.network("orders_scrapped", "orders", o.scrapped);
        sheet.network("orders_open_at_end", "orders", closing.openOrders());
        sheet.network("order_lines", "lines", sum(o.linesByDay));
        sheet.network("order_units", "units", sum(o.unitsByDay));
        sheet.network("orders_per_day", "orders/day", sum(o.placedByDay) / o.placedByDay.length);
        sheet.network("peak_day_orders", "orders/day", max(o.placedByDay));
        sheet.network("on_time_share", "share", sum(o.onTimeByDay) / sum(o.dueByDay));
        sheet.network("fill_rate_lines", "share", o.linesAtOnce / sum(o.linesByDay));
        revenue(o);
        sheet.network("in_system_mean", "orders", o.open.mean());
        sheet.network("backlog_max", "orders", o.open.largest());
        times("ship_time", "h", Horizon.HOUR, shipTimes);
        times("delivery_time", "d", Horizon.DAY, recorder.sites.deliveryTimes);
        sheet.network("sojourn_mean", "h", mean(shipTimes) / Horizon.HOUR);
        sheet.series("orders_placed", "network", "all", "orders", o.placedByDay);
        sheet.series("orders_shipped", "network", "all", "orders", o.shippedByDay);
        sheet.series("orders_lost", "network", "all", "orders", o.lostByDay);
        sheet.series("order_lines", "network", "all", "lines", o.linesByDay);
        sheet.series("order_units", "network", "all", "units", o.unitsByDay);
        sheet.series("on_time_share", "network", "all", "share", ratio(o.onTimeByDay, o.dueByDay));
        sheet.series("open_orders", "network", "all", "orders", o.open.dailyMeans());
        for (int r = 0; r < index.regions().size(); r++) {
            String region = index.regions().get(r);
            sheet.figure("orders_placed", "region", region, "orders", o.regions[r].placed());
            sheet.figure("ship_time_mean", "region", region, "h", o.regions[r].meanShipTime() / Horizon.HOUR);
            sheet.figure("delivery_time_mean", "region", region, "d", o.regions[r].meanDeliveryTime() / Horizon.DAY);
        }
    }

    private void revenue(OrderRecorder o) {
        if (scenario.catalogue().items().stream().noneMatch(item -> item.priceMicros() > 0)
                && scenario.orderRules().options().stream().noneMatch(option -> option.priceMicros() > 0)) {
            return;
        }
        String currency = scenario.terms().currency();
        sheet.network("revenue", currency, Arrays.stream(o.revenueMicrosBySite).sum() / MICROS);
        for (int s = 0; s < index.sites().size(); s++) {
            if (sends(s)) {
                sheet.figure("revenue", "site", index.sites().get(s), currency, o.revenueMicrosBySite[s] / MICROS);
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
        sheet.network(measure + "_mean", unit, total / count / scale);
        Durations all = new Durations();
        for (Durations durations : bySite) {
            all.addAll(durations);
        }
        sheet.network(measure + "_p50", unit, all.percentile(50) / scale);
        sheet.network(measure + "_p95", unit, all.percentile(95) / scale);
        for (int s = 0; s < bySite.length; s++) {
            if (sends(s)) {
                sheet.durations(measure, "site", index.sites().get(s), unit, scale, bySite[s]);
            }
        }
    }

    private void centers() {
        for (int s = 0; s < index.sites().size(); s++) {
            if (!sends(s)) {
                continue;
            }
            String site = index.sites().get(s);
            SiteRecorder r = recorder.sites;
            sheet.figure("orders_shipped", "site", site, "orders", sum(r.dailyShipped(s)));
            sheet.figure("backlog_max", "site", site, "orders", max(r.dailyLargestBacklog(s)));
            sheet.figure("backlog_mean", "site", site, "orders", r.meanBacklog(s));
            sheet.series("orders_ready", "site", site, "orders", r.dailyReady(s));
            sheet.series("orders_shipped", "site", site, "orders", r.dailyShipped(s));
            sheet.series("backlog", "site", site, "orders", r.dailyBacklog(s));
            sheet.series("backlog_max", "site", site, "orders", r.dailyLargestBacklog(s));
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
            sheet.figure("utilisation", "station", key, "share", worked / staffed);
            sheet.figure("wait_mean", "station", key, "h", r.of(s).waits().mean() / Horizon.HOUR);
            sheet.figure("wait_p50", "station", key, "h", r.of(s).waits().percentile(50) / Horizon.HOUR);
            sheet.figure("wait_p90", "station", key, "h", r.of(s).waits().percentile(90) / Horizon.HOUR);
            sheet.figure("wait_p95", "station", key, "h", r.of(s).waits().percentile(95) / Horizon.HOUR);
            sheet.figure("wait_p99", "station", key, "h", r.of(s).waits().percentile(99) / Horizon.HOUR);
            sheet.figure("wait_share", "station", key, "share", r.of(s).waitShare());
            sheet.figure("blocked_share", "station", key, "share", r.of(s).blockedShare());
            sheet.figure("sojourn_mean", "station", key, "h", r.of(s).meanSojourn() / Horizon.HOUR);
            sheet.figure("queue_mean", "station", key, "tasks", queue);
            sheet.figure("queue_max", "station", key, "tasks", r.of(s).longestQueue());
            sheet.figure("in_system_mean", "station", key, "tasks", inSystem);
            sheet.figure("completions", "station", key, "tasks", sum(r.of(s).completions()));
        }
    }

    private void goods() {
        GoodsRecorder g = recorder.goods;
        SiteRecorder sites = recorder.sites;
        sheet.network("stock_mean", "units", sites.sum(sites::meanStock));
        sheet.network("stock_end", "units", sites.sum(sites::stock));
        sheet.network("replenishment_orders", "orders", sum(g.ordersBySite));
        sheet.network("replenishment_units_ordered", "units", sum(g.orderedBySite));
        sheet.network("replenishment_receipts", "lots", sum(g.receiptsBySite));
        sheet.network("replenishment_units_received", "units", sum(g.receivedBySite));
        for (int s = 0; s < index.sites().size(); s++) {
            Site site = scenario.network().sites().get(s);
            if (site.kind() != Site.Kind.CENTER || site.unlimitedStock()) {
                continue;
            }
            String key = site.id();
            sheet.figure("stock_mean", "site", key, "units", sites.meanStock(s));
            sheet.figure("stock_end", "site", key, "units", sites.stock(s));
            sheet.figure("replenishment_orders", "site", key, "orders", g.ordersBySite[s]);
            sheet.figure("replenishment_units_ordered", "site", key, "units", g.orderedBySite[s]);
            sheet.figure("replenishment_receipts", "site", key, "lots", g.receiptsBySite[s]);
            sheet.figure("replenishment_units_received", "site", key, "units", g.receivedBySite[s]);
            if (g.safetyStock[s].count() > 0) {
                sheet.figure("safety_stock_mean", "site", key, "units", g.safetyStock[s].mean());
            }
            if (!scenario.inventory().supply().equals(Supply.UNLIMITED)) {
                sheet.figure("replenishment_units_cancelled", "site", key, "units", g.cancelledBySite[s]);
            }
            sheet.figure(
                    "fill_rate_orders",
                    "site",
                    key,
                    "share",
                    (double) sites.atOnce[s] / (sites.atOnce[s] + sites.waiting[s]));
            sheet.figure(
                    "available_mean",
                    "site",
                    key,
                    "units",
                    recorder.availability.ofSite(s).available());
            sheet.figure("backorders_mean", "site", key, "units", sites.meanBackordered(s));
            sheet.figure("storage_mean", "site", key, "m3", sites.meanVolume(s));
            sheet.figure("storage_peak", "site", key, "m3", sites.largestVolume(s));
            if (site.storageCubicMetres() < Double.POSITIVE_INFINITY) {
                sheet.figure(
                        "storage_fill_peak", "site", key, "share", sites.largestVolume(s) / site.storageCubicMetres());
                double[] capacity = new double[recorder.timeline.days()];
                Arrays.fill(capacity, site.storageCubicMetres());
                sheet.series("storage_capacity", "site", key, "m3", capacity);
            }
            sheet.series("storage", "site", key, "m3", sites.dailyVolume(s));
            sheet.series("stock", "site", key, "units", sites.dailyStock(s));
            sheet.series("backorders", "site", key, "units", sites.dailyBackordered(s));
        }
        for (int stage = 0; stage < index.stages().size(); stage++) {
            sheet.series("pipeline", "stage", index.stages().get(stage), "units", g.stages[stage].dailyMeans());
            sheet.figure("pipeline_mean", "stage", index.stages().get(stage), "units", g.stages[stage].mean());
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
            sheet.figure("customs_entries", "channel", key, "entries", c.total[ch].count());
            sheet.figure(
                    "customs_share", "channel", key, "share", c.total[ch].count() / entries.get(channel.gateway()));
            sheet.figure("customs_broker_wait", "channel", key, "d", c.brokerWait[ch].mean() / Horizon.DAY);
            sheet.figure("customs_broker_work", "channel", key, "d", c.brokerWork[ch].mean() / Horizon.DAY);
            sheet.figure("customs_channel_time", "channel", key, "d", c.channelTime[ch].mean() / Horizon.DAY);
            sheet.figure("customs_time_mean", "channel", key, "d", c.total[ch].mean() / Horizon.DAY);
            sheet.figure("customs_time_p95", "channel", key, "d", c.total[ch].percentile(95) / Horizon.DAY);
            sheet.figure("customs_time_p50", "channel", key, "d", c.total[ch].percentile(50) / Horizon.DAY);
        }
        for (int s = 0; s < index.sites().size(); s++) {
            if (entries.containsKey(s)) {
                sheet.durations("customs_time", "gateway", index.sites().get(s), "d", Horizon.DAY, c.byGateway[s]);
            }
        }
    }

    private void lanes() {
        for (int n = 0; n < index.lanes().size(); n++) {
            LaneDepartures l = recorder.lanes[n];
            String key = index.lanes().get(n);
            sheet.figure("lane_departures", "lane", key, "departures", l.count());
            sheet.figure("lane_units", "lane", key, "units", l.units());
            sheet.figure("lane_kg", "lane", key, "kg", l.kilograms());
            sheet.figure("lane_m3", "lane", key, "m3", l.cubicMetres());
            sheet.figure("lane_fill", "lane", key, "share", l.fill().mean());
            sheet.figure("lane_rolled_over", "lane", key, "units", l.rolledOver());
            sheet.figure("transit_mean", "lane", key, "d", l.transit().mean() / Horizon.DAY);
            sheet.figure("transit_p95", "lane", key, "d", l.transit().percentile(95) / Horizon.DAY);
        }
    }

    private void returns() {
        ReturnsRecorder r = recorder.returns;
        if (!scenario.anythingComesBack()) {
            return;
        }
        sheet.network("returns_parcels", "parcels", sum(r.parcelsByDay));
        sheet.network("returns_received", "units", sum(r.unitsByDay));
        sheet.network("return_share", "share", sum(r.unitsByDay) / sum(recorder.orders.unitsByDay));
        sheet.network("returns_restocked", "units", r.restocked);
        sheet.network("returns_liquidated", "units", r.liquidated);
        sheet.network("restocked_share", "share", r.restocked / (r.restocked + r.liquidated));
        sheet.network("return_grading_mean", "h", r.toGrade.mean() / Horizon.HOUR);
        sheet.network("return_grading_p95", "h", r.toGrade.percentile(95) / Horizon.HOUR);
        sheet.series("returns_parcels", "network", "all", "parcels", r.parcelsByDay);
        sheet.series("returns_units", "network", "all", "units", r.unitsByDay);
        sheet.series("returns_waiting", "network", "all", "units", r.waiting.dailyMeans());
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
            if (index.accounts().get(a).income()) {
                continue;
            }
            total += sum(amount);
            byActivity.merge(activity, sum(amount), Double::sum);
        }
        double shipped = sum(recorder.orders.shippedByDay);
        String currency = scenario.terms().currency();
        sheet.network("cost_total", currency, total);
        sheet.network("cost_per_order", currency + "/order", total / shipped);
        for (Map.Entry<String, Double> cost : byActivity.entrySet()) {
            sheet.figure("cost_by_activity", "activity", cost.getKey(), currency, cost.getValue());
            sheet.figure(
                    "cost_per_order_by_activity",
                    "activity",
                    cost.getKey(),
                    currency + "/order",
                    cost.getValue() / shipped);
            sheet.series("cost", "activity", cost.getKey(), currency, dailyByActivity.get(cost.getKey()));
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

    /** Whether orders leave a site. */
    private boolean sends(int number) {
        return scenario.network().sends(scenario.network().sites().get(number));
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
