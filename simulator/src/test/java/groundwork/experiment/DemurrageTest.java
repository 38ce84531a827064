package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load of 100 mugs arrives at the port on Friday, 4 September 2026, and goes on when a truck leaves: days by hand. */
class DemurrageTest {

    private static final String PORT = """
            name: Demurrage
            horizon: {start: 2026-09-01, days: 60}
            items:
              - {id: mug, weight_kg: 1, volume_l: 100, value: 9.50}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            holidays:
              - {calendar: US, date: 2026-09-07, name: Labor Day, closed: yes}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2, calendar: US}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2}
            customs:
              - {site: port, channel: green, share: 100 %%, time: 6 h}
            pushes:
              - {date: 2026-09-02, source: hub, site: kent, item: mug, units: 100}
            inventory:
              - {site: kent, item: mug, source: hub, s_units: 0, S_units: 1, initial_units: 5}
            recorded_orders:
              - {order: a, at: 2026-10-20 10:00, region: west, item: mug, units: 1}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "Wed 08:00", transit: 2 d}
              - {id: ground, from: kent, to: west, mode: parcel, transit: 2 d}
              - {id: truck, from: port, to: kent, mode: road, transit: 30 h, departs: "%s"%s}
            demurrage:
            %s
            """;

    @TempDir
    private Path folder;

    private Replay run(String departs, String more, String... rows) {
        StringBuilder table = new StringBuilder();
        for (String row : rows) {
            table.append("  - {site: port, ").append(row).append("}\n");
        }
        return Replay.of(folder, PORT.formatted(departs, more, table));
    }

    @Test
    void free_days_are_working_days_and_charged_days_those_of_the_calendar() {
        // Arrives Fri 4 Sep. Working days after it: Tue 8 (Mon 7 is Labor Day), Wed 9, Thu 10, Fri 11: the four free
        // days.
        // The truck leaves on Sat 19 Sep: charged Sat 12 to Sat 19 = 8 days, 5 at 220 and 3 at 280 = 1,940.
        Replay replay = run(
                "Sat 12:00",
                ", cut_off: 200 h",
                "kind: demurrage, free_days: 4, price: 220",
                "kind: demurrage, free_days: 4, from_day: 6, price: 280");

        assertThat(replay.figure("cost_by_activity", "demurrage")).isCloseTo(1_940, within(1e-9));
        assertThat(replay.figure("demurrage_share", "port")).isEqualTo(1);
    }

    @Test
    void a_load_that_leaves_in_its_free_time_pays_nothing() {
        // It leaves on Fri 11 Sep, the fourth free day.
        Replay replay = run("Fri 12:00", "", "kind: demurrage, free_days: 4, price: 220");

        assertThat(replay.figure("cost_by_activity", "demurrage")).isZero();
        assertThat(replay.figure("demurrage_share", "port")).isZero();
    }

    @Test
    void free_days_of_the_calendar_are_over_sooner() {
        // 5, 6, 7, 8 September are free; 9, 10, 11 September are charged.
        Replay replay = run("Fri 12:00", "", "kind: demurrage, free_days: 4, counting: calendar, price: 220");

        assertThat(replay.figure("cost_by_activity", "demurrage")).isCloseTo(660, within(1e-9));
    }

    @Test
    void charged_days_may_be_working_days() {
        // Free until 11 September; charged Mon 14 to Fri 18 of the days until Sat 19.
        Replay replay =
                run("Sat 12:00", ", cut_off: 200 h", "kind: demurrage, free_days: 4, charged: working, price: 220");

        assertThat(replay.figure("cost_by_activity", "demurrage")).isCloseTo(1_100, within(1e-9));
    }

    @Test
    void containers_and_cubic_metres_are_counted() {
        // 100 mugs of 0.1 m3 are 10 m3: three containers of 4 m3. Three calendar days as above.
        String days = "kind: demurrage, free_days: 4, counting: calendar, ";
        double containers = run("Fri 12:00", "", days + "price: 220, per: container, unit_m3: 4")
                .figure("cost_by_activity", "demurrage");
        double metres = run("Fri 12:00", "", days + "price: 7, per: m3").figure("cost_by_activity", "demurrage");

        assertThat(containers).isCloseTo(3 * 3 * 220, within(1e-9));
        assertThat(metres).isCloseTo(3 * 10 * 7, within(1e-9));
    }

