package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds, patience and substitutes, each against what is known of it. */
class HoldsTest {

    private static final String SHOP = """
            name: A shop
            horizon: {start: 2026-01-05, days: 200}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1, price: 8}
              - {id: cup, weight_kg: 2, volume_l: 1, value: 1, price: 9}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 22, lon: 114}
              - {id: shop, kind: center, lat: 47, lon: -122STOCK}
            lanes:
              - {id: in, from: factory, to: shop, mode: road, transit: 4 d}
              - {id: out, from: shop, to: a, mode: door}
            """;

    private static final String DEMAND =
            "forecast:\n  - {region: a, item: mug, from: 2026-01-05, to: 2026-12-31, units_per_week: 700, profile: flat}\n";

    private static final String STOCK =
            "inventory:\n  - {site: shop, item: mug, source: factory, mode: road, policy: base-stock, S_units: 1, initial_units: 0, review: 10 d}\n";

    @TempDir
    private Path folder;

    private static String unlimited(String more) {
        return SHOP.replace("STOCK", ", stock: unlimited") + DEMAND + more;
    }

    @Test
    void held_orders_keep_to_littles_law_and_a_share_of_them_is_cancelled() {
        Replay run = Replay.of(
                folder,
                unlimited("holds:\n  - {id: payment, share: 30 %, time: exponential(5) h, cancel_share: 20 %}\n"
                        + "  - {id: address, share: 10 %, time: 12 h}\n"));

        // 100 orders a day; 30 of them wait 5 hours: 6.25 in the first hold. Four standard errors.
        double held = run.figure("hold_orders", "payment");
        assertThat(held / run.figure("orders_placed")).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / 20_000)));
        assertThat(run.figure("hold_failed", "payment") / held).isCloseTo(0.2, within(4 * Math.sqrt(0.16 / held)));
        assertThat(run.figure("hold_time_mean", "payment")).isCloseTo(5, within(4 * 5 / Math.sqrt(held)));
        // Little's law: number inside = orders a day x days inside; what begins or ends beyond the horizon is small.
        assertThat(run.figure("held_mean", "payment"))
                .isCloseTo(held / 200 * run.figure("hold_time_mean", "payment") / 24, within(0.02));
        assertThat(run.figure("held_mean", "address"))
                .isCloseTo(run.figure("hold_orders", "address") / 200 / 2, within(0.02));
        assertThat(run.figure("orders_cancelled")).isCloseTo(run.figure("hold_failed", "payment"), within(10.0));
        // Those cancelled never come to the second hold.
        assertThat(run.figure("hold_orders", "address")).isCloseTo(0.1 * 0.94 * 20_000, within(200.0));
    }

    @Test
    void a_customer_whose_patience_ends_before_the_goods_come_cancels() {
        String shop = SHOP.replace("STOCK", "") + "patience: 3 d\n"
                + STOCK.replace("review: 10 d", "review: 2 d").replace("initial_units: 0", "initial_units: 1");
        // One mug at hand and one too many ordered; goods that are ordered at the review of day 2 come on day 6.
        Replay run = Replay.of(
                folder,
                shop,
                "o1,2026-01-05 12:00,a,mug,1",
                "o2,2026-01-05 13:00,a,mug,1",
                "o3,2026-01-08 12:00,a,mug,1");

        // o2 gives up on day 3.5, o3 (day 3.5) at day 6.5 would, but has its mug on day 6.
        assertThat(run.figure("orders_cancelled")).isEqualTo(1);
        assertThat(run.figure("orders_shipped")).isEqualTo(2);
        assertThat(run.figure("orders_backordered")).isEqualTo(2);
    }

    @Test
    void what_was_set_aside_for_a_customer_who_gives_up_goes_to_the_next_in_line() {
        String shop = SHOP.replace("STOCK", "") + "patience: 3 d\n"
                + STOCK.replace("review: 10 d", "review: 90 d").replace("initial_units: 0", "initial_units: 2");
        // Three are wanted and two are there: they are set aside, and free again when the customer gives up on day 3.
        Replay run = Replay.of(folder, shop, "o1,2026-01-05 12:00,a,mug,3", "o2,2026-01-07 12:00,a,mug,1");

        assertThat(run.figure("orders_cancelled")).isEqualTo(1);
        assertThat(run.figure("orders_shipped")).isEqualTo(1);
        // It waited a day: from the second day after the first order to the third.
        assertThat(run.figure("ship_time_mean", "a")).isEqualTo(24);
    }

    @Test
    void patience_races_the_goods() {
        // Ordered the moment a customer comes, four days on the way; patience is exponential with mean 4 days: a share
        // of
        // 1 - 1/e gives up. Cancelled orders leave their unit to others, so orders are far apart here.
        String shop = SHOP.replace("STOCK", "").replace("days: 200", "days: 6000") + "patience: exponential(4) d\n"
                + STOCK.replace("S_units: 1", "S_units: 0").replace("review: 10 d", "review: 0 d");
        String[] orders = new String[1_200];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = "o" + i + "," + java.time.LocalDate.of(2026, 1, 5).plusDays(5L * i) + " 12:00,a,mug,1";
        }
        Replay run = Replay.of(folder, shop, orders);

        double share = run.figure("orders_cancelled") / 1_200;
        // A unit that a customer left on the shelf serves the next one at once; one in two customers finds one at
        // worst.
        assertThat(share).isBetween(0.0, 1 - Math.exp(-1) + 4 * Math.sqrt(0.23 / 1_200));
        // The unit that a customer left serves the next one at once, who is one of a cycle of 1 + p on average.
        double p = 1 - Math.exp(-1);
        assertThat(share).isCloseTo(p / (1 + p), within(4 * Math.sqrt(0.24 / 1_200)));
    }

    @Test
    void a_share_of_the_customers_takes_another_item() {
        String shop = SHOP.replace("STOCK", "").replace("when_short: backorder", "when_short: lost")
                + DEMAND
                + "substitutes:\n  - {item: mug, by: cup, share: 40 %}\n"
                + "inventory:\n  - {site: shop, item: cup, source: factory, mode: road, s_units: 0, S_units: 99999, initial_units: 99999}\n"
                + "  - {site: shop, item: mug, source: factory, mode: road, s_units: 0, S_units: 1, initial_units: 0, review: 999 d}\n";

        Replay run = Replay.of(folder, shop);

        double placed = run.figure("orders_placed");
        assertThat(run.figure("units_substituted") / placed).isCloseTo(0.4, within(4 * Math.sqrt(0.24 / placed)));
        assertThat(run.figure("orders_shipped")).isCloseTo(run.figure("units_substituted"), within(1.0));
        // Sold at the price of what was sent.
        double substituted = run.figure("units_substituted");
        assertThat(run.figure("revenue"))
                .isCloseTo(9 * substituted + 8 * (run.figure("orders_shipped") - substituted), within(1e-6));
    }
}
