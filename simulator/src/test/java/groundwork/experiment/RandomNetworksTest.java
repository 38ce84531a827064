package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Networks drawn at random, in which lanes of any schedule, capacity and vendor lose, damage, delay and cancel: what enters equals
 * what is on shelves, under way, sold, lost and damaged. {@link Replay} holds every balance of the proof sheet.
 */
class RandomNetworksTest {

    private static final List<String> DEPARTURES = List.of(
            "every 1 d",
            "every 7 h",
            "on demand",
            "\"Mon-Fri 17:00\"",
            "\"2026-01-07 08:00, 2026-01-19 08:00, 2026-02-02 08:00\"",
            "when full or after 30 h",
            "when 40 units or after 3 d",
            "when 60 kg");

    private static final List<String> ROOM = List.of(
            "",
            ", capacity_units: 90",
            ", capacity_kg: 120",
            ", capacity_m3: 0.5",
            ", container: uld, containers: 1",
            ", capacity_pallets: 3, capacity_units: 200");

    private static final List<String> RULES = List.of("cheapest", "fastest", "share", "contract", "rank");

    @TempDir
    private Path room;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void nothing_is_lost_without_being_told(int seed) {
        Replay run = Replay.of(room, new Draft(new Random(seed)).text(seed));

        assertThat(run.figure("replenishment_units_ordered"))
                .as("seed %d", seed)
                .isPositive();
    }

    /** A scenario while it is drawn. */
    private static final class Draft {

        private final Random random;
        private final StringBuilder lanes = new StringBuilder();
        private final StringBuilder risks = new StringBuilder();
        private final StringBuilder choices = new StringBuilder();

        Draft(Random random) {
            this.random = random;
        }

        String text(int seed) {
            int ports = 1 + random.nextInt(2);
            int centers = 1 + random.nextInt(3);
            StringBuilder sites =
                    new StringBuilder("  - {id: hub, kind: hub, lat: 22, lon: 114, supply_time: exponential(6) h}\n");
            StringBuilder stock = new StringBuilder();
            StringBuilder work = new StringBuilder();
            for (int p = 0; p < ports; p++) {
                sites.append("  - {id: port").append(p).append(", kind: gateway, lat: 33, lon: -118");
                sites.append(random.nextBoolean() ? ", transfer_time: \"triangular(4, 8, 24) h\"}\n" : "}\n");
                if (random.nextBoolean()) {
                    work.append("  - {site: port").append(p).append(", step: cross_dock, staff: 1, shift: 24/7");
                    work.append(", rate: 40 units/h}\n");
                }
                leg("hub", "port" + p, random.nextBoolean() ? "ocean" : "road");
            }
            for (int c = 0; c < centers; c++) {
                String center = "center" + c;
                sites.append("  - {id: ").append(center).append(", kind: center, lat: 47, lon: -122}\n");
                leg("port" + random.nextInt(ports), center, "road");
                lanes.append("  - {id: to-").append(center).append(", from: ").append(center);
                lanes.append(", to: town, mode: parcel, departs: every 1 d, transit: 1 d}\n");
                for (String item : List.of("mug", "lamp")) {
                    stock.append("  - {site: ")
                            .append(center)
                            .append(", item: ")
                            .append(item);
                    stock.append(", source: hub, s_units: 300, S_units: 500, review: 1 d}\n");
                }
            }
            // Every center can be reached by the mode of its rules.
            leg("hub", "port0", "ocean");
            for (int c = 0; c < centers; c++) {
                leg("port0", "center" + c, "road");
            }
            return """
                    name: Random
                    horizon: {start: 2026-01-05, days: 40}
                    seed: %d
                    when_short: backorder
                    items:
                      - {id: mug, weight_kg: 0.4, volume_l: 2, value: 3}
                      - {id: lamp, weight_kg: 1.5, volume_l: 9, value: 20}
                    regions:
                      - {id: town, lat: 47, lon: -122}
                    forecast:
                      - {region: town, item: mug, from: 2026-01-01, to: 2026-12-31, units_per_week: 500}
                      - {region: town, item: lamp, from: 2026-01-01, to: 2026-12-31, units_per_week: 200}
                    report: {status: yes}
                    sites:
                    """.formatted(seed)
                    + sites
                    + (work.isEmpty() ? "" : "work:\n" + work) + "lanes:\n" + lanes + "inventory:\n" + stock
                    + (risks.isEmpty() ? "" : "lane_risks:\n" + risks)
                    + (choices.isEmpty() ? "" : "vendor_choice:\n" + choices);
        }

        private int legs;

        /** One to three lanes between two sites; of several, by a rule or the fastest. */
        private void leg(String from, String to, String mode) {
            int offers = 1 + random.nextInt(3);
            String rule = RULES.get(random.nextInt(RULES.size()));
            boolean chosen = offers > 1
                    && !choices.toString().contains(from + ", to: " + to + ", mode: " + mode)
                    && !lanes.toString().contains("from: " + from + ", to: " + to + ", mode: " + mode);
            for (int o = 0; o < offers; o++) {
                String id = "lane" + legs++;
                lanes.append("  - {id: ")
                        .append(id)
                        .append(", from: ")
                        .append(from)
                        .append(", to: ")
                        .append(to);
                lanes.append(", mode: ").append(mode).append(", departs: ").append(one(DEPARTURES));
                lanes.append(", transit: \"uniform(")
                        .append(1 + random.nextInt(4))
                        .append(", 6) d\"")
                        .append(one(ROOM));
                lanes.append(", cost_per_kg: ").append(random.nextInt(5));
                if (chosen && rule.equals("share")) {
                    lanes.append(", share: ")
                            .append(o == 0 ? 100 - 30 * (offers - 1) : 30)
                            .append(" %");
                }
                if (chosen && rule.equals("contract")) {
                    lanes.append(", contract_units_per_week: ").append(50 * (o + 1));
                }
                lanes.append("}\n");
                risk(id);
            }
            if (chosen) {
                choices.append("  - {from: ")
                        .append(from)
                        .append(", to: ")
                        .append(to)
                        .append(", mode: ")
                        .append(mode);
                choices.append(", rule: ").append(rule).append("}\n");
            }
        }

        private void risk(String lane) {
            if (random.nextInt(3) == 0) {
                return;
            }
            boolean scheduled = lanes.substring(lanes.indexOf("{id: " + lane + ","))
                    .matches("(?s)[^}]*departs: (every|\"Mon|\"2026)[^}]*}.*");
            risks.append("  - {lane: ").append(lane).append(scheduled ? ", blank_share: 15 %" : "");
            risks.append(", delay_share: 40 %, delay: \"lognormal(mean=4, sd=3) d\", loss_share: ");
            risks.append(random.nextInt(4)).append(" %, load_loss_share: ").append(random.nextInt(10));
            risks.append(" %, damage_share: ").append(random.nextInt(4)).append(" %}\n");
        }

        private String one(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
