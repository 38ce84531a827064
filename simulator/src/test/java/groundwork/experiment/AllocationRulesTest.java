package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On the first midnight shops a and b order 40 and 60 mugs at a store that has 50; 20 more come from the factory on the fourth
 * day. A customer of the store waits for 10 of them from the second day on.
 */
class AllocationRulesTest {

    private static final String SCENARIO = """
            name: Short
            horizon: {start: 2026-01-05, days: 8}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: at-store, lat: 47, lon: -122}
              - {id: at-a, lat: 47, lon: -122}
              - {id: at-b, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: store, kind: center, lat: 47, lon: -122}
              - {id: shop-a, kind: center, lat: 47, lon: -122}
              - {id: shop-b, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: factory, to: store, mode: road, departs: on demand, transit: 3 d}
              - {id: out-a, from: store, to: shop-a, mode: road, departs: on demand, transit: 1 d}
              - {id: out-b, from: store, to: shop-b, mode: road, departs: on demand, transit: 1 d}
              - {id: door, from: store, to: at-store, mode: door}
              - {id: door-a, from: shop-a, to: at-a, mode: door}
              - {id: door-b, from: shop-b, to: at-b, mode: door}
            inventory:
              - {site: store, item: mug, source: factory, mode: road, policy: push, initial_units: 50}
              - {site: shop-a, item: mug, source: store, mode: road, policy: base-stock, S_units: 40, initial_units: 0}
              - {site: shop-b, item: mug, source: store, mode: road, policy: base-stock, S_units: 60, initial_units: 0}
            pushes:
              - {date: 2026-01-05, source: factory, site: store, item: mug, mode: road, units: 20}
            """;

    @TempDir
    private Path room;

    @BeforeEach
    void a_customer_at_the_store_on_the_second_day() throws IOException {
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n" + FolderRun.daily("at-store", "mug", 6, 6, 10));
    }

    private void expect(String rule, int[] shopA, int[] shopB, double waiting) throws IOException {
        FolderRun run = FolderRun.of(room, SCENARIO + rule, 1);

        double[] a = run.byDay("stock", "shop-a");
        double[] b = run.byDay("stock", "shop-b");
        assertThat(new double[] {a[1], a[4]}).containsExactly(shopA[0], shopA[1]);
        assertThat(new double[] {b[1], b[4]}).containsExactly(shopB[0], shopB[1]);
        assertThat(run.byDay("backorders", "store")[7]).isEqualTo(waiting);
    }

    @Test
    void without_a_rule_whole_orders_are_served_as_they_came_behind_customers() throws IOException {
        // a gets 40 of 50 at once; the customer takes the ten left; b waits for 60 units that never are there.
        expect("", new int[] {40, 40}, new int[] {0, 0}, 60);
    }

    @Test
    void fair_shares() throws IOException {
        // 50 in 40 : 60. Then a, b and the customer wait for 20, 30 and 10; 20 are shared 6.67 : 10 : 3.33.
        expect(
                "allocation:\n  - {source: store, rule: fair-share}\n",
                new int[] {20, 27},
                new int[] {30, 40},
                100 + 10 - 70);
    }

    @Test
    void priority() throws IOException {
        // b gets its 50 at once and the last ten of the 20; then comes the customer; a is last.
        expect("""
                allocation:
                  - {source: store, rule: priority}
                claims:
                  - {source: store, to: shop-b, rank: 1}
                  - {source: store, to: customers, rank: 2}
                """, new int[] {0, 0}, new int[] {50, 60}, 40);
    }

    @Test
    void contract() throws IOException {
        // 50 in 60 : 20 would be 37.5 and 12.5; of the 20 a needs 2 (of 12), b gets 4/8 and the customer 4/8 of 18.
        expect("""
                allocation:
                  - {source: store, rule: contract}
                claims:
                  - {source: store, to: shop-a, share: 60 %}
                  - {source: store, to: shop-b, share: 20 %}
                  - {source: store, to: customers, share: 20 %}
                """, new int[] {38, 40}, new int[] {12, 21}, 40);
    }

    @Test
    void nonsense_is_refused() throws IOException {
        assertThat(FolderRun.problems(room, SCENARIO + """
                allocation:
                  - {source: factory, rule: fair-share}
                  - {source: store, rule: contract}
                claims:
                  - {source: store, to: shop-a, share: 60 %}
                  - {source: store, to: shop-b, share: 20 %, rank: 1}
                  - {source: shop-a, to: shop-b, share: 20 %}
                """))
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).contains("The site \"factory\" is no center: it has no shelf to share out."),
                        p -> assertThat(p).contains("The contract of \"store\" has no share for customers."),
                        p -> assertThat(p).contains("A rank means nothing here."),
                        p -> assertThat(p).contains("The site \"shop-a\" shares nothing out."));
        assertThat(FolderRun.problems(room, SCENARIO + """
                allocation:
                  - {source: store, rule: contract}
                claims:
                  - {source: store, to: shop-a, share: 60 %}
                  - {source: store, to: shop-b, share: 20 %}
                  - {source: store, to: customers, share: 25 %}
                """))
                .singleElement()
                .asString()
                .contains("sum to 105.0 %");
    }
}
