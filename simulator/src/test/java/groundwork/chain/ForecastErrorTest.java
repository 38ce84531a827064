package groundwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.plan.Plan;
import groundwork.scenario.ForecastError;
import groundwork.scenario.Horizon;
import groundwork.scenario.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The demand that comes against the forecast. With a forecast of 20,000 units a week and item, the Poisson noise of a week is 0.7 %,
 * far below the spread of 30 %.
 */
class ForecastErrorTest {

    private static final int WEEKS = 8;
    private static final int REPLICATIONS = 150;
    private static final double FORECAST = 20_000;

    private static Scenarios draft(ForecastError error, String... items) {
        Scenarios s = new Scenarios();
        // The horizon of the drafts begins on Tuesday 2026-09-01; the six days before the first Monday are not counted.
        s.days = 7 * WEEKS + 6;
        s.forecastError = error;
        s.regions.add(Scenarios.region("west"));
        for (String item : items) {
            s.items.add(Scenarios.item(item, ""));
            s.forecast.add(s.demand("west", item, FORECAST));
        }
        s.sites.add(Scenarios.site("kent", Site.Kind.CENTER, true));
        s.lanes.add(Scenarios.door("door", "kent", "west"));
        return s;
    }

    /** Units by replication, item and whole week from Monday 2026-09-07 on, over the forecast. */
    private static double[][][] ratios(Scenarios s, int replications) {
        Plan plan = Plan.of(s.build());
        long monday = 6 * Horizon.DAY;
        assertThat(LocalDate.of(2026, 9, 7).toEpochDay() - Scenarios.START.toEpochDay())
                .isEqualTo(6);
        double[][][] ratios = new double[replications][s.items.size()][WEEKS];
        for (int r = 0; r < replications; r++) {
            double[][] of = ratios[r];
            new SupplyChain(plan, 11, r + 1, SilentListener.but(new SilentListener.Demand() {
                        @Override
                        public void lineOrdered(long now, int region, int item, int units) {
                            if (now >= monday) {
                                of[item][(int) ((now - monday) / (7 * Horizon.DAY))] += units / FORECAST;
                            }
                        }
                    }))
                    .run();
        }
        return ratios;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double correlation(List<Double> a, List<Double> b) {
        double ma = mean(a);
        double mb = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.size(); i++) {
            ab += (a.get(i) - ma) * (b.get(i) - mb);
            aa += (a.get(i) - ma) * (a.get(i) - ma);
            bb += (b.get(i) - mb) * (b.get(i) - mb);
        }
        return ab / StrictMath.sqrt(aa * bb);
    }

    @Test
    void demand_differs_from_the_forecast_by_bias_spread_and_both_correlations() {
        double[][][] ratios = ratios(draft(new ForecastError(0.25, 0.3, 0.6, 0.4), "mug", "lamp"), REPLICATIONS);

        List<Double> firstWeeks = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        List<Double> next = new ArrayList<>();
        List<Double> mug = new ArrayList<>();
        List<Double> lamp = new ArrayList<>();
        for (double[][] of : ratios) {
            for (double[] item : of) {
                firstWeeks.add(item[0]);
                firstWeeks.add(item[WEEKS - 1]);
                now.add(StrictMath.log(item[2]));
                next.add(StrictMath.log(item[3]));
                now.add(StrictMath.log(item[5]));
                next.add(StrictMath.log(item[6]));
            }
            mug.add(StrictMath.log(of[0][0]));
            lamp.add(StrictMath.log(of[1][0]));
            mug.add(StrictMath.log(of[0][WEEKS - 1]));
            lamp.add(StrictMath.log(of[1][WEEKS - 1]));
        }
        double mean = mean(firstWeeks);
        double sd = StrictMath.sqrt(
                mean(firstWeeks.stream().map(v -> (v - mean) * (v - mean)).toList()));

        // 600 values, of which pairs in one week correlate with 0.4: 600 / 1.4 = 430 are as good as independent ones.
        assertThat(mean).isCloseTo(1 / 1.25, within(4 * 0.24 / StrictMath.sqrt(430)));
        assertThat(sd / mean)
                .as("coefficient of variation")
                .isCloseTo(0.3, within(4 * 0.3 / StrictMath.sqrt(2 * 430) * 1.3));
        // Fisher: the standard error of atanh r is 1 / sqrt(n - 3).
        assertThat(atanh(correlation(now, next))).isCloseTo(atanh(0.6), within(4 / StrictMath.sqrt(430 - 3)));
        assertThat(atanh(correlation(mug, lamp))).isCloseTo(atanh(0.4), within(4 / StrictMath.sqrt(300 - 3)));
    }

    private static double atanh(double r) {
        return 0.5 * StrictMath.log((1 + r) / (1 - r));
    }

    @Test
    void another_item_leaves_the_errors_of_the_others_as_they_were() {
        ForecastError error = new ForecastError(0, 0.5, 0.3, 0.2);
        double[][][] one = ratios(draft(error, "mug"), 20);
        double[][][] two = ratios(draft(error, "lamp", "mug"), 20);

        for (int r = 0; r < 20; r++) {
            for (int w = 0; w < WEEKS; w++) {
                // The factor is the same; both counts are Poisson around it.
                double noise = StrictMath.sqrt(2 * one[r][0][w] / FORECAST);
                assertThat(two[r][1][w]).isCloseTo(one[r][0][w], within(5 * noise));
            }
        }
    }

    @Test
    void what_planners_expect_knows_nothing_of_the_error() {
        Scenarios wrong = draft(new ForecastError(0.25, 0.3, 0.6, 0.4), "mug", "lamp");

        assertThat(Plan.of(wrong.build()).outlook().units(0, 0, 7 * Horizon.DAY))
                .isCloseTo(FORECAST, within(1e-6));
    }

    @Test
    void a_forecast_that_is_only_biased_brings_poisson_demand_of_its_own_level() {
        double[][][] ratios = ratios(draft(new ForecastError(0.25, 0, 0, 0), "mug"), 20);

        double sum = 0;
        for (double[][] of : ratios) {
            for (double week : of[0]) {
                sum += week;
            }
        }
        double n = 20 * WEEKS * FORECAST;
        assertThat(sum / (20 * WEEKS)).isCloseTo(0.8, within(4 * StrictMath.sqrt(0.8 * n) / n));
    }
}
