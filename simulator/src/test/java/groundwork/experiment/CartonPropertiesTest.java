package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.observation.Wiretap;
import groundwork.scenario.Carton;
import groundwork.scenario.Item;
import groundwork.scenario.Packaging;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random cartons, items and orders: each unit is in exactly one parcel, no carton carries or holds more than it can, nothing is in a
 * carton that it is too long for, and there are never more parcels than units.
 */
class CartonPropertiesTest {

    private static final int ORDERS = 300;

    private static final int MOST_UNITS_TO_SEARCH = 8;

    @TempDir
    private Path folder;

    /** Units of an item in a parcel of an order. */
    private record Put(int parcel, int item, int units) {}

    /** What the chain tells of an order that is packed. */
    private record Told(int row, int units, double kilograms, double goods, double outer) {}

    /** Looks at each order when all of its parcels have been told of. */
    private static final class Inspector implements Wiretap.Ear {
        private final List<Carton> cartons;
        private final List<Item> items;
        private final Map<Integer, List<Put>> assigned = new LinkedHashMap<>();
        private final long[] unitsByItem;
        private List<Put> atHand = List.of();
        private List<Told> told = new ArrayList<>();
        private int parcelsLeft;
        private int inspected;
        private int small;
        private int fewest;

        Inspector(Scenario scenario) {
            cartons = scenario.catalogue().packaging().cartons();
            items = scenario.catalogue().items();
            unitsByItem = new long[items.size()];
        }

        @Override
        public boolean hears(String name, Object[] a) {
            switch (name) {
                case "unitsAssigned" ->
                    assigned.computeIfAbsent((int) a[1], order -> new ArrayList<>())
                            .add(new Put((int) a[2], (int) a[3], (int) a[4]));
                case "orderPacked" -> {
                    atHand = assigned.remove((int) a[1]);
                    told = new ArrayList<>();
                    parcelsLeft = (int) a[3];
                    assertThat(parcelsLeft).isLessThanOrEqualTo((int) a[4]);
                    assertThat(atHand.stream().mapToInt(Put::units).sum()).isEqualTo((int) a[4]);
                }
                case "parcelPacked" -> {
                    told.add(new Told((int) a[3], (int) a[4], (double) a[5], (double) a[6], (double) a[7]));
                    if (--parcelsLeft == 0) {
                        inspect();
                    }
                }
                default -> {
                    // Not of packing.
                }
            }
            return true;
        }

        private void inspect() {
            inspected++;
            atHand.forEach(put -> unitsByItem[put.item()] += put.units());
            if (atHand.stream().mapToInt(Put::units).sum() <= MOST_UNITS_TO_SEARCH) {
                int least = fewestParcels();
                assertThat(told.size()).isBetween(least, least + 1);
                small++;
                fewest += told.size() == least ? 1 : 0;
            }
            for (int p = 0; p < told.size(); p++) {
                int parcel = p;
                inspect(
                        told.get(p),
                        atHand.stream().filter(put -> put.parcel() == parcel).toList());
            }
        }

        /** The fewest parcels that an order can be, by looking at all ways to share out its units. */
        private int fewestParcels() {
            List<Integer> units = new ArrayList<>();
            int ownBoxes = 0;
            for (Put put : atHand) {
                for (int unit = 0; unit < put.units(); unit++) {
                    if (items.get(put.item()).packing().ownBox()) {
                        ownBoxes++;
                    } else {
                        units.add(put.item());
                    }
                }
            }
            int[] least = new int[1 << units.size()];
            for (int set = 1; set < least.length; set++) {
                least[set] = Integer.MAX_VALUE;
                for (int part = set; part > 0; part = (part - 1) & set) {
                    if (least[set ^ part] < least[set] - 1 && goesIntoOne(units, part)) {
                        least[set] = least[set ^ part] + 1;
                    }
                }
            }
            return ownBoxes + least[least.length - 1];
        }

        private boolean goesIntoOne(List<Integer> units, int part) {
            double kilograms = 0;
            double litres = 0;
            for (int unit = 0; unit < units.size(); unit++) {
                if (((part >> unit) & 1) == 1) {
                    kilograms += items.get(units.get(unit)).weightKilograms();
                    litres += items.get(units.get(unit)).volumeLitres();
                }
            }
            for (Carton carton : cartons) {
                boolean holds = kilograms <= carton.maxKilograms() && litres <= carton.litres() * carton.fill();
                for (int unit = 0; holds && unit < units.size(); unit++) {
                    Item item = items.get(units.get(unit));
                    holds = ((part >> unit) & 1) == 0
                            || item.packing().sides().isEmpty()
                            || item.packing()
                                    .sides()
                                    .get()
                                    .fitIn(carton.inside().orElseThrow());
                }
                if (holds) {
                    return true;
                }
            }
            return false;
        }

