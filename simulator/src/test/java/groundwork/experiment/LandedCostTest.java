package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Direct parcels or domestic stock: whichever reaches the customer at the lowest cost, duty included, on the day of the order. */
class LandedCostTest {

    /**
     * By hand, for one unit. Domestic: parcel 6, packaging 0.50, sea freight 30 a cubic metre, duty in bulk. Direct: 5 a kilogram
     * and 4 the parcel, 1 a parcel in fees; duty free until 10 September.
     */
    private static final String YAML = """
            name: Landed cost
            horizon: {start: 2026-09-01, days: 30}
            zone: UTC
            sourcing: {policy: cheapest-landed}
            categories:
              - {id: apparel, duty_rate: 20 %}
            items:
              - {id: shirt, category: apparel, weight_kg: 0.5, volume_l: 2, value: 10}
              - {id: coat, category: apparel, weight_kg: 2, volume_l: 10, value: 10}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: airport, kind: gateway, lat: 33.9, lon: -118.4}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, packaging_per_order: 0.50}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "every 1 d", transit: 5 d, cost_per_m3: 30}
              - {id: truck, from: port, to: kent, mode: road, departs: "every 1 d", transit: 1 d}
              - {id: ground, from: kent, to: west, mode: parcel, transit: 2 d, rate_card: ground}
              - {id: direct, from: hub, to: west, mode: parcel, transit: 1 d, rate_card: inject, cost_per_kg: 5}
            rate_cards:
              - {card: ground, zone: 1, up_to_kg: 30, price: 6}
              - {card: inject, zone: 1, up_to_kg: 30, price: 4}
            inventory:
              - {site: kent, item: shirt, source: hub, s_units: 10, S_units: 20, initial_units: 20}
              - {site: kent, item: coat, source: hub, s_units: 10, S_units: 20, initial_units: 20}
            parcel_clearance:
              - {lane: direct, gateway: airport, linehaul: 2 d, parcels_per_entry: 10}
            entry_types:
              - {site: airport, type: de-minimis, carriage: parcels, up_to: 800, duty: free, to: 2026-09-10}
              - {site: airport, type: formal}
            entry_fees:
              - {site: airport, entry_type: de-minimis, per_parcel: 1}
              - {site: airport, entry_type: formal, per_parcel: 1, per_entry: 5}
            """;

    @TempDir
    private Path room;

    @Test
    void light_goods_go_direct_until_the_exemption_ends() {
        // A shirt: domestic 6.50 + 0.06 + 2.00 = 8.56, direct 4 + 2.50 + 1 = 7.50, after the exemption 2.50 more.
        // A coat: domestic 6.50 + 0.30 + 2.00 = 8.80, direct 4 + 10 + 1 = 15.
        Replay run = Replay.of(
                room,
                YAML,
                "a,2026-09-02 10:00,west,shirt,1",
                "b,2026-09-02 10:00,west,coat,1",
                "c,2026-09-08 23:59,west,shirt,1",
                "d,2026-09-09 00:00,west,shirt,1");

        assertThat(run.figure("orders_shipped", "hub")).isEqualTo(2);
        assertThat(run.figure("orders_shipped", "kent")).isEqualTo(2);
        // Two days later d would have met the border after the exemption.
        assertThat(run.row("entry", "airport", "de-minimis")).containsExactly(2, 2, 2, 20, 0, 0, 0, 2);
    }

    @Test
    void a_center_without_stock_leaves_the_order_to_the_hub() {
        Replay run = Replay.of(
                room,
                YAML.replace(
                        "item: coat, source: hub, s_units: 10, S_units: 20, initial_units: 20",
                        "item: coat, source: hub, s_units: 0, S_units: 1, initial_units: 0"),
                "a,2026-09-02 10:00,west,coat,1");

        assertThat(run.figure("orders_shipped", "hub")).isEqualTo(1);
    }

    @Test
    void a_run_tells_what_units_on_shelves_are_expected_to_have_cost() {
        Replay run = Replay.of(room, YAML, "a,2026-09-02 10:00,west,shirt,1");

        // 0.002 m3 at 30 and a fifth of 10; nobody states fees or storage.
        assertThat(run.row("expected_cost", "kent", "shirt"))
                .containsExactly(new double[] {0.06, 0, 0, 2, 2.06}, within(1e-9));
    }
}
