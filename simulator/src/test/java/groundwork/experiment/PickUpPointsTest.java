package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pick-up points against the theory of service without waiting, and by hand. Parcels come as a Poisson stream of 200 a day. */
class PickUpPointsTest {

    private static final String SHOP = """
            name: A shop and its pick-up point
            horizon: {start: 2026-01-05, days: 300}
            warm_up: 10 d
            promise: 30 h
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 5, price: 8}
            regions:
              - {id: a, lat: 47, lon: -122}
            forecast:
              - {region: a, item: mug, from: 2026-01-01, to: 2027-12-31, units_per_week: 1400, profile: flat}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
            lanes:
              - {id: post, from: shop, to: a, mode: parcel, transit: 1 d, vendor: Post}
            """;

    @TempDir
    private Path folder;

    private Replay run(String rows) {
        return Replay.of(folder, SHOP + rows);
    }

    @Test
    void without_a_limit_parcels_at_a_point_are_those_of_an_infinite_server() {
        Replay run = run(
                "pickup_points:\n  - {id: kiosk, region: a, share: 40 %, collected_after: exponential(1.5) d, cost_per_parcel: 0.5}\n");

        // M/G/inf: rate times stay = 200 x 0.4 x 1.5 parcels; their mean over 300 days has a standard error of
        // sqrt(120 x 2 x 1.5 / 300) for a correlation that fades with the stay.
        assertThat(run.figure("pickup_inside_mean", "kiosk")).isCloseTo(120, within(4 * Math.sqrt(120 * 3 / 300.0)));
        assertThat(run.figure("pickup_stay_mean", "kiosk")).isCloseTo(1.5, within(0.04));
        assertThat(run.figure("pickup_overflow_share", "kiosk")).isZero();
        assertThat(run.figure("cost_by_activity", "pickup_points"))
                .isCloseTo(0.5 * run.figure("pickup_parcels", "kiosk"), within(1e-6));
        // There after a day, whatever the customer does.
        assertThat(run.figure("delivery_time_mean")).isCloseTo(1, within(1e-9));
        assertThat(run.figure("on_time_share")).isCloseTo(1, within(0.004));
    }

    @Test
    void what_finds_no_place_is_erlang_b_whatever_the_shape_of_the_stay() {
        // Offered load 20 of 20 places (case A4.20): 200 a day for 0.1 days.
        double answer = 1;
        for (int n = 1; n <= 20; n++) {
            answer = 20 * answer / (n + 20 * answer);
        }
        for (String stay : new String[] {"exponential(0.1) d", "0.1 d"}) {
            Replay run =
                    run("pickup_points:\n  - {id: kiosk, region: a, collected_after: " + stay + ", capacity: 20}\n");

            assertThat(run.figure("pickup_overflow_share", "kiosk")).as(stay).isCloseTo(answer, within(0.007));
            assertThat(run.figure("pickup_inside_max", "kiosk")).isEqualTo(20);
            // The others are brought home at once.
            assertThat(run.figure("delivery_time_mean")).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void what_nobody_collects_goes_back_and_is_paid_back() {
        Replay run = run(
                "pickup_points:\n  - {id: kiosk, region: a, collected_after: 1 d, uncollected_share: 10 %, kept_for: 5 d, back_after: uniform(1, 3) d, cost_back: 4}\n"
                        .replace("uniform(1, 3) d", "\"uniform(1, 3) d\""));

        double parcels = run.figure("pickup_parcels", "kiosk");
        assertThat(run.figure("pickup_uncollected_share", "kiosk"))
                .isCloseTo(0.1, within(4 * Math.sqrt(0.09 / parcels)));
        // 180 a day stay one day, 20 stay five.
        assertThat(run.figure("pickup_inside_mean", "kiosk")).isCloseTo(280, within(12.0));
        double back = run.figure("parcels_back");
        assertThat(back / parcels).isCloseTo(0.1, within(0.006));
        assertThat(run.figure("cost_by_activity", "parcels_back")).isCloseTo(4 * back, within(1e-6));
        assertThat(run.figure("revenue")).isCloseTo(8 * (run.figure("orders_shipped") - back), within(1e-6));
    }

    @Test
    void a_full_point_sends_parcels_to_a_door_that_may_be_shut() {
        Replay run = run("pickup_points:\n  - {id: kiosk, region: a, collected_after: 9 d, capacity: 1}\n"
                + "delivery_attempts:\n  - {fail_share: 50 %, attempts: 2, next_after: 1 d, damaged_share: 10 %}\n");

        double doors = run.figure("parcels_handed_over");
        assertThat(run.figure("pickup_overflow_share", "kiosk")).isGreaterThan(0.99);
        assertThat(run.figure("first_attempt_share")).isCloseTo(0.5, within(4 * Math.sqrt(0.25 / doors)));
        assertThat(run.figure("parcels_back") / doors).isCloseTo(0.25, within(0.01));
    }
}
