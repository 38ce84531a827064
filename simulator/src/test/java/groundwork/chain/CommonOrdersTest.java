package groundwork.chain;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.plan.Plan;
import groundwork.scenario.Departures;
import groundwork.scenario.Distribution;
import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
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
        new SupplyChain(plan, 5, 2, SilentListener.but(new SilentListener.Orders() {
                    @Override
                    public void orderPlaced(long now, int order, int ofRegion, int lines, int units, long promisedAt) {
                        if (ofRegion == number) {
                            orders.add(new Placed(now, lines, units));
                        }
                    }
                }))
                .run();
        return orders;
    }

    @Test
    void a_new_region_leaves_the_orders_of_the_others_as_they_were() {
        Scenarios after = Scenarios.crossBorderDraft();
        after.regions.add(0, Scenarios.region("north"));
        after.forecast.add(0, after.demand("north", "mug", 500));
        after.lanes.add(0, parcels("kent", "north", Horizon.DAY));

        assertThat(orders(after.build(), "west"))
                .isEqualTo(orders(before, "west"))
                .hasSizeGreaterThan(1_000);
        assertThat(orders(after.build(), "east")).isEqualTo(orders(before, "east"));
    }

    @Test
    void a_new_item_sold_in_one_region_leaves_the_orders_of_the_others_as_they_were() {
        Scenarios after = Scenarios.crossBorderDraft();
        after.items.add(0, Scenarios.item("vase", "home"));
        after.forecast.add(0, after.demand("west", "vase", 500));

        assertThat(orders(after.build(), "east"))
                .isEqualTo(orders(before, "east"))
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void a_new_lane_leaves_all_orders_as_they_were() {
        Scenarios after = Scenarios.crossBorderDraft();
        after.lanes.add(0, parcels("edison", "west", Horizon.HOUR));

        assertThat(orders(after.build(), "west")).isEqualTo(orders(before, "west"));
        assertThat(orders(after.build(), "east")).isEqualTo(orders(before, "east"));
    }

    private static Lane parcels(String from, String to, long every) {
        return Scenarios.lane(
                "added", from, to, Lane.Mode.PARCEL, new Departures.Every(every), new Distribution.Constant(1));
    }
}
