package groundwork.chain.entity;

import groundwork.chain.disruption.Closures;
import groundwork.chain.plan.Plan;
import groundwork.chain.plan.Stage;
import groundwork.engine.Executive;
import groundwork.observation.ChainListener;
import groundwork.observation.StockListener;
import groundwork.random.Streams;
import groundwork.scenario.Contact;

/**
 * What the elements of one replication share: the plan, the clock, the streams, the listener, and the entities inside.
 *
 * <p>Not thread-safe: one run belongs to one replication.
 *
 * @param stockListener the listener's part that hears of stages
 * @param end of the horizon, exclusive, in microseconds
 */
public record Run(
        Plan plan,
        Executive executive,
        Streams streams,
        ChainListener listener,
        StockListener stockListener,
        Orders orders,
        Lines lines,
        Lots lots,
        Loads loads,
        Promises promises,
        Purchases purchases,
        Sequels sequels,
        Riders riders,
        ReturnDraws returnDraws,
        Cases cases,
        Closures closures,
        ParcelLuck parcelLuck,
        ContractTiers contractTiers,
        Cartons cartons,
        Quotas quotas,
        long end) {

    /** A run in which nothing has happened yet. */
    public static Run start(Plan plan, Streams streams, ChainListener listener) {
        Orders orders = new Orders();
        Lines lines = new Lines();
        return new Run(
                plan,
                new Executive(),
                streams,
                listener,
                listener.stock(),
                orders,
                lines,
                new Lots(),
                new Loads(),
                new Promises(plan, orders, lines),
                new Purchases(),
                new Sequels(),
                new Riders(orders, lines),
                new ReturnDraws(),
                new Cases(plan.contacts().any() ? Contact.Reason.values().length : 0),
                new Closures(plan, streams),
                new ParcelLuck(plan, streams),
                new ContractTiers(plan.tariffs().cardCount()),
                new Cartons(orders),
                new Quotas(plan.quotas(), listener.border()),
                plan.scenario().horizon().endMicros());
    }

    /** Current simulated time in microseconds. */
    public long now() {
        return executive.now();
    }

    /** Moves a lot to another stage of the pipeline. */
    public void enter(int lot, Stage stage) {
        Stage before = lots.stage(lot);
        if (before != stage) {
            stockListener.stageChanged(now(), before.ordinal(), -lots.units(lot));
            stockListener.stageChanged(now(), stage.ordinal(), lots.units(lot));
            lots.enter(lot, stage);
        }
    }

    /** A further parcel of an order: without lines yet, promised what the order was. */
    public int addPart(int order) {
        int part = orders.add(orders.region(order), orders.placedAt(order));
        orders.returnTimes(part, orders.returnQuantile(order), orders.returnTransitQuantile(order));
        promises.copy(order, part);
        if (plan.returnChances().refined()) {
            returnDraws.order(part, returnDraws.channel(order));
        }
        cases.copy(order, part);
        parcelLuck.drawPart(part, orders.region(order));
        return part;
    }

    /** Frees an order and its lines. */
    public void remove(int order) {
        lines.removeAll(orders.firstLine(order), orders.lineCount(order));
        orders.remove(order);
        sequels.remove(order);
        cases.forget(order);
    }
}
