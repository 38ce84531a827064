package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What customs do with entries: which channel, which desk, what follows, what is withheld, when nothing is released. */
class CustomsSelectionTest {

    /** Each order is a parcel and an entry of its own, at the gateway as soon as it is placed. */
    private static final String PARCELS = """
            name: Entries
            horizon: {start: 2026-09-01, days: 100}
            zone: UTC
            categories:
              - {id: apparel}
              - {id: toys}
            sellers:
              - {id: new}
              - {id: known}
            items:
              - {id: shirt, category: apparel, seller: known, weight_kg: 0.2, volume_l: 1, value: 10}
              - {id: toy, category: toys, seller: known, weight_kg: 0.2, volume_l: 1, value: 10}
              - {id: gadget, category: toys, seller: new, weight_kg: 0.2, volume_l: 1, value: 10}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: airport, kind: gateway, lat: 33.7, lon: -118.2}
            lanes:
              - {id: direct, from: hub, to: west, mode: parcel, transit: 1 d}
            parcel_clearance:
              - {lane: direct, gateway: airport, linehaul: 0 d, parcels_per_entry: 1}
            """;

    private static final String FORECAST = "forecast:\n"
            + "  - {region: west, item: shirt, from: 2026-08-01, to: 2026-12-31, units_per_week: %s, profile: flat}\n";

    @TempDir
    private Path room;

    @Test
    void channels_are_drawn_by_their_shares() throws IOException {
        FolderRun run = FolderRun.of(room, PARCELS + String.format(FORECAST, 1400) + """
                customs:
                  - {site: airport, channel: green, share: 90 %, time: 1 h}
                  - {site: airport, channel: yellow, share: 6 %, time: 1 d}
                  - {site: airport, channel: red, share: 4 %, time: 3 d}
                """, 1);

        double all = 0;
        double chiSquare = 0;
        for (String channel : List.of("green", "yellow", "red")) {
            all += run.at("customs_entries", "airport/" + channel);
        }
        double[] shares = {0.90, 0.06, 0.04};
        for (int c = 0; c < 3; c++) {
            double seen = run.at(
                    "customs_entries",
                    "airport/" + List.of("green", "yellow", "red").get(c));
            chiSquare += (seen - all * shares[c]) * (seen - all * shares[c]) / (all * shares[c]);
        }
        assertThat(all).isGreaterThan(19_000);
        // The 99.9 % point of chi-square with two degrees of freedom.
        assertThat(chiSquare).isLessThan(13.816);
    }

    @Test
    void the_rows_with_the_most_conditions_count() {
        Replay run = Replay.of(
                room,
                PARCELS + """
                customs:
                  - {site: airport, channel: green, share: 100 %, time: 1 h}
                  - {site: airport, channel: toys, share: 100 %, time: 2 h, category: toys}
                  - {site: airport, channel: watched, share: 100 %, time: 3 h, category: toys, seller: new}
                  - {site: airport, channel: alert, share: 100 %, time: 4 h, category: apparel, from: 2026-09-10, to: 2026-09-12}
                """,
                "a,2026-09-02 10:00,west,shirt,1",
                "b,2026-09-02 10:00,west,toy,1",
                "c,2026-09-02 10:00,west,gadget,1",
                "d,2026-09-12 23:59,west,shirt,1",
                "e,2026-09-13 00:00,west,shirt,1");

        assertThat(run.figure("customs_entries", "airport/green")).isEqualTo(2);
        assertThat(run.figure("customs_entries", "airport/toys")).isEqualTo(1);
        assertThat(run.figure("customs_entries", "airport/watched")).isEqualTo(1);
        assertThat(run.figure("customs_entries", "airport/alert")).isEqualTo(1);
    }

    @Test
    void an_examined_entry_passes_stage_by_stage() {
        Replay run = Replay.of(room, PARCELS + """
                entry_types:
                  - {site: airport, type: informal, broker_time: 30 min, payment_time: 2 h}
                work:
                  - {site: airport, step: broker, staff: 1, shift: "Mon-Fri 08:00-17:00", time: 30 min}
                  - {site: airport, step: examine, staff: 2, crew: 2, shift: "Mon-Fri 08:00-16:00", time: 3 h}
                missing_documents:
                  - {site: airport, share: 100 %, time: 4 h}
                customs:
                  - {site: airport, channel: scan, share: 100 %, time: 6 h, kind: non-intrusive, cost_per_entry: 300,
                     escalates_to: opened, escalation_share: 100 %}
                  - {site: airport, channel: opened, share: 0 %, time: 1 d, kind: intensive, cost_per_entry: 900}
                customs_closures:
                  - {site: airport, from: 2026-09-04 00:00, to: 2026-09-07 06:00}
                """, "a,2026-09-02 05:00,west,shirt,1");

        // Wednesday: documents at 09:00, filed at 10:00; scanned from 16:00, when the inspectors leave, so on Thursday
        // from
        // 08:00 to 11:00; opened from Friday 11:00 to 14:00; paid at 16:00; released on Monday at 06:00.
        assertThat(run.row("clearance", "airport", "opened", "documents")).containsExactly(1, 4 / 24.0);
        assertThat(run.row("clearance", "airport", "opened", "filing")[1]).isCloseTo(1 / 24.0, within(1e-9));
        assertThat(run.row("clearance", "airport", "opened", "examination")[1])
                .isCloseTo((25 + 27) / 24.0, within(1e-9));
        assertThat(run.row("clearance", "airport", "opened", "payment")[1]).isCloseTo(2 / 24.0, within(1e-9));
        assertThat(run.row("clearance", "airport", "opened", "closed")[1]).isCloseTo(62 / 24.0, within(1e-9));
        assertThat(run.figure("customs_time_mean", "airport")).isCloseTo((5 * 24 + 1) / 24.0, within(1e-9));
        assertThat(run.figure("cost_by_activity", "customs_scan")).isEqualTo(300);
        assertThat(run.figure("cost_by_activity", "customs_opened")).isEqualTo(900);
        assertThat(run.figure("customs_hold_share", "airport")).isEqualTo(1);
    }

