package groundwork.observation;

import groundwork.scenario.ReturnChannel;
import groundwork.scenario.ReturnLane;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What moved from customers back to sites in the measured period, by row of the tables returns and return_channels. */
final class ReverseLaneRecorder {

    private final DayCursor days;
    private final List<Way> ways = new ArrayList<>();

    /** CO2e by day; empty where the scenario does not ask. */
    private final double[] byDay;

    /** A row of the scenario. */
    private static final class Way {
        private final List<String> keys;
        private final boolean inLoads;
        private long parcels;
        private long loads;
        private long units;
        private double kilograms;
        private long costMicros;
        private double kilogramsCo2e;
        private double tonneKilometres;

        Way(String region, String channel, String to, boolean inLoads) {
            keys = List.of("returns " + region + " " + channel, region, to, channel, "return carrier");
            this.inLoads = inLoads;
        }
    }

    ReverseLaneRecorder(Timeline timeline, Scenario scenario) {
        days = new DayCursor(timeline);
        byDay = new double
                [scenario.tariffs().emissions().reported() && scenario.returns().any() ? timeline.days() : 0];
        for (ReturnLane row : scenario.returns().lanes()) {
            ways.add(new Way(row.region(), ReturnRules.ONLY_CHANNEL, row.to(), false));
        }
        for (ReturnChannel row : scenario.returns().channels()) {
            ways.add(
                    new Way(row.region(), row.channel().name().toLowerCase(Locale.ROOT), row.to(), row.consolidates()));
        }
    }

    void moved(
            long now,
            int row,
            int units,
            double kilograms,
            long costMicros,
            double kilogramsCo2e,
            double tonneKilometres) {
        int day = days.day(now);
        if (day != DayCursor.NONE) {
            Way way = ways.get(row);
            way.parcels++;
            way.units += units;
            way.kilograms += kilograms;
            way.costMicros += costMicros;
            way.tonneKilometres += tonneKilometres;
            emitted(way, day, kilogramsCo2e);
        }
    }

    void loadMoved(long now, int row, long costMicros, double kilogramsCo2e) {
        int day = days.day(now);
        if (day != DayCursor.NONE) {
            Way way = ways.get(row);
            way.loads++;
            way.costMicros += costMicros;
            emitted(way, day, kilogramsCo2e);
        }
    }

    private void emitted(Way way, int day, double kilogramsCo2e) {
        if (byDay.length > 0) {
            way.kilogramsCo2e += kilogramsCo2e;
            byDay[day] += kilogramsCo2e;
        }
    }

    /** CO2e of all returns, in kilograms. */
    double kilogramsCo2e() {
        return Arrays.stream(byDay).sum();
    }

    /** Rows for the table of lanes. */
    void write(FigureSheet sheet) {
        for (Way way : ways) {
            sheet.row(
                    "reverse_lane",
                    way.keys,
                    way.inLoads ? way.loads : way.parcels,
                    way.units,
                    way.kilograms,
                    way.costMicros / 1e6);
        }
    }

    /** Rows of the table emission, and the figures of returns among those by mode. */
    void writeEmissions(FigureSheet sheet, double total) {
        if (byDay.length == 0) {
            return;
        }
        sheet.figure("co2e", "mode", "returns", "kg", kilogramsCo2e());
        sheet.series("co2e", "mode", "returns", "kg", byDay);
        for (Way way : ways) {
            sheet.row(
                    "emission",
                    way.keys,
                    way.tonneKilometres,
                    way.kilogramsCo2e,
                    way.kilogramsCo2e * 1_000 / way.tonneKilometres,
                    way.kilogramsCo2e / total);
        }
    }
}
