package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What flows by replenishment, and what a departure of each lane carries of it.
 *
 * <p>Each rule moves what its site sends a day by the forecast, if every region's orders go to its first choice, and what sites that
 * order from it move on. A lane with a schedule carries the flow between two departures; one that waits until enough is there, that; both no
 * more than they have room for. A lane on demand carries the order of a rule. Where nothing is forecast, a departure is full of the item,
 * or carries an order of the rule where its room is not limited.
 */
public final class TypicalLoads {

    private static final double NOTHING = 1e-12;

    private final Plan plan;
    private final Goods goods;
    private final double[] unitsPerDay;

    /** Rules by the site and item that they order. */
    private final Map<Integer, List<Integer>> fed = new LinkedHashMap<>();

    /** By lane: what flows a day. */
    private final TypicalLoad[] flows;

    private TypicalLoads(Plan plan) {
        this.plan = plan;
        goods = plan.goods();
        unitsPerDay = new double[plan.stock().size()];
        Arrays.fill(unitsPerDay, Double.NaN);
        flows = new TypicalLoad[plan.lanes().size()];
        Arrays.fill(flows, new TypicalLoad(0, 0, 0, 0, 0, 1));
        for (int r = 0; r < unitsPerDay.length; r++) {
            StockPlan of = plan.stock().get(r);
            fed.computeIfAbsent(cell(of.source(), of.item()), c -> new ArrayList<>())
                    .add(r);
        }
        ExpectedUse use = ExpectedUse.of(plan);
        for (int r = 0; r < unitsPerDay.length; r++) {
            double units = unitsPerDay(r, use);
            for (int lane : plan.way(plan.stock().get(r).way())) {
                flows[lane] = sum(flows[lane], of(plan.stock().get(r).item(), units));
            }
        }
    }

    /** The loads that a plan expects. */
    public static TypicalLoads of(Plan plan) {
        return new TypicalLoads(plan);
    }

    private double unitsPerDay(int rule, ExpectedUse use) {
        if (Double.isNaN(unitsPerDay[rule])) {
            StockPlan of = plan.stock().get(rule);
            // Set before it is known, lest sites that order from each other ask for ever.
            unitsPerDay[rule] = 0;
            double units = use.unitsPerDay(of.site(), of.item());
            for (int other : fed.getOrDefault(cell(of.site(), of.item()), List.of())) {
                units += unitsPerDay(other, use);
            }
            unitsPerDay[rule] = units;
        }
        return unitsPerDay[rule];
    }

    private int cell(int site, int item) {
        return site * goods.count() + item;
    }

    private TypicalLoad of(int item, double units) {
        return new TypicalLoad(
                units,
                units * goods.kilograms(item),
                units * goods.cubicMetres(item),
                units * goods.pallets(item, 1),
                units * goods.valueMicros(item),
                1);
    }

    private static TypicalLoad sum(TypicalLoad a, TypicalLoad b) {
        return new TypicalLoad(
                a.units() + b.units(),
                a.kilograms() + b.kilograms(),
                a.cubicMetres() + b.cubicMetres(),
                a.pallets() + b.pallets(),
                a.valueMicros() + b.valueMicros(),
                a.days());
    }

    /** Units a day that a replenishment rule moves. */
    public double unitsPerDay(int rule) {
        return unitsPerDay[rule];
    }

    /** What a departure of a lane carries when goods of a rule are on it; empty where nobody can tell. */
    public Optional<TypicalLoad> on(int lane, int rule) {
        LanePlan of = plan.lanes().get(lane);
        TypicalLoad flow = flows[lane];
        int item = plan.stock().get(rule).item();
        if (of.onDemand()) {
            return order(rule).map(load -> capped(load, of.freight().room(), 0));
        }
        if (flow.kilograms() <= NOTHING && flow.cubicMetres() <= NOTHING) {
            double fill = fill(of(item, 1), of.freight().room());
            return fill > 0 ? Optional.of(of(item, 1).times(1 / fill, 0)) : order(rule);
        }
        if (of.freight().enough().isPresent()) {
            FreightPlan.Enough enough = of.freight().enough().get();
            double fill = fill(flow, enough.reached());
            double days = Math.min(
                    fill > 0 ? 1 / fill : Double.POSITIVE_INFINITY, (double) enough.atLatestMicros() / Horizon.DAY);
            return Optional.of(capped(flow.times(days, days), of.freight().room(), days));
        }
        double days =
                (double) plan.scenario().horizon().endMicros() / Horizon.DAY / Math.max(1, of.departures().length);
        return Optional.of(capped(flow.times(days, days), of.freight().room(), days));
    }

    /** An order of a rule, where its size is known beforehand. */
    private Optional<TypicalLoad> order(int rule) {
        double units = orderUnits(plan.stock().get(rule));
        return units > 0 ? Optional.of(of(plan.stock().get(rule).item(), units).times(1, 0)) : Optional.empty();
    }

    /** Units of an order at the reorder point of a rule; 0 where it has none. */
    static double orderUnits(StockPlan rule) {
        long reorderPoint = rule.sizes()[0].reorderPoint();
        boolean known = reorderPoint > Long.MIN_VALUE && reorderPoint < Long.MAX_VALUE;
        return known ? rule.sizes()[0].at(0, reorderPoint) : 0;
    }

    private static TypicalLoad capped(TypicalLoad load, FreightPlan.Room room, double days) {
        return load.times(Math.min(1, 1 / fill(load, room)), days);
    }

    /** The share of a room that a load takes, by the measure that it takes most of; 0 where it is not limited. */
    private static double fill(TypicalLoad load, FreightPlan.Room room) {
        double units = room.units() == Integer.MAX_VALUE ? 0 : load.units() / room.units();
        return Math.max(
                Math.max(units, load.kilograms() / room.kilograms()),
                Math.max(load.cubicMetres() / room.cubicMetres(), load.pallets() / room.pallets()));
    }
}
