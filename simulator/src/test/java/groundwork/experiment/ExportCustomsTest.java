package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods that leave a country are declared and released before they board: hour by hour, to the cent, and against formulas. */
class ExportCustomsTest {

    private static final double DAY = 24;

    /** Goods are sent from the hub at midnight of the days of a plan, and sail on Tuesdays and Fridays. */
    private static final String FREIGHT = """
            name: Sailings
            horizon: {start: 2026-09-01, days: 40}
            zone: UTC
            categories:
              - {id: apparel, duty_rate: 10 %}
              - {id: toys}
            items:
              - {id: shirt, category: apparel, weight_kg: 0.5, volume_l: 2, value: 10}
              - {id: robot, category: toys, weight_kg: 0.5, volume_l: 2, value: 10}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "Tue 08:00, Fri 08:00", transit: 5 d}
              - {id: truck, from: port, to: kent, mode: road, departs: "every 1 d", transit: 1 d}
              - {id: ground, from: kent, to: west, mode: parcel, transit: 1 d}
            inventory:
              - {site: kent, item: shirt, source: hub, policy: push, initial_units: 9}
              - {site: kent, item: robot, source: hub, policy: push, initial_units: 9}
            pushes:
              - {date: 2026-09-03, source: hub, site: kent, item: shirt, units: 100}
              - {date: 2026-09-03, source: hub, site: kent, item: robot, units: 40}
              - {date: 2026-09-04, source: hub, site: kent, item: shirt, units: 7}
            """;

    private static final String ORDER = "a,2026-09-02 10:00,west,shirt,1";

    @TempDir
    private Path room;

    private Replay freight(String more) {
        return Replay.of(room, FREIGHT + more, ORDER);
    }

    @Test
    void what_is_released_after_the_cut_off_sails_with_the_next_ship() {
        Replay run = freight("""
                export_customs:
                  - {lane: sea, declares: "Mon-Fri 12:00", filing_time: 30 min, fee: 35.50, fee_per_line: 2.25, cut_off: 24 h}
                export_channels:
                  - {site: hub, channel: green, share: 100 %, time: 6 h, cost_per_declaration: 1.10}
                """);

        // Thursday: shirts and robots are declared at noon on one declaration of two lines, filed at 12:30, and
        // released at
        // 18:30, too late for Friday at 8 with a cut-off of a day, which they would have made from midnight on.
        // Friday's
        // shirts make a declaration of one line and miss nothing: the next ship is Tuesday's.
        assertThat(run.row("export", "sea", "hub"))
                .containsExactly(
                        new double[] {2, 0, 147, 2, 0, 77.75, 0, 18.5 / DAY, 18.5 / DAY, 140, 4}, within(3e-4));
        assertThat(run.row("export_clearance", "hub", "green", "waiting to be declared"))
                .containsExactly(2, 0.5);
        assertThat(run.row("export_clearance", "hub", "green", "filing")[1]).isCloseTo(0.5 / DAY, within(1e-9));
        assertThat(run.row("export_clearance", "hub", "green", "assessment")[1]).isCloseTo(6 / DAY, within(1e-9));
        assertThat(run.figure("lane_departures", "sea")).isEqualTo(1);
        assertThat(run.figure("lane_units", "sea")).isEqualTo(147);
        assertThat(run.figure("cost_by_activity", "export_declaration")).isEqualTo(77.75);
        assertThat(run.figure("cost_by_activity", "export_green")).isEqualTo(2.20);
        // Duty is due where goods come in, not where they leave.
        assertThat(run.figure("cost_by_activity", "duty")).isEqualTo(107);
    }

    @Test
    void without_a_cut_off_of_customs_that_of_the_lane_counts() {
        Replay run = freight("""
                export_customs:
                  - {lane: sea, declares: "Mon-Fri 12:00", filing_time: 30 min}
                export_channels:
                  - {site: hub, channel: green, share: 100 %, time: 6 h}
                """);

        assertThat(run.figure("lane_departures", "sea")).isEqualTo(2);
        // Thursday's goods make Friday's ship; those that come at its midnight are released at 18:30 and miss it.
        assertThat(run.row("export", "sea", "hub")[9]).isEqualTo(7);
    }