    /** Erlang's C formula (1917): Poisson entries, exponential examinations, c officers, first come, first served. */
    @ParameterizedTest
    @CsvSource({"examine, intensive, 3", "documents, documents, 2", "broker, released, 4"})
    void officers_are_waited_for_as_erlang_says(String step, String kind, int officers) throws IOException {
        double load = 0.7 * officers;
        // Ten an hour: the time of an examination in hours is a tenth of the load offered.
        FolderRun run = FolderRun.of(
                room,
                PARCELS.replace("days: 100}", "days: 300}\nwarm_up: 5 d")
                        + String.format(FORECAST.replace("2026-12-31", "2027-12-31"), 1680)
                        + """
                work:
                  - {site: airport, step: %s, staff: %d, shift: "Mon-Sun 00:00-24:00", time: "exponential(%s) h"}
                customs:
                  - {site: airport, channel: all, share: 100 %%, time: 0 h, kind: %s}
                """.formatted(step, officers, load / 10, kind),
                12);

        double sum = 0;
        double term = 1;
        for (int k = 0; k < officers; k++) {
            sum += term;
            term *= load / (k + 1);
        }
        double waits = term / (1 - load / officers) / (sum + term / (1 - load / officers));
        double mean = waits * load / 10 / (officers - load);
        double found = run.at("wait_mean", "airport/" + step);
        // The 99.9 % point of Student's t with eleven degrees of freedom is 4.44, that of 95 % is 2.20.
        double halfWidth = run.halfWidth("wait_mean", "airport/" + step) * 4.44 / 2.20;
        assertThat(found).isCloseTo(mean, within(halfWidth));
        assertThat(halfWidth / mean).isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void withheld_goods_leave_the_chain_and_are_ordered_again(long seed) throws IOException {
        Random random = new Random(seed);
        int seized = 5 + random.nextInt(20);
        int sentBack = 5 + random.nextInt(20);
        String yaml = PARCELS.replace("toys}\n", "toys, duty_rate: 10 %}\n")
                + "  - {id: port-kent, from: airport, to: kent, mode: road, departs: \"every 1 d\", transit: 1 d}\n";
        yaml = yaml.replace(
                                "parcel_clearance:\n  - {lane: direct, gateway: airport, linehaul: 0 d, parcels_per_entry: 1}\n",
                                "")
                        .replace(
                                "  - {id: airport,",
                                "  - {id: kent, kind: center, lat: 47.4, lon: -122.2}\n  - {id: airport,")
                + "  - {id: sea, from: hub, to: airport, mode: ocean, departs: \"every 1 d\", transit: 5 d}\n"
                + "  - {id: ground, from: kent, to: west, mode: parcel, departs: \"every 1 d\", transit: 1 d}\n"
                + "parcel_clearance:\n  - {lane: direct, gateway: airport, linehaul: 1 d, parcels_per_entry: 20}\n"
                + "sourcing: {policy: priority-list}\n"
                + "priority_list:\n  - {region: west, site: kent, rank: 1}\n  - {region: west, site: hub, rank: 2}\n"
                + "inventory:\n"
                + "  - {site: kent, item: shirt, source: hub, s_units: 600, S_units: 800}\n"
                + "  - {site: kent, item: toy, source: hub, s_units: 60, S_units: 90}\n"
                + "customs:\n  - {site: airport, channel: red, share: 100 %, time: 1 d, kind: intensive, seized: "
                + seized
                + " %, re_exported: " + sentBack + " %}\n"
                + String.format(FORECAST, 700)
                + "  - {region: west, item: toy, from: 2026-08-01, to: 2026-12-31, units_per_week: 300, profile: flat}\n";

        FolderRun run = FolderRun.of(room, yaml, 1);

        Table withheld = run.results().table("withheld");
        assertThat(withheld.rows()).hasSize(2);
        double taken = (Double) withheld.rows().get(0).get(withheld.column("units"));
        double back = (Double) withheld.rows().get(1).get(withheld.column("units"));
        assertThat(taken + back).isGreaterThan(500);
        assertThat(run.at("cost_by_activity", "seized_goods"))
                .isCloseTo((Double) withheld.rows().get(0).get(withheld.column("value")), within(1e-6));
        // Shelves are full again and again although goods are taken: more is ordered than received.
        assertThat(run.at("replenishment_units_ordered", "kent"))
                .isGreaterThan(run.at("replenishment_units_received", "kent") * 1.05);
    }
}
