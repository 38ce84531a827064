package groundwork.observation;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.Scenarios;
import groundwork.chain.plan.Plan;
import groundwork.observation.OrderListener.LossReason;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Tiny histories, told by hand; 20 days of warm-up, then 60 measured days; promises of 5 days. */
class RecorderTest {

    private static final long HOUR = Horizon.HOUR;
    private static final long DAY = Horizon.DAY;
    private static final long START = 20 * DAY;
    private static final long END = 80 * DAY;

    private final Scenario scenario = Scenarios.crossBorder();
    private final Recorder recorder =
            new Recorder(scenario, Plan.of(scenario).index(), new Timeline(scenario.horizon()));

    @Test
    void a_level_is_cut_at_the_start_at_midnight_and_at_the_end() {
        LevelSeries level = new LevelSeries(new Timeline(scenario.horizon()));

        level.add(START - 6 * HOUR, 4);
        level.add(START + 12 * HOUR, 2);
        level.add(START + 36 * HOUR, -5);
        level.close(END + DAY);

        // Day 0: half of it 4, half 6. Day 1: half of it 6, half 1. From day 2 on 1.
        assertThat(level.dailyMeans()).startsWith(5.0, 3.5, 1.0).endsWith(1.0);
        // 5 + 3.5 + 58 days of 1, over 60 days.
        assertThat(level.mean()).isEqualTo(66.5 / 60);
        assertThat(level.largest()).isEqualTo(6);
        assertThat(level.lowest()).isZero();
    }

    @Test
    void a_change_at_midnight_belongs_to_the_new_day() {
        LevelSeries level = new LevelSeries(new Timeline(scenario.horizon()));

        level.add(START + HOUR, 7);
        level.add(START + DAY, -4);
        level.close(END);

        // Day 0: 23 of 24 hours 7.
        assertThat(level.dailyMeans()).startsWith(7 * 23 / 24.0, 3.0);
    }

    @Test
    void the_largest_backlog_of_a_day_was_there_on_that_day() {
        SiteRecorder sites = recorder.sites;

        for (int i = 0; i < 7; i++) {
            sites.backlogChanged(START + HOUR, 2, 1);
        }
        sites.backlogChanged(START + 12 * HOUR, 2, -1);
        sites.backlogChanged(START + DAY, 2, -4);
        sites.orderShipped(START + 2 * DAY + HOUR, 2);
        sites.stockChanged(START + 3 * DAY, 2, 1, 1);
        sites.close(END);

        // The 6 of the evening is never there on day 1; goods that come at midnight leave the backlog of day 3 alone.
        assertThat(sites.dailyLargestBacklog(2))
                .startsWith(7.0, 2.0, 2.0, 1.0, 1.0)
                .endsWith(1.0);
        assertThat(sites.dailyShipped(2)).startsWith(0.0, 0.0, 1.0, 0.0);
        // 11 hours 7 and 12 hours 6 on day 0.
        assertThat(sites.dailyBacklog(2)).startsWith((11 * 7 + 12 * 6) / 24.0, 2.0);
    }

    @Test
    void a_site_at_which_nothing_happens_is_all_zeros() {
        recorder.close(END);

        assertThat(recorder.sites.dailyStock(2)).hasSize(60).containsOnly(0.0);
        assertThat(recorder.availability.ofSite(2).available()).isZero();
    }

    @Test
    void a_station_is_measured_by_the_hour() {
        // Two people come 30 minutes before the start; a task comes 15 minutes later and takes them 1 h, a second one
        // waits.
        recorder.stations().changed(0, START - HOUR / 2, 0, 0, 1);
        recorder.stations().arrived(0, START - HOUR / 4);
        recorder.stations().started(0, START - HOUR / 4, 0);
        recorder.stations().changed(0, START - HOUR / 4, 0, 1, 1);
        recorder.stations().arrived(0, START + HOUR / 4);
        recorder.stations().changed(0, START + HOUR / 4, 1, 1, 1);
        recorder.stations().finished(0, START + 3 * HOUR / 4, HOUR);
        recorder.stations().started(0, START + 3 * HOUR / 4, HOUR / 2);
        recorder.stations().changed(0, START + 3 * HOUR / 4, 0, 1, 1);
        // The shift ends at 1:00; the job in hand goes on until 1:30.
        recorder.stations().changed(0, START + HOUR, 0, 1, 0);
        recorder.stations().finished(0, START + 3 * HOUR / 2, 5 * HOUR / 4);
        recorder.stations().changed(0, START + 3 * HOUR / 2, 0, 0, 0);
        recorder.close(END);

        StationSeries station = recorder.stations.of(0);
        assertThat(station.staffedHours()).startsWith(1.0, 0.0);
        assertThat(station.workedHours()).startsWith(1.0, 0.5, 0.0);
        assertThat(station.meanQueue()).startsWith(0.5, 0.0);
        assertThat(station.arrivals()).startsWith(1.0, 0.0);
        assertThat(station.completions()).startsWith(1.0, 1.0, 0.0);
        // Only the second task's service began in the measured period; both ended in it.
        assertThat(station.waits().mean()).isEqualTo(HOUR / 2.0);
        assertThat(station.waitShare()).isEqualTo(1);
        assertThat(station.meanSojourn()).isEqualTo((HOUR + 5 * HOUR / 4) / 2.0);
        assertThat(station.longestQueue()).isEqualTo(1);
        // Warm-up included: 1 h + 1.25 h inside, 1.5 h on duty, and overtime is no violation.
        assertThat(station.allInside()).isEqualTo(9 * HOUR / 4);
        assertThat(recorder.stations.little().fromPassages(0, END)).isEqualTo(9 * HOUR / 4);
        assertThat(station.allStaffed()).isEqualTo(3 * HOUR / 2);
        assertThat(station.overbooked()).isZero();
    }

