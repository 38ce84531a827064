package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.observation.ChainListener;
import groundwork.observation.Wiretap;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Closed loops: every unit that is sold comes back, is mended, and is sold again. Ten customers a day; a unit is away for two
 * days on average, one with the customer and one at the bench.
 *
 * <p>Sources: Palm (1938), Feeney and Sherbrooke (1966) for the units in repair; Erlang for units that customers wait for or do
 * without, since here, unlike in METRIC, a unit that is not there cannot come back either.
 */
class RepairLoopTest {

    private static final String SHOP = """
            name: A pool of things that come back
            horizon: {start: 2026-01-05, days: 2000}
            warm_up: 30 d
            categories:
              - {id: tools, return_rate: 100 %, return_after: exponential(1) d}
            items:
              - {id: drill, category: tools, weight_kg: 1, volume_l: 1, value: 20}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: mill, kind: hub, lat: 22, lon: 114}
              - {id: shop, kind: center, lat: 47, lon: -122}
            work:
              - {site: shop, step: refurbish, staff: 500, shift: "24/7", time: BENCH}
            lanes:
              - {id: supply, from: mill, to: shop, mode: ocean, transit: 1 d}
              - {id: out, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: drill, source: mill, s_units: 0, S_units: 1, initial_units: POOL, review: 9999 d}
            forecast:
              - {region: a, item: drill, from: 2025-10-01, to: 2039-12-31, units_per_week: 70, profile: flat}
            returns:
              - {region: a, to: shop, transit: 0 d}
            dispositions:
              - {disposition: refurbish}
            """;

    private static final double RATE = 10;
    private static final double AWAY = 2;
    private static final double DAYS = 2_000;

    @TempDir
    private Path folder;

    private static String shop(int pool, String bench, String more) {
        return SHOP.replace("POOL", String.valueOf(pool)).replace("BENCH", bench) + more;
    }

    /** Erlang's loss probability by its recursion. */
    private static double erlangB(int servers, double load) {
        double loss = 1;
        for (int n = 1; n <= servers; n++) {
            loss = load * loss / (n + load * loss);
        }
        return loss;
    }

    @Test
    void customers_who_do_not_wait_are_lost_by_erlangs_formula_whatever_the_shape_of_the_time_away() {
        for (String bench : new String[] {"exponential(1) d", "1 d"}) {
            Replay run = Replay.of(folder, shop(22, bench, "when_short: lost\n"));

            double loss = erlangB(22, RATE * AWAY);
            double placed = run.figure("orders_placed");
            // Losses come in clusters as long as a unit is away: a hundred for each of the independent ones at the
            // most.
            double error = 4 * Math.sqrt(loss * (1 - loss) / (DAYS / AWAY));
            assertThat(run.figure("orders_lost") / placed).as(bench).isCloseTo(loss, within(error));
            // What is not on the shelf is away: the pool less rate x (1 - loss) x time.
            assertThat(run.figure("stock_mean")).isCloseTo(22 - RATE * (1 - loss) * AWAY, within(0.6));
        }
    }

    @Test
    void a_pool_that_is_mended_in_a_returns_center_elsewhere_loses_customers_by_the_same_formula() {
        // Half a day to the returns center, a day at its bench, half a day back by road: away for three days.
        String elsewhere = shop(32, "1 d", "when_short: lost\n")
                .replace("{site: shop, step: refurbish", "{site: back, step: refurbish")
                .replace("work:\n", "  - {id: back, kind: returns, lat: 47, lon: -122}\nwork:\n")
                .replace("{region: a, to: shop, transit: 0 d}", "{region: a, to: back, transit: 0.5 d}")
                .replace("lanes:\n", "lanes:\n  - {id: again, from: back, to: shop, mode: road, transit: 0.5 d}\n");
        Replay run = Replay.of(folder, elsewhere);

        double loss = erlangB(32, RATE * 3);
        double error = 4 * Math.sqrt(loss * (1 - loss) / (DAYS / 3));
        assertThat(run.figure("orders_lost") / run.figure("orders_placed")).isCloseTo(loss, within(error));
        assertThat(run.figure("stock_mean", "shop")).isCloseTo(32 - RATE * (1 - loss) * 3, within(0.8));
    }

