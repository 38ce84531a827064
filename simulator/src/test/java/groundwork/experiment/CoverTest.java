package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody buys: what is expected alone moves goods. 10 units a day are expected up to the 18th, 30 a day from then on. */
class CoverTest {

    private static final String SCENARIO = """
            name: Covered
            horizon: {start: 2026-01-05, days: 28}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1, units_per_case: 12, units_per_pallet: 100}
            regions:
              - {id: a, lat: 47, lon: -122}
              - {id: b, lat: 47, lon: -121}
            forecast:
              - {region: a, item: mug, from: 2026-01-01, to: 2026-01-18, units_per_week: 70, profile: flat}
              - {region: a, item: mug, from: 2026-01-19, to: 2026-06-30, units_per_week: 210, profile: flat}
              - {region: b, item: mug, from: 2026-01-01, to: 2026-06-30, units_per_week: 7, profile: flat}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: store, kind: center, lat: 47, lon: -121}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: factory, to: store, mode: road, departs: on demand, transit: 1000 d}
              - {id: out, from: store, to: shop, mode: road, departs: on demand, transit: 1000 d}
              - {id: door-a, from: shop, to: a, mode: door}
              - {id: door-b, from: store, to: b, mode: door}
            inventory:
            """;

    @TempDir
    private Path room;

    private FolderRun run(String store, String shop) throws IOException {
        return FolderRun.of(
                room,
                SCENARIO
                        + "  - {site: store, item: mug, source: factory, mode: road, review: 40 d, " + store + "}\n"
                        + "  - {site: shop, item: mug, source: store, mode: road, review: 40 d, " + shop + "}\n",
                1);
    }

    @Test
    void below_s_days_of_expected_demand_a_site_orders_up_to_S_days_of_it() throws IOException {
        FolderRun run = run("policy: push", "policy: cover, s_days: 10, S_days: 21, initial_units: 99");

        // 100 are expected in ten days, more than 99; 14 days of 10 and 7 of 30 are 350.
        assertThat(run.at("replenishment_units_ordered", "shop")).isEqualTo(350 - 99);
    }

    @Test
    void at_s_days_it_does_not() throws IOException {
        FolderRun run = run("policy: push", "policy: cover, s_days: 10, S_days: 21, initial_units: 100");

        assertThat(run.at("replenishment_units_ordered", "shop")).isZero();
    }

    @Test
    void orders_are_rounded_up_to_cases_and_pallets() throws IOException {
        String cover = "policy: cover, s_days: 10, S_days: 21, initial_units: 99, multiple: ";

        assertThat(run("policy: push", cover + "case").at("replenishment_units_ordered", "shop"))
                .isEqualTo(252);
        assertThat(run("policy: push", cover + "pallet").at("replenishment_units_ordered", "shop"))
                .isEqualTo(300);
    }

    @Test
    void a_center_that_feeds_another_expects_what_the_other_does_too() throws IOException {
        FolderRun run = run(
                "policy: cover, s_days: 7, S_days: 7, initial_units: 0".replace("S_days: 7", "S_days: 14"),
                "policy: push");

        // 14 days of 10 for the shop and of 1 of its own.
        assertThat(run.at("replenishment_units_ordered", "store")).isEqualTo(154);
    }

    @Test
    void opening_stock_is_stated_in_days_or_fills_up_to_S() throws IOException {
        FolderRun run = run("policy: push, initial_days: 16", "policy: cover, s_days: 1, S_days: 15");

        // 140 of 14 days, 60 of two more, and 16 of the store's own customers; 140 + 30.
        assertThat(run.byDay("available", "store").length).isNotNegative();
        assertThat(run.at("available_mean", "store")).isLessThanOrEqualTo(216);
        assertThat(run.byDay("stock", "store")[0]).isBetween(210.0, 216.0);
        assertThat(run.byDay("stock", "shop")[0]).isBetween(150.0, 170.0);
    }

    @Test
    void nonsense_is_refused() throws IOException {
        String rule = "  - {site: store, item: mug, source: factory, mode: road, ";

        assertThat(FolderRun.problems(room, SCENARIO + rule + "policy: cover, s_days: 20, S_days: 20}\n"))
                .first()
                .asString()
                .contains("S (20) is not above s (20).");
        assertThat(FolderRun.problems(room, SCENARIO + rule + "policy: service, service: 100 %}\n"))
                .first()
                .asString()
                .contains("No safety stock gives a service of 100.0 %.");
        assertThat(FolderRun.problems(
                        room, SCENARIO + rule + "policy: service, service: 95 %, Q_units: 1, Q_days: 1}\n"))
                .first()
                .asString()
                .contains("The quantity of an order is stated twice.");
        assertThat(FolderRun.problems(room, SCENARIO + rule + "policy: cover, s_days: 1, s_units: 3, S_days: 20}\n"))
                .first()
                .asString()
                .contains("The policy cover has no s_units.");
        assertThat(
                        FolderRun.problems(
                                room,
                                SCENARIO.replace("units_per_case: 12, ", "") + rule
                                        + "policy: push, multiple: case, initial_units: 1, initial_days: 2}\n"
                                        + "  - {site: shop, item: mug, source: store, mode: road, policy: push, multiple: case}\n"))
                .anySatisfy(p -> assertThat(p).contains("What is on hand at first is stated twice."));
    }
}
