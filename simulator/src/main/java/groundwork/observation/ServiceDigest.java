package groundwork.observation;

import groundwork.scenario.DeliveryOption;
import groundwork.scenario.Horizon;
import groundwork.scenario.OrderRules;
import groundwork.scenario.Scenario;
import java.util.List;

/** Condenses how promises were kept and what became of orders on the way, where a scenario has such rules. */
final class ServiceDigest {

    private final Scenario scenario;
    private final OrderRules rules;
    private final Recorder recorder;
    private final ServiceRecorder service;
    private final FigureSheet sheet;
    private final double placed;

    ServiceDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.recorder = recorder;
        this.sheet = sheet;
        rules = scenario.orderRules();
        service = recorder.service;
        placed = sum(recorder.orders.placedByDay);
    }

    void write() {
        if (rules.patience().isPresent() || !rules.holds().isEmpty()) {
            sheet.network("orders_cancelled", "orders", sum(recorder.orders.cancelledByDay));
        }
        parcels();
        if (rules.sourcing().againAfterMicros() > 0) {
            sheet.network("orders_moved", "orders", service.moved);
        }
        if (!rules.substitutes().isEmpty()) {
            sheet.network("units_substituted", "units", service.substitutedUnits);
        }
        holds();
        options();
        sellers();
    }

    private void parcels() {
        if (rules.sourcing().mostParcels() > 1) {
            sheet.network("orders_split", "orders", service.split);
            sheet.network("split_share", "share", service.split / placed);
        }
        if (rules.mergeWindowMicros() > 0) {
            sheet.network("orders_merged", "orders", service.merged);
            sheet.network("merged_share", "share", service.merged / placed);
        }
        if (rules.sourcing().mostParcels() > 1 || rules.mergeWindowMicros() > 0) {
            double shipped = sum(recorder.orders.shippedByDay);
            sheet.network("parcels_per_order", "parcels/order", 1 + (service.parts - service.merged) / shipped);
        }
    }

    private void holds() {
        double period = recorder.timeline.end() - recorder.timeline.start();
        for (int h = 0; h < service.holds.length; h++) {
            String id = rules.holds().get(h).id();
            ServiceRecorder.Held held = service.holds[h];
            sheet.figure("hold_orders", "hold", id, "orders", held.orders);
            sheet.figure("hold_failed", "hold", id, "orders", held.failed);
            sheet.figure("hold_time_mean", "hold", id, "h", held.times.mean() / Horizon.HOUR);
            sheet.figure("held_mean", "hold", id, "orders", held.microsInside / period);
        }
    }

    private void options() {
        List<String> ids =
                rules.options().stream().map(DeliveryOption::id).distinct().toList();
        String currency = scenario.terms().currency();
        double all = 0;
        for (Served option : service.options) {
            all += option.promised.count();
        }
        for (int o = 0; o < ids.size(); o++) {
            Served served = service.options[o];
            kept("delivery_option", ids.get(o), "orders", served);
            sheet.figure("option_share", "delivery_option", ids.get(o), "share", served.promised.count() / all);
            sheet.figure("option_revenue", "delivery_option", ids.get(o), currency, served.paidMicros / 1e6);
        }
    }

    private void sellers() {
        for (int s = 0; s < service.sellers.length; s++) {
            kept("seller", scenario.catalogue().sellers().get(s).id(), "lines", service.sellers[s]);
        }
    }

    private void kept(String dimension, String key, String unit, Served served) {
        sheet.figure("promises", dimension, key, unit, served.promised.count());
        sheet.figure("promised_mean", dimension, key, "d", served.promised.mean() / Horizon.DAY);
        sheet.figure("promise_on_time", dimension, key, "share", served.onTimeShare());
        sheet.durations("promise_actual", dimension, key, "d", Horizon.DAY, served.actual);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