    @Test
    void customers_who_wait_do_so_as_in_a_queue_whose_servers_are_the_units() {
        // Of a time away that is exponential, all of it at the bench: M/M/24 of load 20.
        Replay run = Replay.of(
                folder, shop(24, "exponential(2) d", "when_short: backorder\n").replace("exponential(1) d}", "0 d}"));

        double load = RATE * AWAY;
        double loss = erlangB(24, load);
        double waits = 24 * loss / (24 - load * (1 - loss));
        double backordered = waits * load / (24 - load);
        assertThat(run.figure("orders_backordered") / run.figure("orders_placed"))
                .isCloseTo(waits, within(0.06));
        assertThat(run.figure("backorders_mean", "shop")).isCloseTo(backordered, within(0.5));
    }

    @Test
    void units_in_repair_are_poisson_and_expected_backorders_are_palms() throws IOException {
        // Ample stock, so that units fail at a constant rate; an arriving customer sees what time averages are (PASTA).
        Files.writeString(folder.resolve("scenario.yaml"), shop(500, "\"uniform(0, 2) d\"", "when_short: lost\n"));
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(folder)).scenario();
        long[] seen = new long[100];
        long[] away = new long[1];

        Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, (replication, recorder) -> watching(recorder, away, seen));

        double customers = 0;
        for (long count : seen) {
            customers += count;
        }
        // A unit is at the bench for a day: mean 10; the number there is forgotten in about a day.
        PoissonDistribution inRepair = new PoissonDistribution(RATE);
        for (int n = 4; n <= 16; n++) {
            double p = inRepair.probability(n);
            assertThat(seen[n] / customers).as("in repair: " + n).isCloseTo(p, within(4 * Math.sqrt(p / DAYS)));
        }
        for (int stock : new int[] {8, 10, 12, 14}) {
            double expected = 0;
            double found = 0;
            for (int n = stock + 1; n < seen.length; n++) {
                expected += (n - stock) * inRepair.probability(n);
                found += (n - stock) * seen[n] / customers;
            }
            assertThat(found)
                    .as("expected backorders of " + stock)
                    .isCloseTo(expected, within(4 * 2 / Math.sqrt(DAYS)));
        }
    }

    @Test
    void units_in_repair_stay_poisson_where_tries_fail_and_a_share_is_scrapped() throws IOException {
        // Tries of half a day that fail in 2 of 5, at most three: 1 + 0.4 + 0.16 = 1.56 tries, 6.4 % are scrapped.
        String loop = shop(5000, "0.5 d", "when_short: lost\n")
                .replace("{disposition: refurbish}", "{disposition: refurbish, success_share: 60 %, tries: 3}");
        Files.writeString(folder.resolve("scenario.yaml"), loop);
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(folder)).scenario();
        long[] seen = new long[100];
        long[] away = new long[1];
        long[] scrapped = new long[1];

        Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, (replication, recorder) -> {
            ChainListener counting = Wiretap.on(recorder, (event, arguments) -> {
                if (event.equals("mendingFailed")) {
                    away[0] -= (int) arguments[6];
                    scrapped[0] += (int) arguments[6];
                }
                return true;
            });
            return watching(counting, away, seen);
        });

        double customers = 0;
        double mean = 0;
        double beyond = 0;
        PoissonDistribution inRepair = new PoissonDistribution(RATE * 0.5 * 1.56);
        double expected = 0;
        for (int n = 0; n < seen.length; n++) {
            customers += seen[n];
            mean += n * (double) seen[n];
            beyond += Math.max(0, n - 10) * (double) seen[n];
            expected += Math.max(0, n - 10) * inRepair.probability(n);
        }
        assertThat(mean / customers).isCloseTo(7.8, within(4 * Math.sqrt(7.8 / DAYS)));
        // METRIC's expected backorders of ten spares, were they all that there is.
        assertThat(beyond / customers).isCloseTo(expected, within(4 * 2 / Math.sqrt(DAYS)));
        assertThat(scrapped[0] / customers).isCloseTo(0.064, within(4 * Math.sqrt(0.064 * 0.936 / customers)));
    }

    /** Counts, at each order, the units that have been graded and are not back on the shelf. */
    private static ChainListener watching(ChainListener recorder, long[] away, long[] seen) {
        return Wiretap.on(recorder, (event, arguments) -> {
            switch (event) {
                case "returnSorted" -> away[0] += (int) arguments[4];
                case "restocked" -> away[0] -= (int) arguments[3];
                case "orderPlaced" -> seen[(int) away[0]]++;
                default -> {}
            }
            return true;
        });
    }
}
