package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders at noon of the 5th (a Monday) to the 20th of January are ordered at a hub at once; two vendors move them. */
class VendorChoiceTest {

    private static final String SCENARIO = """
            name: Two vendors
            horizon: {start: 2026-01-05, days: 20}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 100, volume_l: 1000, value: 1, units_per_pallet: 2}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: red, vendor: Red, from: hub, to: shop, mode: road, transit: 1 d, %s}
              - {id: blue, vendor: Blue, from: hub, to: shop, mode: road, transit: 3 d, %s}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: hub, mode: road, policy: base-stock, S_units: 100, review: 0 d}
            """;

    @TempDir
    private Path room;

    private Replay run(int units, String red, String blue, String choice) {
        String[] orders = new String[16];
        for (int day = 0; day < orders.length; day++) {
            orders[day] = String.format("o%d,2026-01-%02d 12:00,a,mug,%d", day, day + 5, units);
        }
        return Replay.of(room, String.format(SCENARIO, red, blue) + choice, orders);
    }

    private static String by(String rule) {
        return "vendor_choice: [{from: hub, to: shop, mode: road, rule: " + rule + "}]\n";
    }

    private static void split(Replay run, double red, double blue) {
        assertThat(List.of(run.figure("lane_units", "red"), run.figure("lane_units", "blue")))
                .containsExactly(red, blue);
    }

    @Test
    void without_a_choice_the_fastest_lane_takes_all() {
        split(run(1, "cost_per_kg: 9", "cost_per_kg: 1", ""), 16, 0);
    }

    @Test
    void the_cheapest_by_weight_volume_and_container_takes_all() {
        // 100 kg at 2 are 200, a cubic metre at 150 less.
        split(run(1, "cost_per_kg: 2", "cost_per_m3: 150", by("cheapest")), 0, 16);
        // One of 64.092 cubic metres in a container of 2,500 is 39.01, and 100 kg at 0.38 are 38.
        split(run(1, "container: 40hc, cost_per_container: 2500", "cost_per_kg: 0.38", by("cheapest")), 0, 16);
        split(run(1, "container: 40hc, cost_per_container: 2500", "cost_per_kg: 0.4", by("cheapest")), 16, 0);
        // A tenth of a departure of 900 is 90.
        split(run(1, "capacity_units: 10, cost_per_departure: 900", "cost_per_kg: 0.89", by("cheapest")), 0, 16);
        // As good: who stands first, unless the rank says otherwise.
        split(run(1, "cost_per_kg: 1", "cost_per_m3: 100", by("cheapest")), 16, 0);
        split(run(1, "cost_per_kg: 1, rank: 2", "cost_per_m3: 100, rank: 1", by("cheapest")), 0, 16);
    }

    @Test
    void a_rate_card_is_asked_for_its_price() {
        String card = "rate_card: tonne, cost_per_kg: 0";
        String rates = "freight_rates: [{card: tonne, basis: kg, price: 1.5}]\n";

        split(run(1, card, "cost_per_kg: 1.4", by("cheapest") + rates), 0, 16);
        split(run(1, card, "cost_per_kg: 1.6", by("cheapest") + rates), 16, 0);
    }

    @Test
    void the_fastest_is_who_arrives_first_counted_from_its_next_departure() {
        // Red leaves on Mondays and takes a day, Blue leaves each midnight and takes three: from Friday to Sunday Red
        // is first.
        split(run(1, "departs: \"Mon 00:00\"", "departs: every 1 d", by("fastest")), 6, 10);
    }

    @Test
    void shares_are_kept_lot_by_lot() {
        // Red, Blue, Red, Blue, Red and so on anew.
        split(run(1, "share: 60 %", "share: 40 %", by("share")), 10, 6);
        split(run(3, "share: 25 %", "share: 75 %", by("share")), 12, 36);
    }

    @Test
    void the_minimum_of_a_contract_comes_first_each_week() {
        Replay run = run(1, "cost_per_kg: 3, contract_units_per_week: 2", "cost_per_kg: 1", by("contract"));

        split(run, 6, 10);
        assertThat(byWeek(run, "red")).containsExactly(2.0, 2.0, 2.0);
        assertThat(byWeek(run, "blue")).containsExactly(5.0, 5.0, 0.0);
    }

    private static List<Double> byWeek(Replay run, String lane) {
        Table table = run.table("vendor_week");
        return table.rows().stream()
                .filter(row -> row.get(table.column("lane")).equals(lane))
                .map(row -> (Double) row.get(table.column("units")))
                .toList();
    }

    @Test
    void what_finds_no_room_goes_to_the_next() {
        Replay run = run(5, "departs: every 1 d, capacity_units: 3", "departs: on demand", by("rank"));

        split(run, 16 * 3, 16 * 2);
        Table table = run.table("vendor_week");
        assertThat(table.rows().stream()
                        .mapToDouble(row -> (Double) row.get(table.column("units_instead")))
                        .sum())
                .isEqualTo(32);
    }

    @Test
    void what_nobody_has_room_for_waits_with_the_first() {
        // Two a day leave with Red and one with Blue; the rest of five a day is Red's and leaves on the last four days.
        Replay run =
                run(5, "departs: every 1 d, capacity_units: 2", "departs: every 1 d, capacity_units: 1", by("rank"));

        split(run, 19 * 2, 16);
        assertThat(run.figure("lane_rolled_over", "red")).isPositive();
    }

    @Test
    void shares_are_kept_whatever_the_lots() {
        String[] orders = new String[400];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = String.format(
                    Locale.ROOT, "o%d,2026-01-%02d %02d:%02d,a,mug,%d", i, 5 + i / 60, i % 24, i % 59, 1 + i * 7 % 13);
        }
        Replay run = Replay.of(room, String.format(SCENARIO, "share: 35 %", "share: 65 %") + by("share"), orders);

        double red = run.figure("lane_units", "red");
        double blue = run.figure("lane_units", "blue");
        // Nobody is further from its share than a lot.
        assertThat(red).isCloseTo(0.35 * (red + blue), within(13.0));
    }
}
