package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards in euros, a scenario in dollars: what leaves on a day is charged at the rate of that day. */
class CurrenciesTest {

    private static final String EUROS = """
            name: Currencies
            horizon: {start: 2026-09-01, days: 28}
            currency: USD
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}
            lanes:
              - {id: ground, from: kent, to: west, mode: parcel, departs: "every 1 d", transit: 2 d, rate_card: ground}
            rate_cards:
              - {card: ground, zone: 1, up_to_kg: 0.5, price: 6.20}
            currencies:
              - {currency: EUR, rate: 1.0825}
              - {currency: EUR, rate: 1.1, from: 2026-09-10}
            card_terms:
              - {card: ground, currency: EUR}
            """;

    @TempDir
    private Path folder;

    private static String[] orders() {
        return new String[] {"a,2026-09-02 10:00,west,mug,1", "b,2026-09-09 10:00,west,mug,1"};
    }

    @Test
    void a_departure_is_charged_at_the_rate_of_its_day() {
        Replay replay = Replay.of(folder, EUROS, orders());

        // a leaves on the 3rd: 6.20 x 1.0825 = 6.7115; b on the 10th: 6.20 x 1.1 = 6.82.
        assertThat(replay.figure("cost_by_activity", "parcel")).isCloseTo(6.7115 + 6.82, within(1e-9));
    }

    @Test
    void surcharges_are_in_the_currency_of_their_card() {
        Replay replay = Replay.of(
                folder,
                EUROS + "surcharges: [{id: fuel, card: ground, kind: fuel, amount: 0.05, percent: 10 %}]\n",
                orders());

        // (0.62 + 0.05) x (1.0825 + 1.1)
        assertThat(replay.figure("cost_by_activity", "parcel_fuel")).isCloseTo(0.67 * 2.1825, within(1e-9));
    }

    @Test
    void an_amount_is_rounded_once_half_to_even() {
        Replay replay = Replay.of(
                folder,
                EUROS.replace("price: 6.20", "price: 0.000003")
                        .replace("1.0825", "0.5")
                        .replace("1.1,", "0.5,"),
                orders());

        // Twice 0.0000015, of which half a millionth goes to the even neighbour, 0.000002.
        assertThat(replay.figure("cost_by_activity", "parcel")).isCloseTo(0.000004, within(1e-12));
    }

    @Test
    void a_lane_has_prices_of_its_own_in_another_currency() {
        Replay replay = Replay.of(
                folder,
                EUROS.replace(
                                "rate_card: ground}",
                                "rate_card: ground, currency: EUR, cost_per_departure: 40, cost_per_kg: 0.50}")
                        .replace("{card: ground, currency: EUR}", "{card: ground}"),
                orders());

        // (40 + 0.4 x 0.50) x (1.0825 + 1.1) for the lane; the card is in dollars.
        assertThat(replay.figure("cost_by_activity", "parcel_linehaul")).isCloseTo(40.20 * 2.1825, within(1e-9));
        assertThat(replay.figure("cost_by_activity", "parcel")).isCloseTo(12.40, within(1e-9));
    }

    @Test
    void freight_is_charged_in_the_currency_of_its_lane_whatever_it_charges_for() {
        Replay replay = Replay.of(
                folder,
                IMPORT.formatted("currency: CNY, cost_per_departure: 900, cost_per_m3: 100, cost_per_kg: 2,"
                        + " container: 20, cost_per_container: 7000, wait_per_m3_day: 10"));

        // 100 mugs, 0.1 m3 and 100 kg, leave half a day after midnight: 900 + 10 + 200 + 7,000 yuan, and half a yuan
        // for waiting.
        double waited = replay.figure("cost_by_activity", "freight_wait");
        assertThat(replay.figure("cost_by_activity", "freight_ocean")).isCloseTo(8_110 * 0.14, within(1e-9));
        assertThat(waited).isCloseTo(0.1 * 10 * 0.14 * 0.5, within(1e-9));
    }

    private static final String IMPORT = """
            name: Import
            horizon: {start: 2026-09-01, days: 28}
            currency: USD
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 9.50}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2}
            lanes:
              - {id: sea, from: hub, to: kent, mode: ocean, departs: "Wed 12:00", transit: 5 d, %s}
              - {id: ground, from: kent, to: west, mode: parcel, transit: 2 d}
            currencies:
              - {currency: CNY, rate: 0.14}
            pushes:
              - {date: 2026-09-02, source: hub, site: kent, item: mug, units: 100}
            inventory:
              - {site: kent, item: mug, source: hub, s_units: 0, S_units: 1, initial_units: 5}
            recorded_orders:
              - {order: a, at: 2026-09-20 10:00, region: west, item: mug, units: 1}
            """;

    @Test
    void vendors_are_compared_in_one_currency() {
        Replay replay = Replay.of(folder, """
                name: Vendors
                horizon: {start: 2026-09-01, days: 28}
                currency: USD
                items:
                  - {id: mug, weight_kg: 1, volume_l: 1, value: 9.50}
                regions:
                  - {id: west, lat: 36.8, lon: -119.8}
                sites:
                  - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
                  - {id: kent, kind: center, lat: 47.4, lon: -122.2}
                lanes:
                  - {id: dollars, from: hub, to: kent, mode: ocean, vendor: a, transit: 5 d, rate_card: dollars}
                  - {id: yuan, from: hub, to: kent, mode: ocean, vendor: b, transit: 5 d, rate_card: yuan}
                  - {id: ground, from: kent, to: west, mode: parcel, transit: 2 d}
                vendor_choice:
                  - {from: hub, to: kent, mode: ocean, rule: cheapest}
                freight_rates:
                  - {card: dollars, basis: kg, price: 1}
                  - {card: yuan, basis: kg, price: 6}
                card_terms:
                  - {card: yuan, currency: CNY}
                currencies:
                  - {currency: CNY, rate: 0.14}
                pushes:
                  - {date: 2026-09-02, source: hub, site: kent, item: mug, units: 100}
                inventory:
                  - {site: kent, item: mug, source: hub, s_units: 0, S_units: 1, initial_units: 5}
                recorded_orders:
                  - {order: a, at: 2026-09-20 10:00, region: west, item: mug, units: 1}
                """);

        // 6 yuan are 0.84 dollars: 100 kg go for 84 dollars.
        assertThat(replay.figure("lane_kg", "yuan")).isCloseTo(100, within(1e-9));
        assertThat(replay.figure("cost_by_activity", "freight_ocean")).isCloseTo(84, within(1e-9));
    }

    @Test
    void vendors_are_compared_in_one_currency_by_their_lanes_prices_too() {
        Replay replay = Replay.of(
                folder,
                IMPORT.replace(
                                        "  - {id: ground,",
                                        "  - {id: yuan, from: hub, to: kent, mode: ocean, departs: \"every 1 d\", transit: 5 d, vendor: b,"
                                                + " currency: CNY, cost_per_kg: 6}\n  - {id: ground,")
                                .formatted("vendor: a, cost_per_kg: 1")
                        + "vendor_choice: [{from: hub, to: kent, mode: ocean, rule: cheapest}]\n");

        assertThat(replay.figure("lane_kg", "yuan")).isCloseTo(100, within(1e-9));
        assertThat(replay.figure("cost_by_activity", "freight_ocean")).isCloseTo(84, within(1e-9));
    }
}