        private void inspect(Told parcel, List<Put> inside) {
            double kilograms = 0;
            double litres = 0;
            int units = 0;
            for (Put put : inside) {
                kilograms += put.units() * items.get(put.item()).weightKilograms();
                litres += put.units() * items.get(put.item()).volumeLitres();
                units += put.units();
            }
            assertThat(parcel.units()).isEqualTo(units).isPositive();
            assertThat(parcel.goods() * 1_000).isCloseTo(litres, within(1e-9 * litres));
            if (parcel.row() < 0) {
                assertThat(units).isEqualTo(1);
                assertThat(items.get(inside.get(0).item()).packing().ownBox()).isTrue();
                return;
            }
            Carton carton = cartons.get(parcel.row());
            assertThat(kilograms).isLessThanOrEqualTo(carton.maxKilograms() * (1 + 1e-8));
            assertThat(litres).isLessThanOrEqualTo(carton.litres() * carton.fill() * (1 + 1e-8));
            assertThat(parcel.kilograms() - carton.tareKilograms())
                    .isCloseTo(kilograms, within(1e-9 * (1 + kilograms)));
            assertThat(parcel.outer() * 1_000).isCloseTo(carton.outerLitres(), within(1e-9 * carton.outerLitres()));
            for (Put put : inside) {
                Item item = items.get(put.item());
                assertThat(item.packing().ownBox()).isFalse();
                if (item.packing().sides().isPresent() && carton.inside().isPresent()) {
                    assertThat(item.packing()
                                    .sides()
                                    .get()
                                    .fitIn(carton.inside().get()))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void each_unit_is_in_one_parcel_that_can_carry_and_hold_it(int seed) throws IOException {
        Random random = new Random(seed);
        long[] ordered = write(random);
        Scenario scenario = read();
        Inspector inspector = new Inspector(scenario);

        Outcome outcome = Experiment.of(scenario, 1, seed, 1)
                .run(Progress.NONE, (replication, recorder) -> Wiretap.on(recorder, inspector));

        assertThat(outcome.violations()).isEmpty();
        assertThat(inspector.inspected).isEqualTo(ORDERS);
        assertThat(inspector.unitsByItem).isEqualTo(ordered);
        // The rule is not the best there is; for small orders it can be held against all ways to pack them.
        assertThat(inspector.small).isGreaterThan(ORDERS / 3);
        assertThat((double) inspector.fewest / inspector.small).isGreaterThan(0.95);
    }

    private Scenario read() {
        ReadResult read = ScenarioReader.read(folder);
        assertThat(read).as(() -> read.problems().toString()).isInstanceOf(ReadResult.Read.class);
        Scenario scenario = ((ReadResult.Read) read).scenario();
        assertThat(scenario.catalogue().packaging()).isNotEqualTo(Packaging.NONE);
        return scenario;
    }

    /** Writes a scenario; units ordered of each item. */
    private long[] write(Random random) throws IOException {
        int cartons = 1 + random.nextInt(4);
        int items = 2 + random.nextInt(6);
        StringBuilder yaml = new StringBuilder("""
                name: Random cartons
                horizon: {start: 2026-01-05, days: 20}
                regions: [{id: a, lat: 40, lon: -74}]
                sites: [{id: shop, kind: center, lat: 41, lon: -75, stock: unlimited}]
                lanes: [{id: post, from: shop, to: a, mode: parcel, transit: 1 d, departs: every 6 h}]
                """);
        yaml.append("packing: {carton: ")
                .append(random.nextBoolean() ? "smallest" : "cheapest")
                .append("}\n");
        yaml.append("cartons:\n");
        // One that takes every item, and others that take some.
        yaml.append(
                "  - {id: c0, length_cm: 80, width_cm: 60, height_cm: 50, fill: 90 %, max_kg: 20, tare_kg: 1, cost: 2}\n");
        for (int c = 1; c <= cartons; c++) {
            yaml.append(String.format(
                    Locale.ROOT,
                    "  - {id: c%d, length_cm: %d, width_cm: %d, height_cm: %d, fill: %d %%, max_kg: %d, tare_kg: 0.2, cost: %.2f}%n",
                    c,
                    20 + random.nextInt(60),
                    15 + random.nextInt(30),
                    5 + random.nextInt(30),
                    60 + random.nextInt(41),
                    2 + random.nextInt(12),
                    random.nextDouble() * 3));
        }
        yaml.append("items:\n");
        for (int i = 0; i < items; i++) {
            int length = 5 + random.nextInt(70);
            int width = 3 + random.nextInt(40);
            int height = 1 + random.nextInt(30);
            String sides = random.nextInt(3) == 0
                    ? ""
                    : ", length_cm: " + length + ", width_cm: " + width + ", height_cm: " + height;
            yaml.append(String.format(
                    Locale.ROOT,
                    "  - {id: i%d, weight_kg: %.2f, volume_l: %.3f, value: 5%s%s}%n",
                    i,
                    0.05 + random.nextDouble() * 10,
                    length * width * height / 1_000.0,
                    sides,
                    random.nextInt(6) == 0 ? ", own_box: yes" : ""));
        }
        Files.writeString(folder.resolve("scenario.yaml"), yaml.toString());
        return writeOrders(random, items);
    }

    private long[] writeOrders(Random random, int items) throws IOException {
        long[] ordered = new long[items];
        StringBuilder rows = new StringBuilder("order,at,region,item,units\n");
        for (int order = 0; order < ORDERS; order++) {
            String at = String.format(
                    Locale.ROOT,
                    "2026-01-%02d %02d:%02d",
                    5 + random.nextInt(18),
                    random.nextInt(24),
                    random.nextInt(60));
            int lines = 1 + random.nextInt(Math.min(4, items));
            int first = random.nextInt(items);
            for (int line = 0; line < lines; line++) {
                int item = (first + line) % items;
                int units = 1 + random.nextInt(random.nextInt(5) == 0 ? 40 : 4);
                ordered[item] += units;
                rows.append("o" + order + "," + at + ",a,i" + item + "," + units + "\n");
            }
        }
        Files.writeString(folder.resolve("recorded_orders.csv"), rows.toString());
        return ordered;
    }
}
