package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Condenses what became of parcels at the door; writes nothing where the scenario does not say what may. */
final class DeliveryDigest {

    private final Scenario scenario;
    private final DeliveryRecorder recorder;
    private final ModelIndex index;
    private final FigureSheet sheet;

    DeliveryDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.recorder = recorder.deliveries;
        this.sheet = sheet;
        index = recorder.index;
    }

    void write() {
        if (recorder.lanes.length == 0) {
            return;
        }
        DeliveryRecorder.Lane all = new DeliveryRecorder.Lane();
        for (int l = 0; l < recorder.lanes.length; l++) {
            if (scenario.network().lanes().get(l).mode() == groundwork.scenario.Lane.Mode.PARCEL) {
                add(recorder.lanes[l], all);
                row(index.lanes().get(l), recorder.lanes[l]);
            }
        }
        points();
        weekdays();
        double delivered = all.delivered();
        sheet.network("parcels_handed_over", "parcels", all.handedOver);
        sheet.network("first_attempt_share", "share", all.first / all.handedOver);
        sheet.network("attempts_per_delivery", "attempts", all.attempts / delivered);
        sheet.network("parcels_lost", "parcels", all.lost);
        sheet.network("parcels_damaged", "parcels", all.damaged);
        sheet.network("parcels_back", "parcels", all.back);
        sheet.network("parcel_claims_value", scenario.terms().currency(), all.valueMicros / 1e6);
        sheet.series("parcels_lost", "network", "all", "parcels", recorder.lostByDay);
        sheet.series("parcels_damaged", "network", "all", "parcels", recorder.damagedByDay);
        sheet.series("parcels_back", "network", "all", "parcels", recorder.backByDay);
    }

    /** Attempts by day of the week, where the scenario tells the days apart. */
    private void weekdays() {
        if (!scenario.lastMile().tellsDaysApart()) {
            return;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            int d = day.getValue() - 1;
            double attempts = recorder.attemptsByWeekday[d];
            sheet.row(
                    "delivery_weekday",
                    List.of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    attempts,
                    recorder.inVainByWeekday[d],
                    recorder.inVainByWeekday[d] / attempts);
        }
    }

    private void points() {
        for (int p = 0; p < recorder.points.length; p++) {
            DeliveryRecorder.Point point = recorder.points[p];
            String id = scenario.lastMile().points().get(p).id();
            double came = point.taken + point.overflowed;
            sheet.figure("pickup_parcels", "pickup_point", id, "parcels", point.taken);
            sheet.figure("pickup_overflow_share", "pickup_point", id, "share", point.overflowed / came);
            sheet.figure(
                    "pickup_uncollected_share",
                    "pickup_point",
                    id,
                    "share",
                    point.uncollected / (point.collected + point.uncollected));
            sheet.figure("pickup_inside_mean", "pickup_point", id, "parcels", point.inside.mean());
            sheet.figure("pickup_inside_max", "pickup_point", id, "parcels", point.inside.largest());
            sheet.durations("pickup_stay", "pickup_point", id, "d", Horizon.DAY, point.stays);
            sheet.series("pickup_inside", "pickup_point", id, "parcels", point.inside.dailyMeans());
            sheet.row(
                    "pickup_point",
                    List.of(id),
                    point.taken,
                    point.overflowed,
                    point.collected,
                    point.uncollected,
                    point.stays.mean() / Horizon.DAY,
                    point.stays.percentile(95) / Horizon.DAY,
                    point.inside.mean(),
                    point.inside.largest());
        }
    }

    private void row(String lane, DeliveryRecorder.Lane of) {
        sheet.row(
                "delivery",
                List.of(lane),
                of.handedOver,
                of.first,
                of.second,
                of.later,
                of.first / of.handedOver,
                of.back,
                of.lost,
                of.damaged,
                of.valueMicros / 1e6,
                of.toPoints,
                of.backFromPoints);
    }

    private static void add(DeliveryRecorder.Lane one, DeliveryRecorder.Lane all) {
        all.handedOver += one.handedOver;
        all.first += one.first;
        all.second += one.second;
        all.later += one.later;
        all.attempts += one.attempts;
        all.lost += one.lost;
        all.damaged += one.damaged;
        all.back += one.back;
        all.valueMicros += one.valueMicros;
    }
}
