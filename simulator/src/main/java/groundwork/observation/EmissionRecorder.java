package groundwork.observation;

import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** CO2e and tonne-kilometres in the measured period, by lane, and by mode and day. */
final class EmissionRecorder {

    private static final Lane.Mode[] MODES = Lane.Mode.values();

    private final Scenario scenario;
    private final ReverseLaneRecorder returns;
    private final DayCursor days;
    private final double[] kilograms;
    private final double[] tonneKilometres;
    private final double[][] byMode;

    EmissionRecorder(Timeline timeline, Scenario scenario, ReverseLaneRecorder returns) {
        this.returns = returns;
        this.scenario = scenario;
        days = new DayCursor(timeline);
        boolean reported = scenario.tariffs().emissions().reported();
        int lanes = reported ? scenario.network().lanes().size() : 0;
        kilograms = new double[lanes];
        tonneKilometres = new double[lanes];
        byMode = new double[reported ? MODES.length : 0][timeline.days()];
    }

    void emitted(long now, int lane, double kilogramsCo2e, double movedTonneKilometres) {
        int day = days.day(now);
        if (day != DayCursor.NONE) {
            kilograms[lane] += kilogramsCo2e;
            tonneKilometres[lane] += movedTonneKilometres;
            byMode[scenario.network().lanes().get(lane).mode().ordinal()][day] += kilogramsCo2e;
        }
    }

    /** Figures of the network, modes and lanes, and rows of the table emission. */
    void write(FigureSheet sheet, double ordersShipped) {
        if (byMode.length == 0) {
            return;
        }
        double total = Arrays.stream(kilograms).sum() + returns.kilogramsCo2e();
        sheet.network("co2e", "kg", total);
        sheet.network("co2e_per_order", "kg/order", total / ordersShipped);
        for (Lane.Mode mode : MODES) {
            if (scenario.network().lanes().stream().anyMatch(lane -> lane.mode() == mode)) {
                double[] ofDays = byMode[mode.ordinal()];
                String name = mode.name().toLowerCase(Locale.ROOT);
                sheet.figure("co2e", "mode", name, "kg", Arrays.stream(ofDays).sum());
                sheet.series("co2e", "mode", name, "kg", ofDays);
            }
        }
        for (int l = 0; l < kilograms.length; l++) {
            Lane lane = scenario.network().lanes().get(l);
            sheet.figure("lane_co2e", "lane", lane.id(), "kg", kilograms[l]);
            sheet.row(
                    "emission",
                    List.of(
                            lane.id(),
                            lane.from(),
                            lane.to(),
                            lane.mode().name().toLowerCase(Locale.ROOT),
                            lane.vendor()),
                    tonneKilometres[l],
                    kilograms[l],
                    kilograms[l] * 1_000 / tonneKilometres[l],
                    kilograms[l] / total);
        }
        returns.writeEmissions(sheet, total);
    }
}
