package groundwork.scenariofile;

import groundwork.scenario.FreightRules;
import groundwork.scenario.Lane;
import groundwork.scenario.LaneSeason;
import groundwork.scenario.Pooling;
import groundwork.scenario.Scenario;
import java.time.LocalDate;

/** Whether the days on which lanes have less room are those of lanes that have some. */
final class SeasonChecks {

    private final Scenario scenario;
    private final FreightRules rules;
    private final RawScenario raw;
    private final Problems problems;

    SeasonChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        rules = scenario.network().freight();
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("lanes", "lane_seasons", "pools")) {
            for (int i = 0; i < rules.seasons().size(); i++) {
                for (Lane lane : scenario.network().lanes()) {
                    if (lane.id().equals(rules.seasons().get(i).lane())) {
                        check(lane, i);
                    }
                }
                overlap(i);
            }
        }
    }

    private void check(Lane lane, int row) {
        for (Pooling pooling : rules.poolings()) {
            if (pooling.lane().equals(lane.id())) {
                error(
                        row,
                        "The goods of this lane ride on the vehicle of " + Problems.quote(pooling.vehicle()) + ".",
                        "Its room counts: name that lane.");
                return;
            }
        }
        if (lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR) {
            error(
                    row,
                    "The lane " + Problems.quote(lane.id()) + " leads to customers.",
                    "parcel_offers has limits of parcels by date.");
        } else if (lane.capacityCubicMetres() == Double.POSITIVE_INFINITY
                && lane.capacityKilograms() == Double.POSITIVE_INFINITY
                && lane.freight().capacityPallets() == Double.POSITIVE_INFINITY
                && lane.freight().capacityUnits() == Integer.MAX_VALUE
                && lane.freight().containers() == Integer.MAX_VALUE) {
            error(
                    row,
                    "The lane " + Problems.quote(lane.id()) + " takes as much as comes: there is no less of that.",
                    "State a capacity, for example capacity_m3.");
        }
    }

    private void overlap(int row) {
        LaneSeason season = rules.seasons().get(row);
        for (int other = 0; other < row; other++) {
            LaneSeason before = rules.seasons().get(other);
            if (before.lane().equals(season.lane())
                    && !from(before).isAfter(to(season))
                    && !from(season).isAfter(to(before))) {
                error(
                        row,
                        "There are days that another row counts on as well: " + Checks.at(raw, "lane_seasons", other)
                                + ".",
                        "Rows of a lane have days of their own.");
                return;
            }
        }
    }

    private static LocalDate from(LaneSeason season) {
        return season.days().from().orElse(LocalDate.MIN);
    }

    private static LocalDate to(LaneSeason season) {
        return season.days().to().orElse(LocalDate.MAX);
    }

    private void error(int row, String what, String remedy) {
        problems.error(raw.rows("lane_seasons").get(row).at("lane"), what, remedy);
    }
}
