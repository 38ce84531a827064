package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of parcels at the door: shares, times and money against what is known of them. */
class DeliveryAttemptsTest {

    private static final String SHOP = """
            name: A shop and its doorsteps
            horizon: {start: 2026-01-05, days: 400}
            promise: 30 h
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 5, price: 8}
            regions:
              - {id: a, group: all, lat: 47, lon: -122}
              - {id: b, group: all, lat: 46, lon: -122}
            forecast:
              - {region: all, item: mug, from: 2026-01-05, to: 2027-12-31, units_per_week: 1400, profile: flat}
            sites:
              - {id: factory, kind: hub, lat: 22, lon: 114}
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
            lanes:
              - {id: post, from: shop, to: all, mode: parcel, transit: 1 d, vendor: Post}
            """;

    @TempDir
    private Path folder;

    private Replay run(String rows) {
        return Replay.of(folder, SHOP + "delivery_attempts:\n  - " + rows + "\n");
    }

    @Test
    void attempts_are_geometric_and_who_is_never_at_home_gets_nothing() {
        Replay run = run(
                "{fail_share: 30 %, attempts: 3, next_after: 1 d, cost_per_attempt: 2, back_after: 3 d, cost_back: 5}");

        double parcels = run.figure("parcels_handed_over");
        double sd = Math.sqrt(0.3 * 0.7 / parcels);
        assertThat(run.figure("first_attempt_share")).isCloseTo(0.7, within(4 * sd));
        // Delivered at 1, 2, 3 with 0.7, 0.21, 0.063; none with 0.027.
        double mean = (0.7 + 2 * 0.21 + 3 * 0.063) / 0.973;
        assertThat(run.figure("attempts_per_delivery")).isCloseTo(mean, within(4 * 0.6 / Math.sqrt(parcels)));
        assertThat(run.figure("parcels_back") / parcels).isCloseTo(0.027, within(4 * Math.sqrt(0.027 / parcels)));
        // A day to the door and a day more for each further attempt.
        assertThat(run.figure("delivery_time_mean")).isCloseTo(mean, within(4 * 0.6 / Math.sqrt(parcels)));
        assertThat(run.figure("on_time_share")).isCloseTo(0.7, within(4 * sd + 0.003));
        // Further attempts: 0.3 + 0.09 a parcel, at 2; ways back: 0.027 a parcel, at 5.
        assertThat(run.figure("cost_by_activity", "delivery_attempts") / parcels)
                .isCloseTo(2 * 0.39, within(4 * 2 * 0.7 / Math.sqrt(parcels)));
        assertThat(run.figure("cost_by_activity", "parcels_back")).isEqualTo(5 * run.figure("parcels_back"));
        assertThat(run.figure("revenue"))
                .isCloseTo(8 * (run.figure("orders_shipped") - run.figure("parcels_back")), within(1e-6));
    }

    @Test
    void times_between_attempts_are_as_stated() {
        Replay run = run("{fail_share: 50 %, attempts: 2, next_after: exponential(2) d}");

        // A third of those delivered needed the second attempt: 1 + 2 / 3 days on average.
        assertThat(run.figure("delivery_time_mean")).isCloseTo(1 + 2 / 3.0, within(0.03));
    }

    @Test
    void losses_are_binomial_and_vendors_pay_their_share() {
        Replay run = run("{lost_share: 2 %, damaged_share: 3 %, claim_share: 40 %}");

        double parcels = run.figure("parcels_handed_over");
        double lost = run.figure("parcels_lost");
        double damaged = run.figure("parcels_damaged");
        assertThat(lost / parcels).isCloseTo(0.02, within(4 * Math.sqrt(0.02 * 0.98 / parcels)));
        assertThat(damaged / parcels).isCloseTo(0.03, within(4 * Math.sqrt(0.03 * 0.97 / parcels)));
        assertThat(run.figure("cost_by_activity", "parcels_lost")).isCloseTo(lost * 5 * 0.6, within(1e-6));
        assertThat(run.figure("cost_by_activity", "parcels_damaged")).isCloseTo(damaged * 5 * 0.6, within(1e-6));
        assertThat(run.figure("parcel_claims_value")).isCloseTo((lost + damaged) * 5, within(1e-6));
        assertThat(run.figure("revenue")).isCloseTo(8 * (run.figure("orders_shipped") - lost - damaged), within(1e-6));
        // Lost parcels are never on time; damaged ones are.
        assertThat(run.figure("on_time_share")).isCloseTo(0.98, within(0.003));
    }

    @Test
    void the_row_that_fits_most_closely_holds() {
        Replay run = Replay.of(
                folder,
                SHOP + "delivery_attempts:\n  - {fail_share: 90 %}\n  - {region: a, lost_share: 100 %}\n"
                        + "  - {vendor: Post, damaged_share: 100 %}\n");

        // A row of the vendor goes before those of the region and of all.
        assertThat(run.figure("first_attempt_share")).isEqualTo(1);
        assertThat(run.figure("parcels_lost")).isZero();
    }

    @Test
    void goods_that_come_back_are_sold_again() {
        String shop = SHOP.replace(", stock: unlimited", "")
                        .replace("days: 400", "days: 10")
                        .replaceAll("forecast:\n.*\n", "")
                        .replace(
                                "lanes:\n", "lanes:\n  - {id: in, from: factory, to: shop, mode: road, transit: 4 d}\n")
                + "inventory:\n  - {site: shop, item: mug, source: factory, mode: road, policy: base-stock, S_units: 0, initial_units: 1, review: 99 d}\n"
                + "when_short: backorder\n"
                + "delivery_attempts:\n  - {region: a, lost_share: 0 %, fail_share: 99.9999 %, attempts: 2, back_after: 2 d}\n";

        Replay run = Replay.of(folder, shop, "o1,2026-01-05 00:00,a,mug,1", "o2,2026-01-05 12:00,b,mug,1");

        // At the door on days 1 and 2, back on day 4; the other customer, who waits, has it a day later: 4.5 days.
        assertThat(run.figure("parcels_back")).isEqualTo(1);
        assertThat(run.figure("orders_backordered")).isEqualTo(1);
        assertThat(run.figure("delivery_time_mean", "b")).isCloseTo(4.5, within(1e-9));
    }

    @Test
    void customers_of_lost_and_damaged_parcels_get_in_touch() {
        Replay run = Replay.of(
                folder,
                SHOP.replace("lanes:\n", """
                          - {id: desk, kind: service, lat: 47, lon: -122}
                        work:
                          - {site: desk, step: contact, staff: 9, shift: Mon-Sun 00:00-24:00, time: 1 min}
                        contacts:
                          - {reason: lost, share: 50 %, desk: desk}
                          - {reason: damaged, share: 100 %, after: 1 h, channel: chat, desk: desk}
                        lanes:
                        """.replaceAll("(?m)^ {24}", ""))
                        + "delivery_attempts:\n  - {lost_share: 2 %, damaged_share: 3 %}\n");

        assertThat(run.figure("contacts", "damaged")).isCloseTo(run.figure("parcels_damaged"), within(2.0));
        assertThat(run.figure("contacts", "lost") / run.figure("parcels_lost")).isCloseTo(0.5, within(0.06));
    }
}
