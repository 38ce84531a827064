package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goods on the way when each unit that is sold is ordered again at once: a queue with infinitely many servers, whose arrivals are a
 * Poisson process with a rate that differs from day to day of the week. Source: Eick, Massey and Whitt (1993), The physics of the
 * Mt/G/∞ queue.
 */
class PipelineTest {

    private static final int WEEKS = 52;
    private static final int REPLICATIONS = 20;
    private static final int WEEKDAYS = 7;

    /** Quantile of the normal distribution for 99.9 % between both ends. */
    private static final double Z = 3.29;

    /** Units a day, Monday first. */
    private static final double[] RATE = {10, 20, 30, 40, 50, 60, 70};

    private static final String SCENARIO = """
            name: Goods on the way
            horizon: {start: 2026-01-05, days: 364}
            warm_up: 21 d
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            profiles:
              - {id: week, days: 10 20 30 40 50 60 70, hours: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1}
            forecast:
              - {region: a, item: mug, from: 2025-12-01, to: 2027-01-31, units_per_week: 280, profile: week}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: way, from: hub, to: shop, mode: air, transit: TRANSIT}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: hub, mode: air, policy: base-stock, S_units: 500, review: 0 d}
            """;

    @TempDir
    private Path room;

    /** The mean of each weekday, Monday first. */
    private double[] onTheWay(String transit) throws IOException {
        double[] days = FolderRun.of(room, SCENARIO.replace("TRANSIT", transit), REPLICATIONS)
                .byDay("pipeline", "air");
        assertThat(days).hasSize(WEEKS * WEEKDAYS);
        double[] means = new double[WEEKDAYS];
        for (int day = 0; day < days.length; day++) {
            means[day % WEEKDAYS] += days[day] / WEEKS;
        }
        return means;
    }

    /** The number at an instant is Poisson, so the variance of a day's mean is at most its mean. */
    private static void near(double mean, double known) {
        assertThat(mean).isCloseTo(known, within(Z * StrictMath.sqrt(known / (WEEKS * REPLICATIONS))));
    }

    private static double rate(int weekday) {
        return RATE[Math.floorMod(weekday, WEEKDAYS)];
    }

    @Test
    void after_a_constant_time_what_came_in_the_last_two_days_is_on_the_way() throws IOException {
        double[] means = onTheWay("2 d");

        for (int day = 0; day < WEEKDAYS; day++) {
            // The mean over a day of the integral of the rate over the two days before each moment.
            near(means[day], rate(day - 2) / 2 + rate(day - 1) + rate(day) / 2);
        }
    }

    @Test
    void after_an_exponential_time_the_number_follows_the_rate_with_a_lag() throws IOException {
        double mean = 1.5;
        double kept = StrictMath.exp(-1 / mean);
        double[] means = onTheWay("exponential(1.5) d");

        // From midnight to midnight: m' = rate − m / mean. After many weeks it does not matter what it was at first.
        double atMidnight = 0;
        for (int day = 0; day < 100 * WEEKDAYS; day++) {
            double level = rate(day) * mean;
            if (day >= 99 * WEEKDAYS) {
                near(means[day % WEEKDAYS], level + (atMidnight - level) * mean * (1 - kept));
            }
            atMidnight = level + (atMidnight - level) * kept;
        }
    }
}
