package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers whose parcels customs keep or send back: paid back or served again after a time, by hand. */
class WithheldParcelsTest {

    /** Parcels leave at 18:00 UTC, fly two days, and leave their entry six hours later. */
    private static final String YAML = """
            name: Withheld
            horizon: {start: 2026-09-01, days: 30}
            zone: UTC
            promise: 5 d
            items:
              - {id: shirt, weight_kg: 0.2, volume_l: 1, value: 10, price: 25}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: airport, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: desk, kind: service, lat: 47, lon: -122}
            work:
              - {site: desk, step: contact, staff: 1, shift: "Mon-Sun 00:00-24:00", time: 10 min}
            lanes:
              - {id: direct, from: hub, to: west, mode: parcel, departs: "Mon-Sun 18:00", transit: 1 d, cost_per_kg: 5}
            parcel_clearance:
              - {lane: direct, gateway: airport, linehaul: 2 d}
            contacts:
              - {reason: late, share: 100 %, after: 1 d, desk: desk}
              - {reason: lost, share: 100 %, after: 2 h, desk: desk}
              - {reason: where_is_my_order, share: 100 %, after: 14 d, desk: desk}
            """;

    private static final String SEIZED = """
            customs:
              - {site: airport, channel: red, share: 100 %, time: 6 h, kind: intensive, seized: 100 %}
            """;

    @TempDir
    private Path room;

    @Test
    void a_customer_is_paid_back_after_a_time() {
        Replay run = Replay.of(
                room,
                YAML + SEIZED
                        + "withheld_parcels: [{site: airport, outcome: seized, after: 10 d, cost_per_parcel: 2.50}]\n",
                "a,2026-09-02 10:00,west,shirt,1",
                "b,2026-09-02 11:00,west,shirt,2",
                "c,2026-09-24 10:00,west,shirt,4");

        // a and b are seized on the 5th and paid back on the 15th; c is seized on the 27th, and has to wait beyond the
        // end.
        assertThat(run.row("withheld", "airport", "seized")).containsExactly(7, 70, 3, 2, 75, 0);
        assertThat(run.figure("revenue")).isEqualTo(4 * 25);
        assertThat(run.figure("cost_by_activity", "withheld_parcels")).isEqualTo(5);
        assertThat(run.figure("cost_by_activity", "seized_goods")).isEqualTo(70);
        assertThat(run.figure("orders_delivered")).isZero();
        assertThat(run.figure("orders_open_at_end")).isZero();
        assertThat(run.figure("on_time_share")).isZero();
        // Each asks a day after the promise; a and b hear of the loss on the 15th and ask about it, and no more after
        // that.
        assertThat(run.figure("contacts", "late")).isEqualTo(3);
        assertThat(run.figure("contacts", "lost")).isEqualTo(2);
        assertThat(run.figure("contacts", "where_is_my_order")).isZero();
    }

    @Test
    void without_a_rule_the_customer_waits_for_ever() {
        Replay run = Replay.of(room, YAML + SEIZED, "a,2026-09-02 10:00,west,shirt,1");

        assertThat(run.row("withheld", "airport", "seized")).containsExactly(1, 10, 1, 0, 0, 0);
        assertThat(run.figure("revenue")).isEqualTo(25);
        assertThat(run.figure("contacts", "late")).isEqualTo(1);
        assertThat(run.figure("contacts", "lost")).isZero();
        assertThat(run.figure("contacts", "where_is_my_order")).isEqualTo(1);
    }

    @Test
    void the_same_goods_are_sent_again_by_the_next_departure() {
        Replay run = Replay.of(room, YAML + """
                customs:
                  - {site: airport, channel: red, share: 100 %, time: 6 h, kind: intensive, re_exported: 100 %, to: 2026-09-09}
                  - {site: airport, channel: green, share: 100 %, time: 6 h}
                withheld_parcels:
                  - {site: airport, then: send-again, after: 3 d, cost_per_parcel: 4}
                """, "a,2026-09-02 10:00,west,shirt,1");

        // Sent back on the 5th at 00:00; on the 8th the same goods are ready and leave at 18:00, clear at midnight
        // between the
        // 10th and the 11th, and come a day later.
        assertThat(run.row("withheld", "airport", "re-exported")).containsExactly(1, 10, 1, 0, 0, 1);
        assertThat(run.figure("delivery_time_mean")).isCloseTo(9 + 14 / 24.0, within(1e-9));
        assertThat(run.figure("orders_shipped")).isEqualTo(1);
        assertThat(run.figure("orders_delivered")).isEqualTo(1);
        assertThat(run.figure("revenue")).isEqualTo(25);
        assertThat(run.figure("cost_by_activity", "withheld_parcels")).isEqualTo(4);
        // Postage is paid twice: 0.2 kg at 5.
        assertThat(run.figure("cost_by_activity", "parcel_linehaul")).isCloseTo(2, within(1e-9));
    }
}
