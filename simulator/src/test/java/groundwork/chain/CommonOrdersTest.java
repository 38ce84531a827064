package groundwork.chain;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.plan.Plan;
import groundwork.scenario.Departures;
import groundwork.scenario.Distribution;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What customers ask for does not depend on what else is in the scenario. */
class CommonOrdersTest {

    private final Scenario before = Scenarios.crossBorder();

    private record Placed(long at, int lines, int units) {}

    private static List<Placed> orders(Scenario scenario, String region) {
        Plan plan = Plan.of(scenario);
        int number = plan.index().regions().indexOf(region);
        List<Placed> orders = new ArrayList<>();
        new SupplyChain(plan, 5, 2, new SilentListener() {
                    @Override
                    public void orderPlaced(long now, int order, int ofRegion, int lines, int units) {
                        if (ofRegion == number) {
                            orders.add(new Placed(now, lines, units));
                        }
                    }
                })
                .run();
        return orders;
    }

    private static <T> List<T> first(T added, List<T> others) {
        List<T> all = new ArrayList<>(List.of(added));
        all.addAll(others);
        return all;
    }

    private Scenario with(List<Item> items, List<Region> regions, List<ForecastRow> forecast, List<Lane> lanes) {
        return new Scenario(
                before.name(),
                before.description(),
                before.horizon(),
                before.terms(),
                before.categories(),
                before.sellers(),
                items,
                regions,
                before.profiles(),
                before.holidays(),
                forecast,
                before.liveEvents(),
                before.recordedOrders(),
                before.sites(),
                before.work(),
                lanes,
                before.rateCards(),
                before.zones(),
                before.inventory(),
                before.customs(),
                before.entryFees(),
                before.returns(),
                before.defaults());
    }

    @Test
    void a_new_region_leaves_the_orders_of_the_others_as_they_were() {
        Lane lane = Scenarios.lane(
                "kent-north",
                "kent",
                "north",
                Lane.Mode.PARCEL,
                new Departures.Every(Horizon.DAY),
                new Distribution.Constant(1));
        Scenario after = with(
                before.items(),
                first(Scenarios.region("north"), before.regions()),
                first(
                        new ForecastRow(
                                "north",
                                "mug",
                                Scenarios.START.minusDays(30),
                                Scenarios.START.plusDays(60),
                                500,
                                "flat"),
                        before.forecast()),
                first(lane, before.lanes()));

        assertThat(orders(after, "west")).isEqualTo(orders(before, "west")).hasSizeGreaterThan(1_000);
        assertThat(orders(after, "east")).isEqualTo(orders(before, "east"));
    }

    @Test
    void a_new_item_sold_in_one_region_leaves_the_orders_of_the_others_as_they_were() {
        Scenario after = with(
                first(Scenarios.item("vase", "home"), before.items()),
                before.regions(),
                first(
                        new ForecastRow(
                                "west",
                                "vase",
                                Scenarios.START.minusDays(30),
                                Scenarios.START.plusDays(60),
                                500,
                                "flat"),
                        before.forecast()),
                before.lanes());

        assertThat(orders(after, "east")).isEqualTo(orders(before, "east")).hasSizeGreaterThan(1_000);
    }

    @Test
    void a_new_lane_leaves_all_orders_as_they_were() {
        Lane express = Scenarios.lane(
                "express",
                "edison",
                "west",
                Lane.Mode.PARCEL,
                new Departures.Every(Horizon.HOUR),
                new Distribution.Constant(1));
        Scenario after = with(before.items(), before.regions(), before.forecast(), first(express, before.lanes()));

        assertThat(orders(after, "west")).isEqualTo(orders(before, "west"));
        assertThat(orders(after, "east")).isEqualTo(orders(before, "east"));
    }
}
