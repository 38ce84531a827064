package groundwork.chain.plan;

import groundwork.scenario.LiveEvent;
import groundwork.scenario.LiveEvent.Audience;
import groundwork.scenario.LiveEvent.Size;
import groundwork.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes live-shopping shows ready to run. */
final class LivePlans {

    private final Scenario scenario;
    private final Places places;
    private final Goods goods;
    private final double unitsPerOrder;

    /** @param unitsPerOrder mean */
    LivePlans(Scenario scenario, Places places, Goods goods, double unitsPerOrder) {
        this.scenario = scenario;
        this.places = places;
        this.goods = goods;
        this.unitsPerOrder = unitsPerOrder;
    }

    /** The shows, in order. */
    List<LivePlan> all() {
        return scenario.demand().liveEvents().stream().map(this::plan).toList();
    }

    private LivePlan plan(LiveEvent event) {
        Map<Integer, Double> shares = shares(event.audience());
        double expected = orders(event.size());
        Instant start = event.start().atZone(scenario.horizon().zone()).toInstant();
        return new LivePlan(
                event.id(),
                scenario.horizon().micros(start),
                event.shape(),
                shares.keySet().stream().mapToInt(Integer::intValue).toArray(),
                shares.values().stream().mapToDouble(share -> share * expected).toArray(),
                new GuideMix(
                        event.items().stream().mapToInt(goods::number).toArray(),
                        event.itemWeights().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()),
                event.luck().map(Draws::of));
    }

    private double orders(Size size) {
        return size instanceof Size.Viewers v
                ? v.viewers() * v.conversion()
                : ((Size.Units) size).units() / unitsPerOrder;
    }

    /** The part of each region, in order; a region that is named and in a named group has both parts. */
    private Map<Integer, Double> shares(List<Audience> audience) {
        double sum = audience.stream().mapToDouble(Audience::weight).sum();
        Map<Integer, Double> byRegion = new TreeMap<>();
        for (Audience part : audience) {
            int[] members = places.regionsOf(part.region());
            double[] shares = places.shares(members);
            for (int m = 0; m < members.length; m++) {
                byRegion.merge(members[m], shares[m] * (part.weight() / sum), Double::sum);
            }
        }
        return byRegion;
    }
}