    @Test
    void the_clock_stops_when_the_last_unit_has_left() {
        // A truck takes 4 m3: 40, 40 and 20 mugs leave on 5, 6 and 8 September, the 7th being a
        // holiday. The 5th is free; the 6th, 7th and 8th are charged.
        Replay replay = run(
                "Mon-Sun 12:00",
                ", capacity_m3: 4",
                "kind: demurrage, free_days: 1, counting: calendar, price: 100",
                "kind: detention, price: 60, return_days: 2");

        assertThat(replay.figure("cost_by_activity", "demurrage")).isCloseTo(300, within(1e-9));
        // The last leaves on the 8th, is unloaded on the 9th, and the container is back on the 11th: three days.
        assertThat(replay.figure("cost_by_activity", "detention")).isCloseTo(180, within(1e-9));
    }

    @Test
    void rows_of_a_mode_hold_for_loads_that_came_by_it() {
        Replay replay = run(
                "Fri 12:00",
                "",
                "kind: demurrage, counting: calendar, price: 100",
                "kind: demurrage, mode: ocean, counting: calendar, price: 10",
                "kind: demurrage, mode: air, counting: calendar, price: 1");

        // 5 to 11 September at the rows of ocean.
        assertThat(replay.figure("cost_by_activity", "demurrage")).isCloseTo(70, within(1e-9));
    }

    @Test
    void what_is_lost_on_the_way_stops_no_clock() {
        // Leaves on Fri 11 Sep at 12:00, unloaded on the 12th with what is left of it, back on the 13th: two days.
        Replay replay = run(
                "Fri 12:00",
                "",
                "kind: detention, price: 60, return_days: 1}\nlane_risks:\n  - {lane: truck, loss_share: 30 %");

        assertThat(replay.figure("cost_by_activity", "detention")).isCloseTo(120, within(1e-9));
    }

    @Test
    void a_load_that_is_lost_whole_ends_where_it_should_have_arrived() {
        Replay replay = run(
                "Fri 12:00",
                "",
                "kind: detention, price: 60, return_days: 1}\nlane_risks:\n  - {lane: truck, load_loss_share: 99.9999 %");

        assertThat(replay.figure("cost_by_activity", "detention")).isCloseTo(120, within(1e-9));
    }

    @Test
    void what_customs_keep_pays_until_it_is_gone() {
        // Seized after six days in the channel, on Thu 10 Sep: 5 to 10 September without free days; nothing goes on.
        String seized = PORT.replace("time: 6 h}", "time: 6 d, seized: 100 %%}");
        Replay replay = Replay.of(
                folder,
                seized.formatted(
                        "Fri 12:00",
                        "",
                        "  - {site: port, kind: demurrage, price: 100}\n  - {site: port, kind: detention, price: 60}\n"));

        assertThat(replay.figure("cost_by_activity", "demurrage")).isCloseTo(600, within(1e-9));
        assertThat(replay.figure("cost_by_activity", "detention")).isZero();
    }

    @Test
    void a_load_that_still_stays_at_the_end_pays_for_the_days_so_far() {
        // Free until 11 September; charged from the 12th to the last day of the run, 30 October: 19 + 30 days.
        Replay replay = run("Sat 12:00", ", cut_off: 2000 h", "kind: demurrage, free_days: 4, price: 220");

        assertThat(replay.figure("cost_by_activity", "demurrage")).isCloseTo(49 * 220, within(1e-9));
        double[] row = replay.row("demurrage", "port", "demurrage");
        assertThat(row[0]).as("loads that left").isZero();
        assertThat(Arrays.copyOfRange(row, 6, 9)).as("still there").containsExactly(1, 49, 10_780);
    }

    @Test
    void a_container_that_is_still_out_at_the_end_pays_for_the_days_so_far() {
        // It leaves on Mon 26 October for 300 hours: the 27th is free, 28, 29 and 30 October are charged.
        Replay replay = Replay.of(
                folder,
                PORT.formatted(
                                "Mon 12:00",
                                ", cut_off: 1100 h",
                                "  - {site: port, kind: detention, free_days: 1, counting: calendar, price: 150, return_days: 2}")
                        .replace("transit: 30 h", "transit: 300 h"));

        assertThat(replay.figure("cost_by_activity", "detention")).isCloseTo(450, within(1e-9));
    }
}