    @Test
    void a_task_inside_at_the_end_counts_with_its_age() {
        recorder.stations().arrived(0, END - 3 * HOUR);
        recorder.stations().changed(0, END - 3 * HOUR, 1, 0, 0);
        recorder.close(END);

        assertThat(recorder.stations.of(0).allInside()).isEqualTo(3 * HOUR);
        assertThat(recorder.stations.little().fromPassages(0, END)).isEqualTo(3 * HOUR);
    }

    @Test
    void an_order_counts_where_it_was_placed() {
        place(0, START - DAY);
        place(1, START);
        ship(0, START - DAY, START + DAY, START + 2 * DAY);
        ship(1, START, START + DAY, START + 3 * DAY);
        place(2, START + DAY);
        ship(2, START + DAY, START + 2 * DAY, START + 7 * DAY);
        place(3, END - 3 * DAY);
        ship(3, END - 3 * DAY, END - 2 * DAY, END + DAY);
        recorder.close(END);

        OrderRecorder orders = recorder.orders;
        assertThat(orders.allPlaced).isEqualTo(4);
        // The order of the warm-up ships in the period, but its times are in no average.
        assertThat(orders.shippedByDay).startsWith(0.0, 2.0, 1.0);
        assertThat(recorder.sites.shipTimes[2].count()).isEqualTo(3);
        assertThat(recorder.sites.shipTimes[2].mean()).isEqualTo((double) DAY);
        // The last one is delivered after the end and left out; orders 1 and 2 took 3 and 6 days.
        assertThat(recorder.sites.deliveryTimes[2].count()).isEqualTo(2);
        assertThat(recorder.sites.deliveryTimes[2].mean()).isEqualTo(4.5 * DAY);
        // On time by day of order: order 1 in 3 of 5 days, order 2 late with 6; the promise of order 3 is after the
        // end.
        assertThat(orders.dueByDay).startsWith(1.0, 1.0, 0.0).endsWith(0.0, 0.0, 0.0);
        assertThat(orders.onTimeByDay).startsWith(1.0, 0.0);
        // Orders 0 and 1 wait through day 0, order 2 through day 1.
        assertThat(recorder.sites.dailyLargestBacklog(2)).startsWith(2.0, 1.0);
    }

    @Test
    void a_lost_order_leaves_the_on_time_share_on_the_day_it_was_placed() {
        place(0, START);
        recorder.orders().orderLost(START + 2 * DAY, 0, 2, 0, LossReason.NO_ROOM, START, START + 5 * DAY);
        place(1, START - HOUR);
        recorder.orders().orderLost(START + HOUR, 1, 2, 0, LossReason.NO_ROOM, START - HOUR, START - HOUR + 5 * DAY);
        // Lost so late that a promise made on that day would fall after the end; its own falls before.
        place(2, END - 6 * DAY);
        recorder.orders().orderLost(END - 2 * DAY, 2, 2, 0, LossReason.NO_ROOM, END - 6 * DAY, END - 6 * DAY + 5 * DAY);
        recorder.close(END);

        assertThat(recorder.orders.dueByDay).containsOnly(0.0);
        assertThat(recorder.orders.lostByDay).startsWith(1.0, 0.0, 1.0).endsWith(0.0, 1.0, 0.0);
        assertThat(recorder.orders.open.level()).isZero();
    }

    private void place(int order, long at) {
        recorder.orders().orderPlaced(at, order, 0, 1, 1, at + 5 * DAY);
        recorder.orders().orderAllocated(at, order, 2, 1, 0);
    }

    private void ship(int order, long placedAt, long at, long deliveredAt) {
        recorder.orders().orderShipped(at, order, 2, 0, 0, placedAt, 1);
        recorder.orders().orderDelivered(deliveredAt, order, 2, 0, placedAt, placedAt + 5 * DAY);
    }
}
