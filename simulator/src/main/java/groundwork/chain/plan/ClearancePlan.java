package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.Lane;
import groundwork.scenario.ParcelClearance;
import groundwork.scenario.Scenario;
import java.util.List;

/**
 * How the parcels of a lane cross a border, made ready to run.
 *
 * @param lane number
 * @param gateway number of the site
 * @param linehaul microseconds
 * @param parcelsPerEntry most parcels on an entry
 */
public record ClearancePlan(int lane, int gateway, Lane.Mode mode, Variate linehaul, int parcelsPerEntry) {

    static List<ClearancePlan> of(Scenario scenario, Places places) {
        Names lanes = Names.of("lane", scenario.network().lanes(), Lane::id);
        return scenario.customs().parcels().stream()
                .map((ParcelClearance row) -> new ClearancePlan(
                        lanes.number(row.lane()),
                        places.siteNumber(row.gateway()),
                        row.mode(),
                        Draws.of(row.linehaul()),
                        row.parcelsPerEntry()))
                .toList();
    }
}
