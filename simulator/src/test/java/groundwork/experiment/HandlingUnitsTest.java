package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pallets, cartons and loose units of loads, by hand. */
class HandlingUnitsTest {

    private static final String PUSHES = """
            name: Three items on two loads
            horizon: {start: 2026-01-05, days: 20}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 5, units_per_case: 24, units_per_pallet: 480}
              - {id: lamp, weight_kg: 4, volume_l: 9, value: 30, units_per_case: 4}
              - {id: sofa, weight_kg: 40, volume_l: 900, value: 300, units_per_pallet: 2}
            regions:
              - {id: a, lat: 40, lon: -74}
            sites:
              - {id: hub, kind: hub, lat: 22, lon: 114}
              - {id: shop, kind: center, lat: 41, lon: -75}
            lanes:
              - {id: air, from: hub, to: shop, mode: air, transit: 2 d, departs: "Mon 18:00"}
              - {id: post, from: shop, to: a, mode: parcel, transit: 1 d}
            pushes:
              - {date: 2026-01-06, source: hub, site: shop, item: mug, units: 1000, mode: air}
              - {date: 2026-01-06, source: hub, site: shop, item: sofa, units: 5, mode: air}
              - {date: 2026-01-13, source: hub, site: shop, item: lamp, units: 10, mode: air}
            inventory:
              - {site: shop, item: mug, source: hub, mode: air, s_units: 0, S_units: 1, initial_units: 1}
              - {site: shop, item: lamp, source: hub, mode: air, s_units: 0, S_units: 1, initial_units: 1}
              - {site: shop, item: sofa, source: hub, mode: air, s_units: 0, S_units: 1, initial_units: 1}
            recorded_orders:
              - {order: o, at: 2026-01-20 12:00, region: a, item: mug, units: 1}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_load_is_counted_in_full_pallets_cartons_and_loose_units() {
        Replay run = Replay.of(folder, PUSHES);

        // Mugs: two pallets of 480 and 40 units in two cartons, 42 cartons in all. Sofas: two pallets and one loose.
        // Lamps: three cartons.
        assertThat(run.row("handling_unit", "air"))
                .containsExactly(2, 1_015, 42 + 3, 4, 2 + 3, 1, Double.NaN, 45 / 2.0, 2);
    }

    @Test
    void nothing_is_counted_where_no_item_states_a_case_or_a_pallet() {
        Replay run = Replay.of(folder, PUSHES.replaceAll(", units_per_(case|pallet): \\d+", ""));

        assertThat(run.table("handling_unit").rows()).isEmpty();
    }
}
