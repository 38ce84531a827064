package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenario.Supply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is sent of an item from a source on a day, by plan.
 *
 * @param time of sending, in microseconds
 * @param sites where to
 * @param ways numbers of the ways there
 * @param units to each; 0 where a share is stated
 * @param shares of what is at the source; 0 where units are stated
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record PushPlan(long time, int source, int item, int[] sites, int[] ways, int[] units, double[] shares) {

    private record Occasion(LocalDate date, String source, String item) {}

    /** The pushes of the time that is simulated, in the order of time, then of the table. */
    static List<PushPlan> of(Scenario scenario, Places places, Goods goods, Ways ways) {
        Map<Occasion, List<Supply.Push>> occasions = new LinkedHashMap<>();
        for (Supply.Push push : scenario.inventory().supply().pushes()) {
            occasions
                    .computeIfAbsent(new Occasion(push.date(), push.source(), push.item()), k -> new ArrayList<>())
                    .add(push);
        }
        Horizon horizon = scenario.horizon();
        List<PushPlan> plans = new ArrayList<>();
        occasions.forEach((occasion, pushes) -> {
            int source = places.siteNumber(occasion.source());
            long time = horizon.micros(
                    occasion.date().atStartOfDay(places.site(source).zone()).toInstant());
            if (time >= 0 && time < horizon.endMicros()) {
                plans.add(plan(time, source, goods.number(occasion.item()), pushes, places, ways));
            }
        });
        plans.sort(Comparator.comparingLong(PushPlan::time));
        return List.copyOf(plans);
    }

    private static PushPlan plan(long time, int source, int item, List<Supply.Push> pushes, Places places, Ways ways) {
        int[] sites =
                pushes.stream().mapToInt(push -> places.siteNumber(push.site())).toArray();
        int[] byWays = new int[sites.length];
        int[] units = new int[sites.length];
        double[] shares = new double[sites.length];
        for (int i = 0; i < sites.length; i++) {
            byWays[i] = ways.number(source, sites[i], pushes.get(i).mode());
            if (pushes.get(i).amount() instanceof Supply.Amount.Units amount) {
                units[i] = amount.units();
            } else if (pushes.get(i).amount() instanceof Supply.Amount.Share amount) {
                shares[i] = amount.share();
            }
        }
        return new PushPlan(time, source, item, sites, byWays, units, shares);
    }
}
