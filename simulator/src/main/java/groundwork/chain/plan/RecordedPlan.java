package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.RecordedOrder;
import groundwork.scenario.Scenario;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * Recorded orders made ready to replay, in the order of their times.
 *
 * @param scale how often each comes, on average
 * @param times microseconds, not before the origin
 * @param regions numbers
 * @param firstLines where the lines of each order begin; one more entry than there are orders
 * @param items of the lines, numbers
 * @param units of the lines
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record RecordedPlan(double scale, long[] times, int[] regions, int[] firstLines, int[] items, int[] units) {

    static RecordedPlan of(Scenario scenario, Places places, Goods goods) {
        RecordedOrder.Replay replay = scenario.demand().replay();
        Horizon horizon = scenario.horizon();
        List<Timed> orders = scenario.demand().recordedOrders().stream()
                .map(order -> new Timed(time(order, horizon) + replay.shiftMicros(), order))
                .filter(order -> order.time() >= 0)
                .sorted(Comparator.comparingLong(Timed::time))
                .toList();
        int lines =
                orders.stream().mapToInt(order -> order.order().lines().size()).sum();
        RecordedPlan plan = new RecordedPlan(
                replay.scale(),
                orders.stream().mapToLong(Timed::time).toArray(),
                orders.stream()
                        .mapToInt(order -> places.regionsOf(order.order().region())[0])
                        .toArray(),
                new int[orders.size() + 1],
                new int[lines],
                new int[lines]);
        int at = 0;
        for (int o = 0; o < orders.size(); o++) {
            plan.firstLines[o] = at;
            for (RecordedOrder.Line line : orders.get(o).order().lines()) {
                plan.items[at] = goods.number(line.item());
                plan.units[at] = line.units();
                at++;
            }
        }
        plan.firstLines[orders.size()] = at;
        return plan;
    }

    private static long time(RecordedOrder order, Horizon horizon) {
        ZoneId zone = horizon.zone();
        return horizon.micros(order.at().atZone(zone).toInstant());
    }

    private record Timed(long time, RecordedOrder order) {}
}
