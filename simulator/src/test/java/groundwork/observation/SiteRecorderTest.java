package groundwork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.Scenarios;
import groundwork.scenario.Horizon;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites by day; 20 days of warm-up, then 60 measured days. */
class SiteRecorderTest {

    private static final long HOUR = Horizon.HOUR;
    private static final long DAY = Horizon.DAY;
    private static final long START = 20 * DAY;
    private static final long END = 80 * DAY;
    private static final int DAYS = 60;

    private final Timeline timeline = new Timeline(Scenarios.crossBorder().horizon());
    private final SiteRecorder sites = new SiteRecorder(timeline, 2);

    @Test
    void goods_that_lie_there_all_the_time_are_the_most_that_lay_there() {
        sites.stockChanged(START - DAY, 1, 10, 2.5);
        sites.close(END);

        assertThat(sites.largestVolume(1)).isEqualTo(2.5);
        assertThat(sites.dailyStock(1)).hasSize(DAYS).containsOnly(10.0);
        assertThat(sites.meanVolume(1)).isEqualTo(2.5);
    }

    @Test
    void goods_that_leave_as_the_measured_period_begins_were_not_there_in_it() {
        sites.stockChanged(START - DAY, 0, 10, 2.5);
        sites.stockChanged(START, 0, -6, -1.5);
        sites.close(END);

        assertThat(sites.largestVolume(0)).isEqualTo(1);
        assertThat(sites.meanStock(0)).isEqualTo(4);
    }

    @Test
    void a_site_that_owes_less_than_nothing_is_found_out() {
        sites.backorderedChanged(START + HOUR, 0, 3);
        sites.backorderedChanged(START + 2 * HOUR, 0, -4);

        assertThat(sites.lowest()).isEqualTo(-1);
    }

    /** Against the definition: what is there at each moment, summed up from change to change and cut at midnight. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void means_and_peaks_by_day_are_those_of_the_history(long seed) {
        Random random = new Random(seed);
        double[] integral = new double[DAYS];
        double[] largest = new double[DAYS];
        long last = 0;
        int inside = 0;
        while (true) {
            long now = last + (random.nextInt(4) == 0 ? DAY - last % DAY : random.nextLong(DAY));
            for (long from = last; from < Math.min(now, END); from = from - from % DAY + DAY) {
                if (from >= START) {
                    int day = (int) ((from - START) / DAY);
                    integral[day] += (double) inside * (Math.min(now, from - from % DAY + DAY) - from);
                    largest[day] = Math.max(largest[day], inside);
                }
            }
            if (now >= END) {
                break;
            }
            int delta = inside == 0 ? 1 + random.nextInt(5) : random.nextInt(5) - Math.min(2, inside);
            sites.backlogChanged(now, 1, delta);
            inside += delta;
            if (now >= START) {
                int day = (int) ((now - START) / DAY);
                largest[day] = Math.max(largest[day], inside);
            }
            last = now;
        }
        sites.close(END);

        assertThat(sites.dailyLargestBacklog(1)).isEqualTo(largest);
        for (int day = 0; day < DAYS; day++) {
            assertThat(sites.dailyBacklog(1)[day]).isCloseTo(integral[day] / DAY, within(1e-9));
        }
        assertThat(sites.dailyBacklog(0)).containsOnly(0.0);
    }
}