    @Test
    void declarants_and_officers_keep_office_hours() {
        Replay run = freight("""
                work:
                  - {site: hub, step: export, staff: 1, shift: "Mon-Fri 09:00-17:00", time: 2 h}
                  - {site: hub, step: export_check, staff: 1, shift: "Mon-Fri 08:00-16:00", time: 5 h}
                export_customs:
                  - {lane: sea, filing_time: 15 min}
                export_channels:
                  - {site: hub, channel: opened, share: 100 %, time: 1 h, kind: examination, category: apparel}
                  - {site: hub, channel: green, share: 100 %, time: 1 h}
                """);

        // Each lot is declared as it comes, at midnight: on Thursday the shirts are filed from 9:00 to 11:15 and the
        // robots to
        // 13:30. The shirts are in place at 12:15 and opened until 17:15; the robots are released at 14:30. Both make
        // Friday's
        // ship, for which everything comes that is there by 8. Friday's shirts: 11:15, 12:15, opened until 17:15.
        assertThat(run.row("export_clearance", "hub", "opened", "waiting to be filed")[1])
                .isCloseTo(9 / DAY, within(1e-9));
        assertThat(run.row("export_clearance", "hub", "opened", "filing")[1]).isCloseTo(2.25 / DAY, within(1e-9));
        assertThat(run.row("export_clearance", "hub", "opened", "examination")[1])
                .isCloseTo(6 / DAY, within(1e-9));
        assertThat(run.row("export_clearance", "hub", "green", "waiting to be filed")[1])
                .isCloseTo(11.25 / DAY, within(1e-9));
        assertThat(run.row("export_clearance", "hub", "green", "assessment")[1]).isCloseTo(1 / DAY, within(1e-9));
        assertThat(run.row("export", "sea", "hub")[7]).isCloseTo((17.25 + 14.5 + 17.25) / 3 / DAY, within(1e-9));
        assertThat(run.figure("lane_departures", "sea")).isEqualTo(2);
    }

    @Test
    void what_may_not_leave_never_comes() {
        Replay run = freight("""
                export_customs: [{lane: sea}]
                export_channels:
                  - {site: hub, channel: green, share: 100 %, time: 1 h}
                  - {site: hub, channel: stopped, category: toys, share: 100 %, time: 1 h, kind: documents, stopped: 100 %}
                """);

        assertThat(run.row("export", "sea", "hub")[6]).isEqualTo(40);
        assertThat(run.figure("lane_units", "sea")).isEqualTo(107);
        assertThat(run.figure("replenishment_units_received", "kent")).isEqualTo(107);
    }

    @Test
    void goods_pass_an_export_gateway_without_an_entry() {
        Replay run = Replay.of(
                room,
                FREIGHT.replace(
                                        "  - {id: port,",
                                        "  - {id: yantian, kind: export_gateway, lat: 22.6, lon: 114.3}\n  - {id: port,")
                                .replace("{id: sea, from: hub,", "{id: sea, from: yantian,")
                                .replace(
                                        "  - {id: truck,",
                                        "  - {id: feeder, from: hub, to: yantian, mode: road, transit: 4 h}\n  - {id: truck,")
                        + "export_customs: [{lane: sea, filing_time: 1 h}]\n",
                ORDER);

        // Imported once, at the port of arrival.
        assertThat(run.row("entry", "port")[2]).isEqualTo(147);
        assertThat(run.figure("cost_by_activity", "duty")).isEqualTo(107);
        assertThat(run.table("entry").rows()).hasSize(1);
        assertThat(run.row("export", "sea", "yantian")[2]).isEqualTo(147);
        assertThat(run.row("export", "sea", "yantian")[7]).isCloseTo(1 / DAY, within(1e-9));
    }

    @Test
    void returned_goods_are_declared_when_they_go_back_abroad() {
        Replay run = Replay.of(
                room,
                FREIGHT.replace("duty_rate: 10 %", "return_rate: 100 %, return_after: 1 d")
                                .replace(
                                        "  - {id: ground,",
                                        "  - {id: home, from: kent, to: hub, mode: ocean, departs: \"Fri 08:00\", transit: 20 d}\n  - {id: ground,")
                        + """
                        return_channels: [{region: west, channel: mail, to: kent, transit: 1 d}]
                        dispositions: [{disposition: to_origin, share: 100 %, to: hub}]
                        export_customs: [{lane: home, fee: 20, filing_time: 2 h, cut_off: 12 h}]
                        """,
                ORDER);

        // Ordered on Wednesday the 2nd at 10, back on Saturday the 5th at 10, declared until 12; the ship leaves on the
        // 11th.
        assertThat(run.row("export", "home", "kent"))
                .containsExactly(new double[] {1, 0, 1, 1, 0, 20, 0, 2 / DAY, 2 / DAY, 0, 0}, within(3e-4));
        assertThat(run.figure("lane_units", "home")).isEqualTo(1);
    }

