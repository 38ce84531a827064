package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;
import java.util.List;

/** What becomes of parcels that could not be delivered, by the site that takes them in; empty where none does. */
final class UndeliveredRecorder {

    private final Timeline timeline;
    private final List<String> sites;
    private final Intake[] intakes;
    long allUnits;

    UndeliveredRecorder(Timeline timeline, List<String> sites) {
        this.timeline = timeline;
        this.sites = sites;
        intakes = new Intake[sites.size()];
    }

    /** What one site took in during the measured period, and what was graded then. */
    private static final class Intake {
        private final Durations toGrade = new Durations();
        private double parcels;
        private double units;
        private double again;
        private double others;
    }

    private Intake intake(int site) {
        if (intakes[site] == null) {
            intakes[site] = new Intake();
        }
        return intakes[site];
    }

    void came(long now, int site, int units) {
        allUnits += units;
        if (timeline.measures(now)) {
            intake(site).parcels++;
            intake(site).units += units;
        }
    }

    void graded(long now, int site, int again, int others, long arrivedAt) {
        if (timeline.measures(now)) {
            Intake intake = intake(site);
            intake.again += again;
            intake.others += others;
            intake.toGrade.add(now - arrivedAt);
        }
    }

    /** Writes the table undelivered, a row for each site that takes such parcels. */
    void write(FigureSheet sheet, Scenario scenario) {
        if (!scenario.lastMile().bringsBack()) {
            return;
        }
        double parcels = 0;
        for (int site = 0; site < intakes.length; site++) {
            if (scenario.lastMile().bringsBackTo(sites.get(site))) {
                Intake of = intake(site);
                parcels += of.parcels;
                sheet.row(
                        "undelivered",
                        List.of(sites.get(site)),
                        of.parcels,
                        of.units,
                        of.again,
                        of.others,
                        of.again / (of.again + of.others),
                        of.toGrade.mean() / Horizon.DAY);
            }
        }
        sheet.network("undelivered_parcels", "parcels", parcels);
    }
}
