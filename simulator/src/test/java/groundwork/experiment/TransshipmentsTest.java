package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shops expect 5, 10 and 2 mugs a day; they have 100, 10 and 40. Nobody orders from the factory. */
class TransshipmentsTest {

    private static final String SCENARIO = """
            name: Shared
            horizon: {start: 2026-01-05, days: 28}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
              - {id: b, lat: 47, lon: -121}
              - {id: c, lat: 47, lon: -120}
            forecast:
              - {region: a, item: mug, from: 2026-01-01, to: 2026-06-30, units_per_week: 35, profile: flat}
              - {region: b, item: mug, from: 2026-01-01, to: 2026-06-30, units_per_week: 70, profile: flat}
              - {region: c, item: mug, from: 2026-01-01, to: 2026-06-30, units_per_week: 14, profile: flat}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: shop-a, kind: center, lat: 47, lon: -122}
              - {id: shop-b, kind: center, lat: 47, lon: -121}
              - {id: shop-c, kind: center, lat: 47, lon: -120}
            lanes:
              - {id: in-a, from: factory, to: shop-a, mode: road, departs: on demand, transit: 9 d}
              - {id: in-b, from: factory, to: shop-b, mode: road, departs: on demand, transit: 9 d}
              - {id: in-c, from: factory, to: shop-c, mode: road, departs: on demand, transit: 9 d}
              - {id: a-b, from: shop-a, to: shop-b, mode: road, departs: on demand, transit: 2 d}
              - {id: c-b, from: shop-c, to: shop-b, mode: road, departs: on demand, transit: 2 d}
              - {id: door-a, from: shop-a, to: a, mode: door}
              - {id: door-b, from: shop-b, to: b, mode: door}
              - {id: door-c, from: shop-c, to: c, mode: door}
            inventory:
              - {site: shop-a, item: mug, source: factory, mode: road, policy: push, initial_units: 100}
              - {site: shop-b, item: mug, source: factory, mode: road, policy: push, initial_units: 10}
              - {site: shop-c, item: mug, source: factory, mode: road, policy: push, initial_units: 40}
            transshipments:
            """;

    @TempDir
    private Path room;

    @Test
    void a_center_that_runs_short_is_lifted_as_far_as_the_others_can_spare() throws IOException {
        FolderRun run = FolderRun.of(
                room,
                SCENARIO
                        + "  - {from: shop-a, to: shop-b, below_days: 3, to_days: 7, keep_days: 10, review: 40 d}\n"
                        + "  - {from: shop-c, to: shop-b, below_days: 7, keep_days: 3, review: 40 d}\n",
                1);

        // b has 10 of 30 and needs 60 for seven days. a spares 100 - 50; then b needs ten more, and c spares 40 - 6.
        assertThat(run.at("lane_units", "a-b")).isEqualTo(50);
        assertThat(run.at("lane_units", "c-b")).isEqualTo(10);
        assertThat(run.at("replenishment_units_received", "shop-b")).isEqualTo(60);
    }

    @Test
    void a_center_that_is_covered_gets_nothing_and_one_without_a_surplus_gives_nothing() throws IOException {
        FolderRun run = FolderRun.of(
                room,
                SCENARIO
                        + "  - {from: shop-a, to: shop-b, below_days: 1, to_days: 7, keep_days: 10, review: 40 d}\n"
                        + "  - {from: shop-c, to: shop-b, item: mug, below_days: 7, keep_days: 20, review: 40 d}\n",
                1);

        assertThat(run.at("lane_units", "a-b")).isZero();
        assertThat(run.at("lane_units", "c-b")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 9})
    void daily_reviews_lose_nothing_and_leave_the_givers_what_they_keep(int keep) throws IOException {
        FolderRun run = FolderRun.of(
                room,
                SCENARIO
                        + "  - {from: shop-a, to: shop-b, below_days: 3, to_days: 6, keep_days: " + keep + "}\n"
                        + "  - {from: shop-c, to: shop-b, below_days: 3, to_days: 6, keep_days: " + keep + "}\n",
                4);

        // Units are conserved by the proof sheet of each run; what was given is what came, but for two days under way.
        assertThat(run.at("lane_units", "a-b") + run.at("lane_units", "c-b"))
                .isGreaterThanOrEqualTo(run.at("replenishment_units_received", "shop-b"));
        assertThat(run.at("lane_units", "a-b")).isBetween(1.0, 100.0 - 5 * keep);
    }

    @Test
    void nonsense_is_refused() throws IOException {
        assertThat(FolderRun.problems(
                        room,
                        SCENARIO
                                + "  - {from: shop-b, to: shop-a, below_days: 3, keep_days: 3}\n"
                                + "  - {from: factory, to: shop-b, below_days: 3, keep_days: 3}\n"))
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).contains("No way leads from \"shop-b\" to \"shop-a\" by road."),
                        p -> assertThat(p).contains("The site \"factory\" keeps no stock."));
        assertThat(FolderRun.problems(
                        room,
                        SCENARIO
                                + "  - {from: shop-a, to: shop-a, below_days: 3, keep_days: 3}\n"
                                + "  - {from: shop-a, to: shop-b, below_days: 3, to_days: 2, keep_days: 3}\n"
                                + "  - {from: shop-c, to: shop-b, below_days: 3, keep_days: 3, review: 0 d}\n"))
                .anySatisfy(p -> assertThat(p).contains("The center \"shop-a\" would give to itself."))
                .anySatisfy(p -> assertThat(p).contains("A center below 3.0 days would be lifted to fewer."))
                .anySatisfy(p -> assertThat(p).contains("A review every moment never ends."));
    }
}