    /** Orders that are parcels abroad, each declared by itself. */
    private static final String PARCELS = """
            name: Parcels abroad
            horizon: {start: 2026-09-01, days: 300}
            warm_up: 5 d
            zone: UTC
            items:
              - {id: shirt, weight_kg: 0.2, volume_l: 1, value: 10}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            forecast:
              - {region: west, item: shirt, from: 2026-08-01, to: 2027-12-31, units_per_week: 1680, profile: flat}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
            lanes:
              - {id: direct, from: hub, to: west, mode: parcel, transit: 1 d}
            """;

    @Test
    void a_declaration_counts_the_cartons_of_its_orders() throws IOException {
        String alone = PARCELS.replace("""
                forecast:
                  - {region: west, item: shirt, from: 2026-08-01, to: 2027-12-31, units_per_week: 1680, profile: flat}
                """, "");
        Replay run = Replay.of(room, alone + """
                cartons: [{id: box, volume_l: 1.2, max_kg: 1}]
                export_customs: [{lane: direct}]
                """, "o,2026-09-08 12:00,west,shirt,3");

        // One declaration, of three cartons and three units.
        assertThat(Arrays.copyOf(run.row("export", "direct", "hub"), 3)).containsExactly(1, 3, 3);
    }

    /** Erlang's C formula (1917), and Pollaczek and Khinchine's for a fixed time: half the wait of an exponential one. */
    @ParameterizedTest
    @CsvSource({
        "export, released, exponential, 3",
        "export_check, documents, exponential, 2",
        "export, released, constant, 1"
    })
    void declarants_and_officers_are_waited_for_as_formulas_say(String step, String kind, String law, int people)
            throws IOException {
        double load = 0.7 * people;
        FolderRun run = FolderRun.of(room, PARCELS + """
                work:
                  - {site: hub, step: %s, staff: %d, shift: "24/7", time: "%s(%s) h"}
                export_customs: [{lane: direct}]
                export_channels: [{site: hub, channel: all, share: 100 %%, time: 0 h, kind: %s}]
                """.formatted(step, people, law, load / 10, kind), 12);

        double sum = 0;
        double term = 1;
        for (int k = 0; k < people; k++) {
            sum += term;
            term *= load / (k + 1);
        }
        double waits = term / (1 - load / people) / (sum + term / (1 - load / people));
        double mean = waits * load / 10 / (people - load) * (law.equals("constant") ? 0.5 : 1);
        double found = run.at("wait_mean", "hub/" + step);
        // The 99.9 % point of Student's t with eleven degrees of freedom is 4.44, that of 95 % is 2.20.
        double halfWidth = run.halfWidth("wait_mean", "hub/" + step) * 4.44 / 2.20;
        assertThat(found).isCloseTo(mean, within(halfWidth));
        assertThat(halfWidth / mean).isLessThan(0.1);
    }

    /** A declaration is filed 1 / (1 − p) times on average, each time with its fee. */
    @Test
    void refused_declarations_are_put_right_and_filed_again() throws IOException {
        FolderRun run = FolderRun.of(
                room, PARCELS + "export_customs: [{lane: direct, fee: 3, refused: 20 %, again_after: 6 h}]\n", 4);

        double[] row = run.results().table("export").rows().get(0).stream()
                .filter(Double.class::isInstance)
                .mapToDouble(Double.class::cast)
                .toArray();
        double declared = row[0];
        double filed = row[3];
        double refused = row[4];
        // The number of refusals before success has mean p / (1 − p) and variance p / (1 − p)²; 3.29 is the 99.9 %
        // point.
        assertThat(refused / declared)
                .isCloseTo(0.25, within(3.29 * StrictMath.sqrt(0.2 / 0.64 / (4 * declared)) + 1e-3));
        assertThat(row[5]).isCloseTo(3 * filed, within(1e-6));
        assertThat(row[7]).isCloseTo(refused / declared * 6 / DAY, within(2e-3));
        assertThat(run.at("cost_by_activity", "export_declaration")).isCloseTo(3 * filed, within(1e-6));
    }
}
