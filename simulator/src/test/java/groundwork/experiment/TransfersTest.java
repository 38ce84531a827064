package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransfersTest {

    /**
     * A unit a day is sold at noon at each of two shops, which start with 4, look at midnight, and order 4 at 1 or below;
     * goods take two days from the store and five from the factory.
     */
    private static final String SCENARIO = """
            name: Two shops and a store
            horizon: {start: 2026-01-05, days: 10}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
              - {id: b, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: store, kind: center, lat: 47, lon: -122}
              - {id: shop-a, kind: center, lat: 47, lon: -122}
              - {id: shop-b, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: factory, to: store, mode: road, departs: on demand, transit: 5 d}
              - {id: out-a, from: store, to: shop-a, mode: road, departs: on demand, transit: 2 d}
              - {id: out-b, from: store, to: shop-b, mode: road, departs: on demand, transit: 2 d}
              - {id: door-a, from: shop-a, to: a, mode: door}
              - {id: door-b, from: shop-b, to: b, mode: door}
            inventory:
              - {site: store, item: mug, source: factory, mode: road, policy: r-Q, s_units: 0, Q_units: 10, initial_units: STORE, review: 1 d}
              - {site: shop-a, item: mug, source: store, mode: road, policy: r-Q, s_units: 1, Q_units: 4, initial_units: 4, review: 1 d}
              - {site: shop-b, item: mug, source: store, mode: road, policy: r-Q, s_units: 1, Q_units: 4, initial_units: 4, review: 1 d}
            """;

    @TempDir
    private Path room;

    private Results run(int inStore) throws IOException {
        StringBuilder orders = new StringBuilder("at,region,item,units\n");
        for (int day = 5; day < 15; day++) {
            orders.append(String.format("2026-01-%02d 12:00,a,mug,1%n2026-01-%02d 12:00,b,mug,1%n", day, day));
        }
        Files.writeString(room.resolve("recorded_orders.csv"), orders);
        Files.writeString(room.resolve("scenario.yaml"), SCENARIO.replace("STORE", Integer.toString(inStore)));
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(room)).scenario();
        Outcome outcome = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE);
        assertThat(outcome.violations()).isEmpty();
        return outcome.results();
    }

    private static double at(Results results, String metric, String site) {
        Table table = results.table("kpi_by_replication");
        return table.rows().stream()
                .filter(row -> row.get(table.column("metric")).equals(metric)
                        && row.get(table.column("key")).equals(site))
                .mapToDouble(row -> (Double) row.get(table.column("value")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shops_are_filled_from_the_shelf_of_the_store() throws IOException {
        Results results = run(100);

        // Each shop orders at the third and seventh midnight, when three and seven of its units are gone.
        assertThat(at(results, "replenishment_units_ordered", "shop-a")).isEqualTo(8);
        assertThat(at(results, "replenishment_units_received", "shop-a")).isEqualTo(8);
        assertThat(at(results, "stock_end", "shop-a")).isEqualTo(4 + 8 - 10);
        assertThat(at(results, "stock_end", "store")).isEqualTo(100 - 16);
        // Goods come two days later: the fifth and the ninth customer wait.
        assertThat(at(results, "fill_rate_orders", "shop-a")).isEqualTo(0.8);
    }

    @Test
    void a_store_that_is_short_serves_whole_orders_in_the_order_in_which_they_came() throws IOException {
        Results results = run(7);

        // Four of seven units go to the first shop on the third day. The second waits for what the store orders a day
        // later, and so do both when they order again, though three units lie there.
        assertThat(at(results, "replenishment_units_received", "shop-a")).isEqualTo(4);
        assertThat(at(results, "replenishment_units_received", "shop-b")).isZero();
        assertThat(at(results, "replenishment_orders", "store")).isEqualTo(1);
        assertThat(at(results, "stock_end", "store")).isEqualTo(3 + 10 - 12);
        assertThat(at(results, "fill_rate_orders", "shop-b")).isEqualTo(0.4);
    }
}
