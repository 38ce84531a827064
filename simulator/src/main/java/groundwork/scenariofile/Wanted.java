package groundwork.scenariofile;

import groundwork.scenario.ForecastRow;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An item that customers want, by forecast or as recorded, each only where it is first said.
 *
 * @param region id of a region or a region group
 */
record Wanted(String region, String item, Location at) {

    static List<Wanted> of(Scenario scenario, RawScenario raw) {
        List<Wanted> wanted = new ArrayList<>();
        Set<List<String>> known = new LinkedHashSet<>();
        for (int i = 0; i < scenario.demand().forecast().size(); i++) {
            ForecastRow row = scenario.demand().forecast().get(i);
            if (known.add(List.of(row.region(), row.item()))) {
                wanted.add(new Wanted(row.region(), row.item(), Checks.at(raw, "forecast", i)));
            }
        }
        for (RawRow row : raw.rows("recorded_orders")) {
            if (known.add(List.of(row.text("region"), row.text("item")))) {
                wanted.add(new Wanted(row.text("region"), row.text("item"), row.at()));
            }
        }
        return wanted;
    }
}
