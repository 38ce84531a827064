package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Carriers that do not come on each day, to customers who are not equally often at home: days by hand, shares enumerated. */
class DeliveryDaysTest {

    private static final String SHOP = """
            name: Doors on weekdays
            horizon: {start: 2026-01-05, days: DAYS}
            promise: 30 h
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 5, price: 8}
            regions:
              - {id: a, group: all, lat: 47, lon: -122, calendar: city}
              - {id: b, group: all, lat: 47, lon: -122}
            holidays:
              - {calendar: city, date: 2026-01-12, name: Fair, closed: yes}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
            lanes:
              - {id: post, from: shop, to: all, mode: parcel, transit: 1 d}
            """;

    @TempDir
    private Path folder;

    private Replay run(String rows, String... orders) {
        return Replay.of(folder, SHOP.replace("DAYS", "40") + rows, orders);
    }

    @Test
    void what_falls_on_a_day_without_deliveries_comes_at_the_same_hour_of_the_next() {
        String rules = "delivery_attempts:\n  - {days: Mon-Sat, on_holidays: no}\n";

        // Ordered on Saturday the 10th at 14 o'clock: Sunday and the fair on Monday are no days for the door in a.
        assertThat(run(rules, "1,2026-01-10 14:00,a,mug,1").figure("delivery_time_mean"))
                .isCloseTo(3, within(1e-9));
        assertThat(run(rules, "1,2026-01-10 14:00,b,mug,1").figure("delivery_time_mean"))
                .isCloseTo(2, within(1e-9));
        assertThat(run(rules.replace(", on_holidays: no", ""), "1,2026-01-10 14:00,a,mug,1")
                        .figure("delivery_time_mean"))
                .isCloseTo(2, within(1e-9));
        assertThat(run(rules, "1,2026-01-08 14:00,a,mug,1").figure("delivery_time_mean"))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void further_attempts_keep_to_the_days_and_find_who_is_at_home_then() {
        // Never at home from Monday to Friday: tried on Thursday and Friday, found on Saturday the 10th.
        Replay run = run("""
                delivery_attempts:
                  - {fail_share: 0 %, attempts: 4, days: Thu-Sat, cost_per_attempt: 2}
                fail_by_weekday:
                  - {days: Mon-Fri, fail_share: 100 %}
                """, "1,2026-01-07 08:00,b,mug,1", "2,2026-01-09 08:00,b,mug,1", "3,2026-01-10 08:00,b,mug,1");

        // From Wednesday 3 days, from Friday 1; from Saturday: Sunday, so Thursday, Friday, Saturday: 7 days.
        assertThat(run.figure("delivery_time_mean")).isCloseTo((3 + 1 + 7) / 3.0, within(1e-9));
        assertThat(run.figure("attempts_per_delivery")).isCloseTo((3 + 1 + 3) / 3.0, within(1e-9));
        assertThat(run.figure("cost_by_activity", "delivery_attempts")).isEqualTo(2 * (2 + 2));
    }

    @Test
    void rows_of_a_region_count_before_those_of_its_group_and_of_all() {
        Replay run = run("""
                delivery_attempts:
                  - {fail_share: 0 %, attempts: 9}
                fail_by_weekday:
                  - {days: Mon-Sun, fail_share: 100 %}
                  - {region: all, days: Tue, fail_share: 0 %}
                  - {region: a, days: Sun, fail_share: 0 %}
                """, "1,2026-01-08 08:00,a,mug,1", "2,2026-01-08 08:00,b,mug,1");

        // Tried from Friday on: a is at home on Sunday the 11th, b on Tuesday the 13th.
        assertThat(run.figure("delivery_time_mean")).isCloseTo((3 + 5) / 2.0, within(1e-9));
    }

    @Test
    void shares_of_attempts_are_those_of_a_week_enumerated() {
        // Equally many first attempts on each day. Monday to Saturday; 40 % find nobody, on Saturdays 10 %; two
        // attempts.
        Replay run = Replay.of(folder, SHOP.replace("DAYS", "400") + """
                forecast:
                  - {region: b, item: mug, from: 2026-01-05, to: 2027-12-31, units_per_week: 1400, profile: flat}
                delivery_attempts:
                  - {fail_share: 40 %, attempts: 2, days: Mon-Sat}
                fail_by_weekday:
                  - {days: Sat, fail_share: 10 %}
                """);

        // First attempts: Monday 2/7 with those of Sunday, Saturday 1/7. Nobody at first: (6 x 0.4 + 0.1) / 7.
        double first = 1 - (6 * 0.4 + 0.1) / 7;
        // And again: Monday to Thursday 0.4 x 0.4 (5/7), Friday 0.4 x 0.1, Saturday, then Monday: 0.1 x 0.4.
        double back = (5 * 0.16 + 0.04 + 0.04) / 7;
        double parcels = run.figure("parcels_handed_over");
        assertThat(run.figure("first_attempt_share"))
                .isCloseTo(first, within(4 * Math.sqrt(first * (1 - first) / parcels)));
        assertThat(run.figure("parcels_back") / parcels).isCloseTo(back, within(4 * Math.sqrt(back / parcels)));
        // A seventh of the first attempts on each day from Tuesday to Saturday, two sevenths on Monday; further ones a
        // day later.
        double[] monday = run.row("delivery_weekday", "Monday");
        double[] saturday = run.row("delivery_weekday", "Saturday");
        assertThat(saturday[0] / parcels).isCloseTo((1 + 0.4) / 7, within(4 * 0.4 / Math.sqrt(parcels)));
        assertThat(monday[0] / parcels).isCloseTo((2 + 0.1) / 7, within(4 * 0.5 / Math.sqrt(parcels)));
        assertThat(saturday[2]).isCloseTo(0.1, within(4 * 0.3 / Math.sqrt(saturday[0])));
        assertThat(run.row("delivery_weekday", "Sunday")[0]).isZero();
        // In days: 1, with a seventh one more for Sunday; of those found at the second try one more, from Saturday two.
        double second = 1 - first - back;
        double fromSaturday = 0.1 * 0.6 / 7;
        double sundays = (0.6 + 0.4 * 0.6) / 7;
        double days = 1 + (second + fromSaturday + sundays) / (1 - back);
        assertThat(run.figure("delivery_time_mean")).isCloseTo(days, within(4 * 0.7 / Math.sqrt(parcels)));
    }

    @Test
    void a_promise_that_is_computed_keeps_to_the_days() {
        String rules = """
                delivery_options:
                  - {id: standard, region: all, share: 100 %}
                delivery_attempts:
                  - {days: Mon-Fri}
                """;

        // Ordered on Friday the 9th: promised and delivered on Monday, in time.
        Replay run = run(rules, "1,2026-01-09 08:00,b,mug,1");
        assertThat(run.figure("delivery_time_mean")).isCloseTo(3, within(1e-9));
        assertThat(run.figure("on_time_share")).isEqualTo(1);
    }

    @Test
    void days_that_are_all_alike_change_nothing() {
        String forecast =
                "forecast:\n  - {region: all, item: mug, from: 2026-01-05, to: 2027-12-31, units_per_week: 700, profile: flat}\n";
        String same = forecast + "delivery_attempts:\n  - {fail_share: 30 %, next_after: exponential(1) d}\n";

        Replay plain = Replay.of(folder, SHOP.replace("DAYS", "40") + same);
        Replay byDays = Replay.of(
                folder,
                SHOP.replace("DAYS", "40") + same + "fail_by_weekday:\n  - {days: Mon-Sun, fail_share: 30 %}\n");

        assertThat(byDays.table("kpi").rows()).isEqualTo(plain.table("kpi").rows());
    }
}
