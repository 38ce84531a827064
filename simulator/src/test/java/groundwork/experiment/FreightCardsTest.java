package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freight cards in a run: loads are charged as they leave, contracts count over lanes and begin anew. */
class FreightCardsTest {

    /** Every Tuesday of three months 100 mugs of 0.1 m3 and 100 kg in all leave the hub. */
    private static final String IMPORT = """
            name: Freight cards
            horizon: {start: 2026-09-01, days: 91}
            zone: Asia/Shanghai
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 9.50}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2, zone: Asia/Shanghai}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2}
            lanes:
              - {id: sea, from: hub, to: kent, mode: ocean, departs: "Tue 08:00", transit: 14 d, rate_card: sea}
              - {id: ground, from: kent, to: west, mode: parcel, departs: "every 1 d", transit: 2 d}
            pushes:
            """;

    @TempDir
    private Path folder;

    private Replay run(String cards) {
        StringBuilder pushes = new StringBuilder();
        for (String monday : new String[] {"2026-09-07", "2026-09-21", "2026-10-05", "2026-10-19"}) {
            pushes.append("  - {date: ").append(monday).append(", source: hub, site: kent, item: mug, units: 100}\n");
        }
        return Replay.of(
                folder,
                IMPORT + pushes + "inventory: [{site: kent, item: mug, source: hub, s_units: 0, S_units: 1}]\n"
                        + "recorded_orders: [{order: a, at: 2026-11-28 10:00, region: west, item: mug, units: 1}]\n"
                        + cards);
    }

    @Test
    void a_load_is_charged_as_it_leaves() {
        Replay replay = run("""
                freight_rates:
                  - {card: sea, basis: kg, price: 0.50}
                  - {card: sea, basis: shipment, price: 20}
                surcharges:
                  - {id: fuel, card: sea, kind: fuel, percent: 10 %}
                """);

        // One mug at the start, to fill the shelf; then four loads of 100 kg.
        double first = replay.figure("lane_kg", "sea") - 400;
        double base = (400 + first) * 0.50 + replay.figure("lane_departures", "sea") * 20;
        assertThat(replay.figure("cost_by_activity", "freight_ocean")).isCloseTo(base, within(1e-9));
        assertThat(replay.figure("cost_by_activity", "freight_fuel")).isCloseTo(base / 10, within(1e-9));
    }

    @Test
    void a_contract_begins_anew_with_each_quarter() {
        Replay replay = run("""
                card_terms:
                  - {card: sea, contract: quarter}
                freight_rates:
                  - {card: sea, basis: kg, price: 0.50}
                  - {card: sea, basis: kg, from_contract: 150, price: 0.40}
                """);

        // 200 kg in September and 200 kg in October, and what filled the shelf in September: 150 kg at 0.50 a quarter.
        double first = replay.figure("lane_kg", "sea") - 400;
        assertThat(replay.figure("cost_by_activity", "freight_ocean"))
                .isCloseTo(2 * (150 * 0.50 + 50 * 0.40) + first * 0.40, within(1e-9));
    }
}
