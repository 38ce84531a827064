package groundwork.observation;

import groundwork.scenario.Scenario;
import java.util.List;

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
                of.valueMicros / 1e6);
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
