package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders packed in cartons, each worked by hand: which cartons, what they weigh, what the carrier and the cartons cost. */
class WorkedCartonsTest {

    // A large carton is 100 l outside: 20 kg at 5,000 cm3 a kilogram; a medium one 5.2 kg, a small one 0.7 kg.
    // Goods may take 3 l and 5 kg of a small one, 19.2 l and 12 kg of a medium one, 76.8 l and 20 kg of a large one.
    static final String SHOP = """
            name: A shop that packs
            horizon: {start: 2026-01-05, days: 5}
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 5, length_cm: 12, width_cm: 10, height_cm: 10}
              - {id: lamp, weight_kg: 2.5, volume_l: 9, value: 30, length_cm: 30, width_cm: 20, height_cm: 15}
              - {id: pan, weight_kg: 3, volume_l: 4, value: 30, length_cm: 45, width_cm: 4, height_cm: 28}
              - {id: book, weight_kg: 1, volume_l: 1, value: 12, length_cm: 20, width_cm: 14, height_cm: 3.6}
              - {id: anvil, weight_kg: 9, volume_l: 2, value: 60}
              - {id: pillow, weight_kg: 0.5, volume_l: 20, value: 15}
              - {id: tv, weight_kg: 12, volume_l: 60, value: 300, own_box: yes}
            regions:
              - {id: a, lat: 40, lon: -74}
            sites:
              - {id: shop, kind: center, lat: 41, lon: -75, stock: unlimited}
            cartons:
              - {id: large, length_cm: 60, width_cm: 40, height_cm: 40, fill: 80 %, outer_l: 100, max_kg: 20, tare_kg: 0.8, cost: 1.60}
              - {id: small, length_cm: 20, width_cm: 15, height_cm: 10, outer_l: 3.5, max_kg: 5, tare_kg: 0.1, cost: 0.30}
              - {id: medium, length_cm: 40, width_cm: 30, height_cm: 20, fill: 80 %, outer_l: 26, max_kg: 12, tare_kg: 0.3, cost: 0.70}
            lanes:
              - {id: post, from: shop, to: a, mode: parcel, zones: ground, rate_card: ground, departs: "Mon-Sun 18:00"}
            zones:
              - {chart: ground, zone: 2, up_to_km: 9000, transit: 1 d}
            rate_cards:
              - {card: ground, zone: 2, up_to_kg: 1, price: 5}
              - {card: ground, zone: 2, up_to_kg: 5, price: 8}
              - {card: ground, zone: 2, up_to_kg: 10, price: 11}
              - {card: ground, zone: 2, up_to_kg: 20, price: 15, per_extra_kg: 1}
            card_terms:
              - {card: ground, dim_divisor: 5000, box_factor: 3}
            """;

    @TempDir
    private Path folder;

    /** An order at noon, of lines such as "mug 2 + lamp 1". */
    private static String[] order(String lines) {
        List<String> rows = new ArrayList<>();
        for (String line : lines.split(" \\+ ", -1)) {
            String[] parts = line.split(" ", -1);
            rows.add("o,2026-01-05 12:00,a," + parts[0] + "," + parts[1]);
        }
        return rows.toArray(String[]::new);
    }

    /** What was packed, as "1 small + 2 large", in the order of the table. */
    private static String packed(Table table) {
        List<String> found = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            double parcels = (Double) row.get(table.column("parcels"));
            if (parcels > 0) {
                found.add(String.format(Locale.ROOT, "%.0f %s", parcels, row.get(table.column("carton"))));
            }
        }
        return String.join(" + ", found);
    }

    @ParameterizedTest
    @CsvSource({
        // lines, cartons, kilograms with cartons, carrier, cartons
        // 1.2 l. Billed 0.7 kg by volume.
        "mug 1, 1 small, 0.5, 5, 0.30",
        // 2.4 l; 0.9 kg.
        "mug 2, 1 small, 0.9, 5, 0.30",
        // 3.6 l is too much for a small one; 5.2 kg by volume.
        "mug 3, 1 medium, 1.5, 11, 0.70",
        // 19.2 l fills a medium one to the limit.
        "mug 16, 1 medium, 6.7, 11, 0.70",
        // 20.4 l; 20 kg by volume.
        "mug 17, 1 large, 7.6, 15, 1.60",
        // 18 l; 5.3 kg is more than by volume.
        "lamp 2, 1 medium, 5.3, 11, 0.70",
        "lamp 1 + mug 1, 1 medium, 3.2, 11, 0.70",
        // 3 l and 3 kg; the book's longest side is that of the carton.
        "book 3, 1 small, 3.1, 8, 0.30",
        // 4 l.
        "book 4, 1 medium, 4.3, 11, 0.70",
        // 2 l would go into a small one, 9 kg do not.
        "anvil 1, 1 medium, 9.3, 11, 0.70",
        // 18 kg are too heavy for a medium one.
        "anvil 2, 1 large, 18.8, 15, 1.60",
        // Split by weight: 18 kg and 9 kg; 15 + 11.
        "anvil 3, 1 large + 1 medium, 28.1, 26, 2.30",
        // 18, 18 and 9 kg; 15 + 15 + 11.
        "anvil 5, 2 large + 1 medium, 46.9, 41, 3.90",
        // 4 l; 45 cm is too long for a medium one.
        "pan 1, 1 large, 3.8, 15, 1.60",
        // Split by volume: 60 l and 20 l, which is too much for a medium one.
        "pillow 4, 2 large, 3.6, 30, 3.20",
        // 60, 60 and 40 l.
        "pillow 8, 3 large, 6.4, 45, 4.80",
        // 8 lamps, 72 l and 20.0 kg, and one; 20.8 kg cost 15 + 1.
        "lamp 9, 1 large + 1 medium, 23.6, 27, 2.30",
        // The lamps first: they take all that the large one carries; 6 l of mugs in a medium one.
        "mug 5 + lamp 8, 1 large + 1 medium, 23.1, 27, 2.30",
        // In its own box, 12 kg by weight and by volume.
        "tv 1 + mug 1, 1 small + 1 own box, 12.5, 20, 0.30",
        "tv 2, 2 own box, 24, 30, 0",
        // 4.2 l and 10.4 kg.
        "mug 1 + anvil 1 + book 1, 1 medium, 10.7, 15, 0.70",
    })
    void an_order_is_packed_weighed_and_billed(
            String lines, String cartons, double kilograms, double carrier, double packaging) {
        Replay run = Replay.of(folder, SHOP, order(lines));

        assertThat(packed(run.table("carton"))).isEqualTo(cartons);
        double parcels = run.figure("packed_parcels");
        assertThat(run.figure("packed_kg_mean") * parcels).isCloseTo(kilograms, within(1e-9));
        assertThat(run.figure("cost_by_activity", "parcel")).isCloseTo(carrier, within(1e-9));
        assertThat(packaging == 0 ? 0 : run.figure("cost_by_activity", "cartons"))
                .isCloseTo(packaging, within(1e-9));
        assertThat(run.figure("cost_total")).isCloseTo(carrier + packaging, within(1e-9));
    }
}
