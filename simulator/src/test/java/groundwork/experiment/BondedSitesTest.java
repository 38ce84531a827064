package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goods under bond pay duty when they leave for customers, at the rates of that day, and not when they enter. */
class BondedSitesTest {

    private static final String YAML = """
            name: Under bond
            horizon: {start: 2026-09-01, days: 30}
            zone: UTC
            categories:
              - {id: apparel, duty_rate: 20 %}
            items:
              - {id: shirt, category: apparel, weight_kg: 0.5, volume_l: 2, value: 10}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
              - {id: east, lat: 40.8, lon: -73.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2}
              - {id: edison, kind: center, lat: 40.5, lon: -74.4}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "every 1 d", transit: 5 d}
              - {id: to-kent, from: port, to: kent, mode: road, departs: "every 1 d", transit: 1 d}
              - {id: to-edison, from: port, to: edison, mode: road, departs: "every 1 d", transit: 1 d}
              - {id: west, from: kent, to: west, mode: parcel, transit: 1 d}
              - {id: east, from: edison, to: east, mode: parcel, transit: 1 d}
            inventory:
              - {site: kent, item: shirt, source: hub, s_units: 99, S_units: 100, initial_units: 40}
              - {site: edison, item: shirt, source: hub, s_units: 99, S_units: 100, initial_units: 90}
            duties:
              - {id: raised, origin: hub, rate: 30 %, from: 2026-09-14}
            bonded_sites:
              - {site: kent, gateway: port, declares: "Mon 17:00"}
            entry_types:
              - {site: port, type: warehouse, carriage: bonded}
              - {site: port, type: withdrawal, carriage: withdrawal}
              - {site: port, type: formal}
            entry_fees:
              - {site: port, entry_type: warehouse, broker_fee: 90}
              - {site: port, entry_type: withdrawal, broker_fee: 30, per_line: 5}
              - {site: port, entry_type: formal, broker_fee: 175}
            """;

    private static final String[] ORDERS = {
        "a,2026-09-02 10:00,west,shirt,3",
        "b,2026-09-03 10:00,west,shirt,4",
        "c,2026-09-07 18:00,west,shirt,5",
        "d,2026-09-15 10:00,west,shirt,6",
        "e,2026-09-02 10:00,east,shirt,7",
        "f,2026-09-29 10:00,west,shirt,8"
    };

    @TempDir
    private Path room;

    @Test
    void withdrawals_of_a_week_are_one_entry_at_the_rates_of_its_day() {
        Replay run = Replay.of(room, YAML, ORDERS);

        // On Monday the 7th 3 and 4 shirts at 20 %, on the 14th 5 and on the 21st 6 at 50 %; the last 8 are still
        // undeclared.
        assertThat(run.row("entry", "port", "withdrawal"))
                .containsExactly(3, 0, 18, 180, 0.2 * 70 + 0.5 * 50 + 0.5 * 60, 0, 0, 3 * 35);
        // Loads for both centers make two entries: under bond without duty, and formal with duty.
        double[] warehouse = run.row("entry", "port", "warehouse");
        assertThat(warehouse[4]).isZero();
        assertThat(warehouse[2]).isGreaterThanOrEqualTo(60 + 18);
        double[] formal = run.row("entry", "port", "formal");
        assertThat(formal[4]).isCloseTo(formal[3] * 0.2, within(1e-9));
        assertThat(formal[2]).isEqualTo(10 + 7);
        assertThat(run.figure("cost_by_activity", "duty")).isCloseTo(69 + formal[4], within(1e-6));
    }

    @Test
    void each_order_is_an_entry_where_it_is_declared_on_demand() {
        Replay run = Replay.of(room, YAML.replace("\"Mon 17:00\"", "on demand"), ORDERS);

        assertThat(run.row("entry", "port", "withdrawal"))
                .containsExactly(5, 0, 26, 260, 0.2 * 120 + 0.5 * 140, 0, 0, 5 * 35);
    }

    @Test
    void what_customers_sent_back_owes_nothing_when_it_is_sold_again() {
        Replay run = Replay.of(
                room,
                YAML.replace("\"Mon 17:00\"", "on demand")
                                .replace("duty_rate: 20 %", "duty_rate: 20 %, return_rate: 100 %, return_after: 1 d")
                        + "return_channels:\n  - {region: west, channel: mail, to: kent, transit: 1 d}\n"
                        + "dispositions:\n  - {disposition: restock, share: 100 %}\n",
                "a,2026-09-02 10:00,west,shirt,3",
                "b,2026-09-06 10:00,west,shirt,5",
                "c,2026-09-15 10:00,west,shirt,4",
                "d,2026-09-20 10:00,west,shirt,6");

        // Each order is delivered after one day and back on the shelf two days later. The 3 of a pay 20 % and come back
        // on
        // the 5th; of b's 5 these go again and 2 pay; when c leaves there are 5 that paid, 4 go again; when d leaves,
        // on the
        // 20th at 50 %, the 4 are back, so that there are 5, and 1 pays.
        assertThat(run.row("entry", "port", "withdrawal"))
                .containsExactly(3, 0, 3 + 2 + 1, 60, 0.2 * 30 + 0.2 * 20 + 0.5 * 10, 0, 0, 3 * 35);
        assertThat(run.figure("bond_left_again", "kent")).isEqualTo(3 + 4 + 5);
    }
}
