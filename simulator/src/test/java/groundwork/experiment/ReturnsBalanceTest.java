package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Table;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a scenario says of returns, each unit is in one place: the proof sheet of a run holds (see {@link Replay}). */
class ReturnsBalanceTest {

    private static final String[] GRADES = {"A", "B", "C", "D"};
    private static final String[] KINDS = {
        "restock",
        "refurbish",
        "ship_to, to: shop",
        "ship_to, to: outlet",
        "ship_to, to: far, mode: ocean",
        "liquidate",
        "donate",
        "destroy",
        "ship_to, to: port-store, mode: air",
        "to_seller",
        "to_origin, to: mill"
    };
    private static final String[] STEPS = {"check_in", "inspect", "grade", "refurbish", "repack"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void each_returned_unit_is_in_one_place(int seed) {
        SplittableRandom random = new SplittableRandom(seed);

        Replay run = Replay.of(folder, scenario(random, seed));

        Table rates = run.table("return_rate");
        assertThat((double) rates.rows().get(0).get(rates.column("units_returned")))
                .isPositive();
    }

    private static String scenario(SplittableRandom random, int seed) {
        String home = seed % 2 == 0 ? "shop" : "back";
        StringBuilder yaml = new StringBuilder("""
                name: Anything
                horizon: {start: 2026-01-05, days: 30}
                warm_up: 10 d
                when_short: backorder
                merge_window: 2 h
                repeat: {share: 20 %, after: exponential(3) h}
                report: {status: yes, sellers: yes}
                basket: {lines: "discrete(1: 5, 2: 3, 3: 2)", units: geometric(mean=1.5)}
                categories:
                  - {id: x, return_rate: 40 %, return_after: exponential(4) d, restock_share: 50 %}
                  - {id: y, return_rate: 20 %, return_after: exponential(2) d}
                items:
                  - {id: p, category: x, weight_kg: 1, volume_l: 1, value: 12}
                  - {id: q, category: y, weight_kg: 1, volume_l: 1, value: 5}
                regions:
                  - {id: a, lat: 47, lon: -122}
                sites:
                  - {id: mill, kind: hub, lat: 22, lon: 114}
                  - {id: shop, kind: center, lat: 47, lon: -122}
                  - {id: back, kind: returns, lat: 47, lon: -122}
                  - {id: outlet, kind: returns, lat: 47, lon: -122}
                  - {id: dock, kind: cross_dock, lat: 40, lon: -100, transfer_time: 3 h}
                  - {id: port, kind: gateway, lat: 22, lon: 114}
                  - {id: far, kind: center, lat: 22, lon: 114}
                  - {id: port-store, kind: returns, lat: 22, lon: 114}
                customs:
                  - {site: port, channel: green, share: 60 %, time: 1 d}
                  - {site: port, channel: red, share: 40 %, time: 2 d, seized: 20 %, re_exported: 10 %}
                lanes:
                  - {id: to-dock, from: outlet, to: dock, mode: road, departs: every 1 d, transit: 7 h, capacity_kg: 30}
                  - {id: dock-sea, from: dock, to: port, mode: ocean, departs: every 4 d, transit: 3 d}
                  - {id: dock-air, from: dock, to: port, mode: air, transit: 8 h}
                  - {id: in, from: port, to: far, mode: road, departs: every 1 d, transit: 5 h}
                  - {id: in-store, from: port, to: port-store, mode: road, transit: 5 h}
                  - {id: supply, from: mill, to: shop, mode: ocean, transit: 3 d}
                  - {id: out, from: shop, to: a, mode: parcel, departs: every 12 h, transit: exponential(2) d}
                  - {id: again, from: back, to: shop, mode: road, departs: every 1 d, transit: 8 h, capacity_kg: 20}
                  - {id: back-outlet, from: back, to: outlet, mode: road, departs: every 2 d, transit: 1 d}
                  - {id: shop-outlet, from: shop, to: outlet, mode: road, transit: 1 d}
                  - {id: back-mill, from: back, to: mill, mode: ocean, departs: every 7 d, transit: 9 d}
                  - {id: shop-mill, from: shop, to: mill, mode: air, transit: 1 d}
                inventory:
                  - {site: shop, item: p, source: mill, s_units: 200, S_units: 400, review: 1 d}
                  - {site: shop, item: q, source: mill, s_units: 200, S_units: 400, review: 1 d}
                forecast:
                  - {region: a, item: p, from: 2025-10-01, to: 2026-12-31, units_per_week: 400, profile: flat}
                  - {region: a, item: q, from: 2025-10-01, to: 2026-12-31, units_per_week: 400, profile: flat}
                return_rates:
                  - {late: yes, factor: 1.5}
                return_reasons:
                  - {reason: r, share: 70 %}
                  - {reason: s, share: 30 %}
                """);
        yaml.append("refund: {at: ")
                .append(seed % 3 == 0 ? "hand_over" : seed % 3 == 1 ? "arrival" : "grading")
                .append("}\n");
        if (random.nextBoolean()) {
            yaml.append("returnless: {below_value: ")
                    .append(random.nextInt(1, 20))
                    .append("}\n");
        }
        yaml.append(
                "work:\n  - {site: shop, step: pack, staff: 2, shift: Mon-Fri 08:00-18:00, rate: 30 orders/h, scrap_share: 1 %}\n");
        for (String step : STEPS) {
            if (random.nextBoolean()) {
                yaml.append("  - {site: " + home + ", step: " + step
                        + ", staff: 1, shift: Mon-Fri 08:00-18:00, time: exponential(10) min}\n");
            }
        }
        yaml.append("return_channels:\n");
        int mail = random.nextInt(1, 100);
        yaml.append(
                "  - {region: a, channel: mail, share: " + mail + " %, to: " + home + ", transit: exponential(2) d}\n");
        yaml.append("  - {region: a, channel: drop_off, share: " + (100 - mail) + " %, to: " + home + ", transit: 1 d, "
                + (random.nextBoolean() ? "departs: every 2 d" : "full_parcels: " + random.nextInt(2, 30)) + "}\n");
        grades(yaml, random);
        return yaml.toString();
    }

    private static String mending(SplittableRandom random) {
        return ", success_share: " + random.nextInt(20, 100) + " %, tries: " + random.nextInt(1, 4)
                + (random.nextBoolean() ? ", failed_grade: beyond repair" : "");
    }

    private static void grades(StringBuilder yaml, SplittableRandom random) {
        yaml.append("return_grades:\n");
        int left = 100;
        for (String grade : GRADES) {
            int share = grade.equals("D") ? left : random.nextInt(0, left + 1);
            left -= share;
            yaml.append("  - {grade: " + grade + ", share: " + share + " %}\n");
        }
        yaml.append("  - {grade: beyond repair, share: 0 %}\n");
        yaml.append("dispositions:\n");
        for (String grade : GRADES) {
            boolean byShare = random.nextBoolean();
            int rest = 100;
            int kind = random.nextInt(KINDS.length);
            for (int i = 0; i < 3; i++) {
                int share = i == 2 ? rest : random.nextInt(0, rest + 1);
                rest -= share;
                String what = KINDS[(kind + i) % KINDS.length];
                yaml.append("  - {grade: " + grade + ", disposition: " + what
                        + (what.equals("refurbish") ? mending(random) : "")
                        + (byShare ? ", share: " + share + " %" : ", cost: " + random.nextInt(0, 4)) + "}\n");
            }
        }
        int beyond = random.nextInt(KINDS.length);
        for (int i = 0; i < 3; i++) {
            String what = KINDS[(beyond + i) % KINDS.length];
            if (!what.equals("refurbish")) {
                yaml.append(
                        "  - {grade: beyond repair, disposition: " + what + ", cost: " + random.nextInt(0, 4) + "}\n");
            }
        }
        if (random.nextBoolean()) {
            yaml.append("season_ends: [{category: x, date: 2026-01-20}]\n");
        }
    }
}
