package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts drawn at random: the bill is that of a clerk who goes through all parcels of a month, one by one. */
class ContractBillTest {

    private static final double[] PRICES = {4, 7.5};
    private static final double[] HEAVY = {6.2, 9.1};
    private static final String[] REGIONS = {"west", "east"};

    @TempDir
    private Path folder;

    /** A parcel in the order in which they leave: the lane of its region, one mug or three, the month. */
    private record Parcel(int region, boolean heavy, int month) {

        double listed() {
            return heavy ? HEAVY[region] : PRICES[region];
        }
    }

    /** A contract on the parcels of a month. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Contract(
            boolean all, boolean spend, double[] from, double[] rebates, double committed, double owed) {

        String yaml() {
            StringBuilder yaml =
                    new StringBuilder("parcel_contracts: [{card: ground, period: month, reach: %s, counts: %s"
                            .formatted(all ? "all" : "beyond", spend ? "spend" : "parcels"));
            if (committed > 0) {
                yaml.append(spend ? ", shortfall_share: " + owed * 100 + " %" : ", shortfall: " + owed);
                yaml.append(", committed: ").append(committed);
            }
            yaml.append("}]\ncontract_tiers:\n");
            for (int t = 1; t < from.length; t++) {
                yaml.append("  - {card: ground, from: %s, rebate: %s %%}\n".formatted(from[t], rebates[t] * 100));
            }
            return yaml.toString();
        }

        /** What is due for the parcels of a month. */
        double due(List<Parcel> parcels) {
            double moved = 0;
            int tier = 0;
            double due = 0;
            double listed = 0;
            for (Parcel parcel : parcels) {
                due += parcel.listed() * (1 - rebates[tier]);
                listed += parcel.listed();
                moved += spend ? parcel.listed() : 1;
                while (tier + 1 < from.length && moved >= from[tier + 1] - 1e-9) {
                    tier++;
                }
            }
            double missing = Math.max(0, committed - moved);
            return (all ? listed * (1 - rebates[tier]) : due) + missing * owed;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_contract_is_charged_as_by_hand(long seed) {
        Random random = new Random(seed);
        boolean spend = random.nextBoolean();
        double size = spend ? 6 : 1;
        double first = Math.rint((5 + random.nextInt(15)) * size);
        Contract contract = new Contract(
                random.nextBoolean(),
                spend,
                new double[] {0, first, first + Math.rint((1 + random.nextInt(20)) * size)},
                new double[] {0, 0.10, 0.25},
                random.nextBoolean() ? Math.rint((10 + random.nextInt(40)) * size) : 0,
                0.5);
        List<Parcel> parcels = new ArrayList<>();
        List<String> orders = new ArrayList<>();
        for (int day = 2; day < 55; day++) {
            // Lanes leave in the order of the table, at midnight.
            for (int region = 0; region < 2; region++) {
                for (int n = random.nextInt(2); n > 0; n--) {
                    boolean heavy = random.nextInt(3) == 0;
                    boolean october = day >= 31;
                    parcels.add(new Parcel(region, heavy, day + 1 >= 31 ? 10 : 9));
                    orders.add("%d,2026-%s-%02d 10:00,%s,mug,%d"
                            .formatted(
                                    orders.size(),
                                    october ? "10" : "09",
                                    october ? day - 30 : day,
                                    REGIONS[region],
                                    heavy ? 3 : 1));
                }
            }
        }

        Replay replay = Replay.of(folder, """
                name: Contracts
                horizon: {start: 2026-09-01, days: 61}
                items: [{id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}]
                regions: [{id: west, lat: 36.8, lon: -119.8}, {id: east, lat: 40.7, lon: -74}]
                sites: [{id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}]
                lanes:
                  - {id: near, from: kent, to: west, mode: parcel, departs: "every 1 d", transit: 2 d, rate_card: ground, zones: all}
                  - {id: far, from: kent, to: east, mode: parcel, departs: "every 1 d", transit: 2 d, rate_card: ground, zones: all}
                zones:
                  - {chart: all, zone: 1, up_to_km: 2000, transit: 2 d}
                  - {chart: all, zone: 2, up_to_km: 9000, transit: 2 d}
                rate_cards:
                  - {card: ground, zone: 1, up_to_kg: 0.5, price: 4}
                  - {card: ground, zone: 1, up_to_kg: 2, price: 6.20}
                  - {card: ground, zone: 2, up_to_kg: 0.5, price: 7.50}
                  - {card: ground, zone: 2, up_to_kg: 2, price: 9.10}
                """ + contract.yaml(), orders.toArray(String[]::new));

        double september =
                contract.due(parcels.stream().filter(p -> p.month() == 9).toList());
        double october =
                contract.due(parcels.stream().filter(p -> p.month() == 10).toList());
        double billed = replay.figure("cost_by_activity", "parcel");
        billed += contract.committed() > 0 ? replay.figure("cost_by_activity", "parcel_shortfall") : 0;
        assertThat(billed).isCloseTo(september + october, within(1e-6));
    }
}
