package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which customers get in touch, when, and what they meet: small cases by hand, with orders that are known. */
class ContactsTest {

    private static final String SHOP = """
            name: A shop with a service desk
            horizon: {start: 2026-01-05, days: 20}
            promise: 3 d
            when_short: backorder
            patience: 12 d
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
              - {id: b, lat: 46, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 22, lon: 114}
              - {id: shop, kind: center, lat: 47, lon: -122}
              - {id: desk, kind: service, lat: 47, lon: -122}
            work:
              - {site: desk, step: contact, staff: 1, shift: Mon-Fri 09:00-17:00, time: 10 min, wage_per_h: 24DISCIPLINE}
            lanes:
              - {id: in, from: factory, to: shop, mode: road, transit: 4 d}
              - {id: fast, from: shop, to: a, mode: parcel, transit: 1 d}
              - {id: slow, from: shop, to: b, mode: parcel, transit: 5 d}
            inventory:
              - {site: shop, item: mug, source: factory, mode: road, policy: base-stock, S_units: 9, initial_units: 9, review: 99 d}
            """;

    @TempDir
    private Path folder;

    private Replay run(String more, String... orders) {
        return Replay.of(folder, SHOP.replace("DISCIPLINE", "") + more, orders);
    }

    @Test
    void only_customers_of_late_orders_call_and_only_after_the_promised_time() {
        Replay run = run(
                "contacts:\n  - {reason: late, share: 100 %, after: 2 h, desk: desk}\n",
                "o1,2026-01-05 08:00,a,mug,1", "o2,2026-01-05 08:00,b,mug,1");

        // Promised for Thursday 08:00; the slow parcel comes on Saturday; its customer calls at 10:00 and is answered.
        assertThat(run.figure("contacts")).isEqualTo(1);
        assertThat(run.figure("contacts", "late")).isEqualTo(1);
        assertThat(run.figure("contact_wait_mean")).isEqualTo(0);
        assertThat(run.figure("contact_answered_in_time")).isEqualTo(1);
        // 15 days of Mon-Fri, 8 hours, 24 an hour, over two orders.
        assertThat(run.figure("cost_per_order_by_activity", "contact")).isCloseTo(15 * 8 * 24 / 2.0, within(1e-9));
    }

    @Test
    void a_customer_asks_where_his_order_is_only_as_long_as_it_has_not_come() {
        Replay run = run(
                "contacts:\n  - {reason: where_is_my_order, share: 100 %, after: 2 d, desk: desk}\n",
                "o1,2026-01-05 10:00,a,mug,1", "o2,2026-01-05 10:00,b,mug,1");

        assertThat(run.figure("contacts")).isEqualTo(1);
    }

    @Test
    void an_order_that_waits_for_stock_makes_its_customer_call_and_call_again_when_it_is_cancelled() {
        Replay run = run(
                "contacts:\n  - {reason: late, share: 100 %, desk: desk}\n"
                        + "  - {reason: cancelled, share: 100 %, after: 1 h, channel: mail, desk: desk}\n",
                "o1,2026-01-05 10:00,a,mug,10");

        // Late on Thursday; cancelled after 12 days, on Saturday the 17th: the mail is answered on Monday at nine.
        assertThat(run.figure("contacts", "late")).isEqualTo(1);
        assertThat(run.figure("contacts", "cancelled")).isEqualTo(1);
        assertThat(run.figure("contact_wait_mean", "mail")).isCloseTo(46 * 60, within(1e-9));
        assertThat(run.figure("contact_answered_in_time", "mail")).isZero();
    }

    @Test
    void rows_for_a_region_take_the_place_of_those_for_all() {
        Replay run = run(
                "contacts:\n  - {reason: late, share: 100 %, desk: desk}\n"
                        + "  - {reason: late, region: b, share: 100 %, channel: chat, desk: desk, handling: 1 h}\n",
                "o1,2026-01-05 10:00,b,mug,1", "o2,2026-01-05 10:00,b,mug,1");

        // Both chat at once, an hour each: the second waits one hour.
        assertThat(run.figure("contacts", "chat")).isEqualTo(2);
        assertThat(run.figure("contacts", "phone")).isZero();
        assertThat(run.figure("contact_wait_all_mean", "chat")).isEqualTo(30);
    }

    @Test
    void who_is_not_answered_in_his_patience_gives_up_and_calls_back_at_once_when_the_desk_opens() {
        Replay run = run(
                "contacts:\n  - {reason: where_is_my_order, share: 100 %, desk: desk}\n"
                        + "service_desks:\n  - {site: desk, channel: phone, patience: 5 min}\n",
                "o1,2026-01-05 09:00,a,mug,1", "o2,2026-01-05 09:04,a,mug,1", "o3,2026-01-05 09:06,a,mug,1");

        // The first talks until 9:10; the second gives up at 9:09, the third is answered at 9:10.
        assertThat(run.figure("contact_abandoned_share")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(run.figure("contact_wait_mean")).isEqualTo(2);
        assertThat(run.figure("contact_wait_all_mean")).isEqualTo(3);
        assertThat(run.figure("contact_wait_share")).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void by_priority_the_telephone_comes_before_mail() {
        String rows = "contacts:\n  - {reason: where_is_my_order, region: a, share: 100 %, channel: mail, desk: desk}\n"
                + "  - {reason: where_is_my_order, region: b, share: 100 %, desk: desk}\n";
        String[] orders = {"o1,2026-01-05 10:00,a,mug,1", "o2,2026-01-05 10:01,a,mug,1", "o3,2026-01-05 10:02,b,mug,1"};

        Replay run = Replay.of(folder, SHOP.replace("DISCIPLINE", ", discipline: priority") + rows, orders);

        // The call waits from 10:02 to 10:10, the second mail from 10:01 to 10:20.
        assertThat(run.figure("contact_wait_mean", "phone")).isEqualTo(8);
        assertThat(run.figure("contact_wait_all_mean", "mail")).isEqualTo(19 / 2.0);
    }

    @Test
    void a_slower_network_hears_from_the_customers_of_the_faster_one_and_from_more() {
        String demand =
                "forecast:\n  - {region: a, item: mug, from: 2026-01-05, to: 2026-12-31, units_per_week: 700, profile: flat}\n";
        String contacts = "contacts:\n  - {reason: late, share: 40 %, after: exponential(5) h, desk: desk}\n";
        String shop = SHOP.replace("DISCIPLINE", "")
                .replace("S_units: 9, initial_units: 9", "S_units: 9999, initial_units: 9999")
                .replace("transit: 1 d", "transit: \"uniform(2, 4) d\"");

        Replay fast = Replay.of(folder, shop + demand + contacts);
        Replay slow = Replay.of(folder, shop.replace("uniform(2, 4)", "uniform(3, 5)") + demand + contacts);

        // Promised in 3 days: half of the parcels are late, then all; orders of the last days call after the end.
        assertThat(fast.figure("orders_placed")).isEqualTo(slow.figure("orders_placed"));
        double calls = slow.figure("contacts");
        assertThat(calls / (0.4 * 100 * (20 - 3.2))).isCloseTo(1, within(0.08));
        assertThat(fast.figure("contacts") / calls).isCloseTo(0.5, within(0.06));
    }
}
