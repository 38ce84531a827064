package groundwork.observation;

import groundwork.scenario.Departures;
import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.VendorChoice;
import groundwork.scenario.Work;
import groundwork.statistics.Durations;
import java.util.List;
import java.util.Locale;

/** Condenses how goods waited for departures and filled them; lanes to customers have nothing to say here. */
final class FreightDigest {

    private static final double MICROS = 1e6;

    private final Scenario scenario;
    private final Recorder recorder;
    private final FigureSheet sheet;

    FreightDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.recorder = recorder;
        this.sheet = sheet;
    }

    void write() {
        vendors();
        recorder.freight.handlingUnits.write(scenario, recorder.freight, sheet);
        transfers();
        double[] costs = costs();
        for (int n = 0; n < scenario.network().lanes().size(); n++) {
            Lane lane = scenario.network().lanes().get(n);
            if (lane.mode() != Lane.Mode.PARCEL && lane.mode() != Lane.Mode.DOOR) {
                write(lane, recorder.lanes[n], recorder.freight.of(n), costs[n]);
            }
        }
    }

    private void write(Lane lane, LaneDepartures departures, FreightRecorder.OfLane of, double cost) {
        figure("lane_dwell_mean", lane, "d", of.dwell.mean() / Horizon.DAY);
        figure("lane_dwell_p50", lane, "d", of.dwell.percentile(50) / Horizon.DAY);
        figure("lane_dwell_p95", lane, "d", of.dwell.percentile(95) / Horizon.DAY);
        figure("lane_lot_wait_mean", lane, "d", of.lotWaitMicros / of.lots / Horizon.DAY);
        figure("lane_load_mean", lane, "units", departures.units() / departures.count());
        figure("lane_load_lots_mean", lane, "lots", (double) of.lots / of.loads);
        figure("lane_load_kg_mean", lane, "kg", departures.kilograms() / departures.count());
        figure("transit_p50", lane, "d", departures.transit().percentile(50) / Horizon.DAY);
        figure("lane_full_share", lane, "share", (double) of.full / of.loads);
        Lane vehicle = scenario.network().vehicleOf(lane);
        if (vehicle.departs() instanceof Departures.WhenEnough) {
            figure("lane_by_quantity_share", lane, "share", (double) of.byQuantity / of.loads);
        }
        if (lane.freight().plannedTransitMicros() > 0) {
            figure("lane_on_time_share", lane, "share", (double) of.onTime / of.loads);
        }
        if (scenario.network().freight().risks().stream()
                .anyMatch(risk -> risk.lane().equals(lane.id()))) {
            risks(lane, departures, of);
        }
        if (!vehicle.freight().container().isEmpty()) {
            figure("lane_containers", lane, "containers", of.containers);
        }
        String currency = scenario.terms().currency();
        figure("lane_cost", lane, currency, cost);
        figure("lane_cost_per_kg", lane, currency + "/kg", cost / departures.kilograms());
        figure("lane_cost_per_unit", lane, currency + "/unit", cost / departures.units());
    }

    private void transfers() {
        for (int s = 0; s < scenario.network().sites().size(); s++) {
            String site = scenario.network().sites().get(s).id();
            boolean worked = scenario.network().work().stream()
                    .anyMatch(row -> row.site().equals(site) && row.step() == Work.Step.CROSS_DOCK);
            if (worked || scenario.network().sites().get(s).transferTime().isPresent()) {
                Durations times =
                        recorder.freight.transfers[s] == null ? new Durations() : recorder.freight.transfers[s];
                sheet.figure("loads_transferred", "site", site, "loads", times.count());
                sheet.durations("transfer_time", "site", site, "h", Horizon.HOUR, times);
            }
        }
    }

    private void risks(Lane lane, LaneDepartures departures, FreightRecorder.OfLane of) {
        figure("lane_blanked", lane, "departures", of.blanked);
        figure("lane_units_blanked", lane, "units", of.unitsBlanked);
        figure("lane_delayed_share", lane, "share", (double) of.delayed / of.loads);
        String currency = scenario.terms().currency();
        for (FreightListener.LaneLoss cause : FreightListener.LaneLoss.values()) {
            String name = "lane_" + cause.name().toLowerCase(Locale.ROOT);
            figure(name, lane, "units", of.unitsLost[cause.ordinal()]);
            figure(name + "_share", lane, "share", of.unitsLost[cause.ordinal()] / departures.units());
            figure(name + "_value", lane, currency, of.valueLost[cause.ordinal()]);
        }
    }

    /** What vendors got each week where there was a choice among them. */
    private void vendors() {
        int weeks = (recorder.timeline.days() + 6) / 7;
        for (VendorChoice choice : scenario.network().freight().choices()) {
            for (int n = 0; n < scenario.network().lanes().size(); n++) {
                Lane lane = scenario.network().lanes().get(n);
                if (choice.isAbout(lane)) {
                    FreightRecorder.OfLane of = recorder.freight.of(n);
                    for (int week = 0; week < weeks; week++) {
                        sheet.row(
                                "vendor_week",
                                List.of(
                                        lane.id(),
                                        lane.vendor(),
                                        scenario.horizon()
                                                .start()
                                                .plusWeeks(week)
                                                .toString()),
                                of.bookedByWeek == null ? 0 : of.bookedByWeek[week],
                                of.bookedByWeek == null ? 0 : of.insteadByWeek[week],
                                lane.freight().offer().contractUnitsPerWeek());
                    }
                }
            }
        }
    }

    private void figure(String metric, Lane lane, String unit, double value) {
        sheet.figure(metric, "lane", lane.id(), unit, value);
    }

    private double[] costs() {
        double[] costs = new double[scenario.network().lanes().size()];
        for (int a = 0; a < recorder.index.accounts().size(); a++) {
            int lane = recorder.index.accounts().get(a).lane();
            if (lane >= 0) {
                for (long amount : recorder.ledger.amounts[a]) {
                    costs[lane] += amount / MICROS;
                }
            }
        }
        return costs;
    }
}
