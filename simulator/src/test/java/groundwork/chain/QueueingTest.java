package groundwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.plan.Plan;
import groundwork.scenario.Distribution;
import groundwork.scenario.Horizon;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import org.junit.jupiter.api.Test;

class QueueingTest {

    @Test
    void a_single_picker_with_exponential_times_is_an_m_m_1_queue() {
        Scenarios s = new Scenarios();
        s.days = 2_000;
        s.items.add(Scenarios.item("mug", ""));
        s.regions.add(Scenarios.region("west"));
        // 0.8 orders a minute, one minute of work each.
        s.forecast.add(s.demand("west", "mug", 0.8 * 60 * 24 * 7));
        s.sites.add(Scenarios.site("kent", Site.Kind.CENTER, true));
        s.work.add(Scenarios.work("kent", Work.Step.PICK, 1, new Distribution.Exponential(Horizon.HOUR / 60.0)));
        s.lanes.add(Scenarios.door("door", "kent", "west"));
        long[] waited = new long[2];

        new SupplyChain(Plan.of(s.build()), 7, 1, SilentListener.but(new SilentListener.Stations() {
                    @Override
                    public void started(int station, long now, long waitedMicros) {
                        waited[0]++;
                        waited[1] += waitedMicros;
                    }
                }))
                .run();

        // Standard error of the mean wait over n customers: sqrt(1976 / n) minutes (ground truth A1), here 0.029.
        assertThat(waited[0]).isBetween(2_295_000L, 2_313_000L);
        assertThat(waited[1] / 60e6 / waited[0]).isCloseTo(4, within(3.29 * StrictMath.sqrt(1976.0 / waited[0])));
    }
}
