package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers who get in touch by day, agents who go home: hours by hand, and a desk whose load comes in waves. */
class ContactHoursTest {

    private static final String SHOP = """
            name: Customers by day
            horizon: {start: 2026-01-05, days: DAYS}
            warm_up: 0 d
            promise: 100 d
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122, zone: America/Los_Angeles}
            zone: America/Los_Angeles
            holidays:
              - {calendar: US, date: 2026-01-09, name: Fair, closed: yes}
            profiles:
              - {id: shops, days: "1 1 1 1 1 1 0", hours: "0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 0"}
              - {id: waves, days: "1 1 1 1 1 1 1", hours: "4 4 4 4 4 4 8 8 8 8 8 8 12 12 12 12 12 12 6 6 6 6 6 6"}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: desk, kind: service, lat: 36, lon: -96, zone: America/Chicago, calendar: US}
            lanes:
              - {id: out, from: shop, to: a, mode: parcel, transit: 90 d}
            """;

    @TempDir
    private Path folder;

    private static double of(Table table, String column, Object... keys) {
        return table.rows().stream()
                .filter(row -> row.subList(0, keys.length).equals(List.of(keys)))
                .mapToDouble(row -> (double) row.get(table.column(column)))
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    @Test
    void customers_time_passes_by_their_profile() {
        Replay run = Replay.of(
                folder,
                SHOP.replace("DAYS", "20") + """
                work:
                  - {site: desk, step: contact, staff: 9, shift: "24/7", time: 1 min}
                contacts:
                  - {reason: where_is_my_order, share: 100 %, after: 2 h, profile: shops, desk: desk}
                """,
                "1,2026-01-08 12:00,a,mug,1",
                "2,2026-01-08 21:30,a,mug,1",
                "3,2026-01-10 21:50,a,mug,1");

        // Six days of 14 hours: an hour counts two. After an hour, so at 13; half an hour and, from 8 o'clock on the
        // next
        // day, another half; on Saturday 10 minutes, and Monday 50 minutes after 8. At the desk it is two hours later.
        Table hours = run.table("contact_hour");
        assertThat(of(hours, "contacts", "desk")).isEqualTo(3);
        assertThat(of(hours, "contacts", "desk", "Thursday", "15:00")).isEqualTo(1);
        assertThat(of(hours, "contacts", "desk", "Friday", "10:00")).isEqualTo(1);
        assertThat(of(hours, "contacts", "desk", "Monday", "10:00")).isEqualTo(1);
    }

    @Test
    void a_desk_that_is_closed_turns_customers_away_who_then_call_when_it_suits_them() {
        Replay run = Replay.of(folder, SHOP.replace("DAYS", "20") + """
                work:
                  - {site: desk, step: contact, staff: 1, shift: "Mon-Fri 10:00-17:00", time: 1 min}
                contacts:
                  - {reason: where_is_my_order, share: 100 %, profile: shops, desk: desk}
                service_desks:
                  - {site: desk, when_closed: turn_away, call_back_share: 99.9999999 %, call_back_after: 14 h}
                """, "1,2026-01-08 15:30,a,mug,1");

        // At 15:30 it is 17:30 at the desk. Seven hours of a shop's day later: on Friday at 8:30, 10:30 there, which is
        // a
        // holiday; then on Friday at 15:30, on Saturday at 8:30 and 15:30, and on Monday at 8:30.
        assertThat(run.figure("contacts")).isEqualTo(6);
        Table hours = run.table("contact_hour");
        assertThat(of(hours, "gone", "desk", "Thursday", "17:00")).isEqualTo(1);
        assertThat(of(hours, "gone", "desk", "Friday", "10:00")).isEqualTo(1);
        assertThat(of(hours, "answered", "desk", "Monday", "10:00")).isEqualTo(1);
    }

    @Test
    void a_load_that_comes_in_waves_is_a_queue_whose_arrivals_vary_in_time() throws IOException {
        // Orders and contacts by the same profile: a Poisson stream displaced in its own time is one of the same rate.
        FolderRun run = FolderRun.of(
                folder,
                SHOP.replace("DAYS", "560")
                                .replace("90 d}", "700 d}")
                                .replace("America/Chicago, calendar: US", "America/Los_Angeles")
                                .replace("promise: 100 d", "promise: 900 d")
                        + """
                forecast:
                  - {region: a, item: mug, from: 2026-01-01, to: 2028-12-31, units_per_week: 1260, profile: waves}
                work:
                  - {site: desk, step: contact, staff: 10, shift: "24/7", time: exponential(1) h}
                contacts:
                  - {reason: where_is_my_order, share: 100 %, after: exponential(3) h, profile: waves, desk: desk}
                """,
                10);

        Waves answer = new Waves(10, 1);
        double half = run.halfWidth("contact_wait_share", "all") * 4.781 / 2.262;
        assertThat(run.at("contact_wait_share", "all")).isCloseTo(answer.waitShare(), within(half));
        assertThat(half).isLessThan(0.04 * answer.waitShare());
        double minutes = run.halfWidth("contact_wait_all_mean", "all") * 4.781 / 2.262;
        assertThat(run.at("contact_wait_all_mean", "all")).isCloseTo(60 * answer.waitMean(), within(minutes));
        assertThat(minutes).isLessThan(0.1 * 60 * answer.waitMean());
    }

    @Test
    void the_oracle_is_erlang_c_where_nothing_varies() {
        Waves flat = new Waves(10, 1, new double[] {8, 8, 8, 8});

        assertThat(flat.waitShare()).isCloseTo(0.4091801508, within(1e-6));
        assertThat(flat.waitMean()).isCloseTo(0.2045900754, within(1e-6));
    }

    /** M(t)/M/c with a rate that changes every six hours and repeats each day, by uniformisation. */
    private static final class Waves {
        private static final int STATES = 160;
        private static final double FASTEST = 12 + 10;
        private static final int STEPS = 400;
        private static final int DAYS = 40;

        private final int servers;
        private final double rate;
        private double arrivals;
        private double waiting;
        private double waits;

        Waves(int servers, double rate) {
            this(servers, rate, new double[] {4, 8, 12, 6});
        }

        Waves(int servers, double rate, double[] waves) {
            this.servers = servers;
            this.rate = rate;
            double[] p = new double[STATES];
            p[0] = 1;
            for (int day = 0; day < DAYS; day++) {
                for (double lambda : waves) {
                    for (int step = 0; step < STEPS; step++) {
                        p = next(p, lambda, 6.0 / STEPS);
                        if (day == DAYS - 1) {
                            look(p, lambda);
                        }
                    }
                }
            }
        }

        /** The distribution some time later: a Poisson number of steps of the uniformised chain. */
        private double[] next(double[] p, double lambda, double hours) {
            double[] result = new double[STATES];
            double[] power = p;
            double weight = Math.exp(-FASTEST * hours);
            for (int k = 0; k < 12; k++) {
                for (int n = 0; n < STATES; n++) {
                    result[n] += weight * power[n];
                }
                power = jump(power, lambda);
                weight *= FASTEST * hours / (k + 1);
            }
            return result;
        }

        private double[] jump(double[] p, double lambda) {
            double[] result = new double[STATES];
            for (int n = 0; n < STATES; n++) {
                double up = n + 1 < STATES ? lambda / FASTEST : 0;
                double down = Math.min(n, servers) * rate / FASTEST;
                result[n] += p[n] * (1 - up - down);
                if (up > 0) {
                    result[n + 1] += p[n] * up;
                }
                if (n > 0) {
                    result[n - 1] += p[n] * down;
                }
            }
            return result;
        }

        private void look(double[] p, double lambda) {
            arrivals += lambda;
            for (int n = servers; n < STATES; n++) {
                waiting += lambda * p[n];
                waits += lambda * p[n] * (n - servers + 1) / (servers * rate);
            }
        }

        double waitShare() {
            return waiting / arrivals;
        }

        double waitMean() {
            return waits / arrivals;
        }
    }
}
