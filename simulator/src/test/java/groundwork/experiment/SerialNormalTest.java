package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.random.StandardNormal;
import groundwork.statistics.Estimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three stages in a row, normal demand N(5, 1) a period: Snyder and Shen, Fundamentals of Supply Chain Theory (2019), example 6.1.
 * Echelon holding costs 3, 2, 2, lead times 1, 1, 2, shortage cost 37.12; published: S = 6.49, 12.02, 22.71 and a cost of 47.65.
 */
class SerialNormalTest {

    private static final double[] HOLDING = {3, 2, 2};
    private static final int[] LEAD = {1, 1, 2};
    private static final double SHORTAGE = 37.12;
    private static final double STEP = 0.01;

    /** Costs as functions of an inventory level, from −40 to 40 in steps of 0.01. */
    private static final int LOW = -4_000;

    private static final int POINTS = 8_001;

    /** The recursion of Clark and Scarf (1960): optimal levels of the stages and, last, the optimal cost. */
    private static double[] optimum() {
        double[] levels = new double[4];
        double[] induced = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            induced[i] = (SHORTAGE + 7) * Math.max(0, -(LOW + i) * STEP);
        }
        for (int stage = 0; stage < 3; stage++) {
            double[] cost = new double[POINTS];
            for (int i = 0; i < POINTS; i++) {
                cost[i] = HOLDING[stage] * (LOW + i) * STEP + induced[i];
            }
            double[] expected = expected(cost, LEAD[stage]);
            int best = 2_000;
            for (int i = best; i < POINTS; i++) {
                best = expected[i] < expected[best] ? i : best;
            }
            levels[stage] = (LOW + best) * STEP;
            levels[3] = expected[best];
            for (int i = 0; i < POINTS; i++) {
                induced[i] = expected[Math.min(i, best)];
            }
        }
        return levels;
    }

    /** The mean of the cost after the demand of a lead time, by the midpoint rule over eight standard deviations. */
    private static double[] expected(double[] cost, int lead) {
        double sigma = Math.sqrt(lead);
        int reach = (int) (8 * sigma / STEP);
        double[] density = new double[2 * reach + 1];
        double sum = 0;
        for (int k = -reach; k <= reach; k++) {
            density[k + reach] = Math.exp(-0.5 * Math.pow(k * STEP / sigma, 2));
            sum += density[k + reach];
        }
        double[] expected = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            for (int k = -reach; k <= reach; k++) {
                int at = i - (int) Math.round(5.0 * lead / STEP) - k;
                // Far below, costs are straight lines.
                double value = at >= 0 ? cost[Math.min(at, POINTS - 1)] : cost[0] + at * (cost[1] - cost[0]);
                expected[i] += density[k + reach] / sum * value;
            }
        }
        return expected;
    }

    @Test
    void the_recursion_finds_the_published_optimum() {
        double[] optimum = optimum();

        assertThat(optimum[0]).isCloseTo(6.49, within(0.1));
        assertThat(optimum[1]).isCloseTo(12.02, within(0.1));
        assertThat(optimum[2]).isCloseTo(22.70, within(0.1));
        assertThat(optimum[3]).isCloseTo(47.66010533, within(0.001 * 47.66));
    }

    /** A unit is a hundredth: rounding adds 1/12 of its square to a variance of 10,000, eight millionths. */
    private static final String SCENARIO = """
            name: Three stages in a row, normal demand
            horizon: {start: 2000-01-11, days: 7300}
            warm_up: 10 d
            when_short: backorder
            pallet_m3: 1000000
            items:
              - {id: part, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: town, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: stage-3, kind: center, lat: 47, lon: -122}
              - {id: stage-2, kind: center, lat: 47, lon: -122}
              - {id: stage-1, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: to-3, from: factory, to: stage-3, mode: road, departs: on demand, transit: 2 d}
              - {id: to-2, from: stage-3, to: stage-2, mode: road, departs: on demand, transit: 1 d}
              - {id: to-1, from: stage-2, to: stage-1, mode: road, departs: on demand, transit: 1 d}
              - {id: door, from: stage-1, to: town, mode: door}
            inventory:
              - {site: stage-3, item: part, source: factory, mode: road, policy: base-stock, S_units: 1068, review: 0 d}
              - {site: stage-2, item: part, source: stage-3, mode: road, policy: base-stock, S_units: 553, review: 0 d}
              - {site: stage-1, item: part, source: stage-2, mode: road, policy: base-stock, S_units: 649, review: 0 d}
            allocation:
              - {source: stage-3, rule: fair-share}
              - {source: stage-2, rule: fair-share}
            """;

    @TempDir
    private Path room;

    @Test
    void its_levels_cost_what_was_published() throws IOException {
        double[] costs = new double[20];
        for (int run = 0; run < costs.length; run++) {
            SplittableRandom random = new SplittableRandom(run);
            StringBuilder orders = new StringBuilder("at,region,item,units\n");
            for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2020; day = day.plusDays(1)) {
                double demand = 5 + StandardNormal.quantile(random.nextDouble(1e-12, 1));
                orders.append(day)
                        .append(" 12:00,town,part,")
                        .append(Math.max(1, Math.round(100 * demand)))
                        .append('\n');
            }
            Files.writeString(room.resolve("recorded_orders.csv"), orders);
            FolderRun of = FolderRun.of(room, SCENARIO, 1);
            // What is set aside for an order that is not complete counts as delivered: an order is cut into units in
            // theory.
            // Goods under way are held by the stage that sent them: five a period for a period at 4 and at 2.
            costs[run] = (7 * of.at("available_mean", "stage-1")
                                    + 4 * of.at("stock_mean", "stage-2")
                                    + 2 * of.at("stock_mean", "stage-3")
                                    + SHORTAGE * of.at("backorders_mean", "stage-1"))
                            / 100
                    + 5 * 4
                    + 5 * 2;
        }
        Estimate cost = Estimate.at(0.999, costs);

        assertThat(cost.mean()).isCloseTo(47.66010533, within(cost.halfWidth()));
        assertThat(cost.halfWidth()).isLessThan(0.005 * 47.66);
    }
}
