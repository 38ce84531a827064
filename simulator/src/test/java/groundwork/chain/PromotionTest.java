package groundwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.plan.Outlook;
import groundwork.chain.plan.Plan;
import groundwork.scenario.Category;
import groundwork.scenario.Distribution;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Horizon;
import groundwork.scenario.Profile;
import groundwork.scenario.Promotion;
import groundwork.scenario.Site;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromotionTest {

    private static Scenarios draft() {
        Scenarios s = new Scenarios();
        s.days = 40;
        for (String category : List.of("drink", "light")) {
            s.categories.add(new Category(category, category, 0, 0, new Distribution.Constant(0), 0, 0));
        }
        s.items.add(Scenarios.item("mug", "drink"));
        s.items.add(Scenarios.item("lamp", "light"));
        s.regions.add(Scenarios.region("west"));
        s.regions.add(Scenarios.region("east"));
        s.profiles.add(
                new Profile("weekend", List.of(1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 3.0), Collections.nCopies(24, 1.0)));
        for (String region : new String[] {"west", "east"}) {
            s.forecast.add(row(region, "mug"));
            s.forecast.add(row(region, "lamp"));
        }
        return s;
    }

    private static ForecastRow row(String region, String item) {
        return new ForecastRow(
                region, item, Scenarios.START.minusDays(60), Scenarios.START.plusDays(80), 1_000, "weekend");
    }

    private static double[] days(Outlook outlook, int item) {
        double[] days = new double[40];
        for (int d = 0; d < 40; d++) {
            days[d] = outlook.units(item, d * Horizon.DAY, (d + 1) * Horizon.DAY);
        }
        return days;
    }

    /**
     * 2026-09-01 is a Tuesday; a plain day has 100 units, Saturday 200, Sunday 300. The promotion runs from Friday 11 to Sunday 13
     * September: 600 units, lifted by half to 900. 40 % of the 300 are missing on the seven days after, which have 1,000 units:
     * each has 12 % less.
     */
    @Test
    void days_of_a_promotion_are_lifted_and_days_after_lack_what_was_pulled_forward() {
        Scenarios s = draft();
        s.promotions.add(new Promotion(
                "sale", "west", "mug", "", Scenarios.START.plusDays(10), Scenarios.START.plusDays(12), 0.5, 0.4, 7));
        Plan plan = Plan.of(s.build());

        double[] mugs = days(plan.outlook().on(0), 0);

        double[] week = {100, 100, 100, 100, 200, 300, 100};
        for (int d = 0; d < 40; d++) {
            double factor = d >= 10 && d <= 12 ? 1.5 : d > 12 && d <= 19 ? 0.88 : 1;
            assertThat(mugs[d]).as("day %d", d).isCloseTo(week[d % 7] * factor, within(1e-9));
            assertThat(days(plan.outlook().on(0), 1)[d]).isCloseTo(week[d % 7], within(1e-9));
            assertThat(days(plan.outlook().on(1), 0)[d]).isCloseTo(week[d % 7], within(1e-9));
        }
        assertThat(plan.outlook().on(0).units(0, 40 * Horizon.DAY))
                .isCloseTo(Arrays.stream(mugs).sum() * 2 - 180, within(1e-9));
    }

    @Test
    void no_more_can_be_pulled_forward_than_would_be_sold() {
        Scenarios s = draft();
        s.promotions.add(new Promotion(
                "sale", "", "", "drink", Scenarios.START.plusDays(10), Scenarios.START.plusDays(12), 5, 1, 2));
        Plan plan = Plan.of(s.build());

        double[] mugs = days(plan.outlook(), 0);

        assertThat(mugs[11]).isCloseTo(2 * 200 * 6, within(1e-9));
        assertThat(mugs[13]).isZero();
        assertThat(mugs[14]).isZero();
        assertThat(mugs[15]).isCloseTo(200, within(1e-9));
    }

    @Test
    void orders_come_as_the_promotion_says() {
        Scenarios s = draft();
        s.promotions.add(new Promotion(
                "sale", "west", "mug", "", Scenarios.START.plusDays(10), Scenarios.START.plusDays(12), 3, 0.5, 14));
        s.sites.add(Scenarios.site("kent", Site.Kind.CENTER, true));
        s.lanes.add(Scenarios.door("door-w", "kent", "west"));
        s.lanes.add(Scenarios.door("door-e", "kent", "east"));
        Plan plan = Plan.of(s.build());
        int replications = 40;
        double[][] sold = new double[4][40];
        for (int r = 1; r <= replications; r++) {
            SupplyChain[] chain = new SupplyChain[1];
            chain[0] = new SupplyChain(plan, 7, r, SilentListener.but(new SilentListener.Demand() {
                @Override
                public void lineOrdered(long now, int region, int item, int units) {
                    sold[2 * region + item][(int) (now / Horizon.DAY)] += units;
                }
            }));
            chain[0].run();
        }

        for (int region = 0; region < 2; region++) {
            for (int item = 0; item < 2; item++) {
                double[] expected = days(plan.outlook().on(region), item);
                for (int d = 0; d < 40; d++) {
                    double mean = replications * expected[d];
                    // Poisson: the standard deviation is the root of the mean; 4.5 of them for 160 comparisons.
                    assertThat(sold[2 * region + item][d])
                            .as("item %d in region %d on day %d", item, region, d)
                            .isCloseTo(mean, within(4.5 * StrictMath.sqrt(mean) + 1e-9));
                }
            }
        }
    }
}
