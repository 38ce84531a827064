package groundwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.plan.Outlook;
import groundwork.chain.plan.Plan;
import groundwork.scenario.Distribution;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Horizon;
import groundwork.scenario.LiveEvent;
import groundwork.scenario.Region;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final long DAY = Horizon.DAY;

    private static Scenarios draft() {
        Scenarios s = new Scenarios();
        s.days = 28;
        s.items.add(Scenarios.item("mug", ""));
        s.items.add(Scenarios.item("lamp", ""));
        s.regions.add(region("west", 3, "America/Los_Angeles"));
        s.regions.add(region("east", 1, "America/New_York"));
        return s;
    }

    private static Region region(String id, double weight, String zone) {
        return new Region(id, id, "US", 40, -100, ZoneId.of(zone), weight, "", 5 * DAY, 0);
    }

    private static ForecastRow row(String region, String item, int fromDay, int toDay, double unitsPerWeek) {
        return new ForecastRow(
                region, item, Scenarios.START.plusDays(fromDay), Scenarios.START.plusDays(toDay), unitsPerWeek, "flat");
    }

    @Test
    void a_flat_week_is_expected_evenly_and_regions_share_it_by_weight() {
        Scenarios s = draft();
        s.forecast.add(row("US", "mug", -10, 40, 700));
        s.forecast.add(row("US", "lamp", -10, 40, 140));

        Outlook all = Plan.of(s.build()).outlook();
        Outlook west = all.on(0);

        assertThat(all.units(0, 0, 7 * DAY)).isCloseTo(700, within(1e-9));
        assertThat(west.units(0, 0, 7 * DAY)).isCloseTo(525, within(1e-9));
        assertThat(west.units(1, DAY / 2, DAY)).isCloseTo(140 / 7.0 * 0.75 / 2, within(1e-9));
        assertThat(all.units(0, 7 * DAY)).isCloseTo(840, within(1e-9));
        assertThat(all.on(1, 0).units(0, 0, 7 * DAY)).isCloseTo(700, within(1e-9));
        assertThat(all.on().units(0, 0, 7 * DAY)).isZero();
    }

    @Test
    void a_change_of_the_forecast_is_expected_at_local_midnight() {
        Scenarios s = draft();
        s.forecast.add(row("west", "mug", -10, 6, 168));
        s.forecast.add(row("west", "mug", 7, 13, 336));

        Outlook outlook = Plan.of(s.build()).outlook();

        // Local midnight is 7 h behind that of the scenario, which counts in UTC: 1 unit an hour, then 2.
        assertThat(outlook.units(0, 7 * DAY, 8 * DAY)).isCloseTo(7 + 2 * 17, within(1e-9));
        assertThat(outlook.units(0, 13 * DAY, 20 * DAY)).isCloseTo(2 * 31, within(1e-9));
        assertThat(outlook.units(1, 0, 28 * DAY)).isZero();
    }

    @Test
    void the_forecast_is_known_beyond_the_horizon() {
        Scenarios s = draft();
        s.forecast.add(row("west", "mug", -10, 60, 700));

        assertThat(Plan.of(s.build()).outlook().units(0, 26 * DAY, 33 * DAY)).isCloseTo(700, within(1e-9));
    }

    @Test
    void a_show_is_planned_demand() {
        Scenarios s = draft();
        s.lines = new Distribution.Constant(2);
        s.liveEvents.add(Scenarios.show(
                "show",
                Scenarios.START.plusDays(1).atTime(12, 0),
                new LiveEvent.Shape(2 * Horizon.HOUR, 3 * Horizon.HOUR, 0, Optional.empty()),
                400,
                "US",
                List.of("mug", "lamp")));

        Outlook west = Plan.of(s.build()).outlook().on(0);

        // 1 in the ramp and 3 at the full rate; the mug sells twice as much as the lamp; the west has three quarters.
        long start = DAY + 12 * Horizon.HOUR;
        assertThat(west.units(0, 0, 5 * DAY)).isCloseTo(200, within(1e-9));
        assertThat(west.units(1, 0, 5 * DAY)).isCloseTo(100, within(1e-9));
        assertThat(west.units(0, start, start + 2 * Horizon.HOUR)).isCloseTo(50, within(1e-9));
        assertThat(west.units(0, start, start + Horizon.HOUR)).isCloseTo(12.5, within(1e-9));
    }

    @Test
    void the_tail_of_a_show_is_the_one_by_which_its_orders_come() {
        Scenarios s = draft();
        s.liveEvents.add(Scenarios.show(
                "show",
                Scenarios.START.atTime(1, 0),
                new LiveEvent.Shape(600_000_000L, 0, Horizon.HOUR, Optional.empty()),
                1,
                "west",
                List.of("mug")));
        Plan plan = Plan.of(s.build());

        for (double share = 0.01; share < 1; share += 0.01) {
            long time = Horizon.HOUR + (long) plan.shows().get(0).timeOf(share);
            assertThat(plan.outlook().units(0, 0, time)).isCloseTo(share, within(1e-6));
        }
    }
}
