package groundwork.chain.delivery;

import groundwork.chain.cost.Ledger;
import groundwork.chain.cost.Sales;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.ParcelLuck;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.DeliveryPlan;
import groundwork.chain.plan.DeliveryPlans;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.ServiceListener;

/**
 * Brings parcels to the door: most are delivered at the first attempt, some at a later one; the others come back to their sender, are
 * lost, or are handed over damaged.
 *
 * <p>A delivery stays a figure; only a parcel in trouble becomes an event, when its trouble shows.
 */
public final class Deliveries {

    private final Run run;
    private final Orders orders;
    private final Ledger ledger;
    private final Sales sales;
    private final Outcomes outcomes;
    private final OrderReceiver afterDelivery;
    private final DeliveryPlans plans;
    private final ParcelLuck luck;
    private final Goods goods;
    private final EventHandler lost = this::lost;
    private final EventHandler damaged = this::damaged;
    private final EventHandler back = this::back;
    private final TroubledParcels troubled = new TroubledParcels();
    private SendersShelf shelf;

    /**
     * The deliveries of a run whose scenario says what may become of parcels.
     *
     * @param afterDelivery takes over parcels that reach their customers whole
     */
    public Deliveries(Run run, Ledger ledger, Sales sales, Outcomes outcomes, OrderReceiver afterDelivery) {
        this.run = run;
        this.ledger = ledger;
        this.sales = sales;
        this.outcomes = outcomes;
        this.afterDelivery = afterDelivery;
        orders = run.orders();
        plans = run.plan().deliveries();
        luck = run.parcelLuck();
        goods = run.plan().goods();
    }

    /** Who takes goods back that could not be delivered. */
    public void comeBackTo(SendersShelf sender) {
        shelf = sender;
    }

    /**
     * A vendor has a parcel and would be at the door at a time.
     *
     * @param hasLeft whether it was told of before that it has left its site
     */
    public void bring(int order, int lane, long at, boolean hasLeft) {
        DeliveryPlan plan = plans.of(lane, orders.region(order));
        if (plan == null) {
            tell(order, lane, at, hasLeft);
            afterDelivery.receive(order);
            return;
        }
        run.listener().parcelHandedOver(run.now(), lane);
        double fate = luck.fate(order);
        if (fate < plan.lostShare()) {
            tell(order, lane, ServiceListener.NEVER, hasLeft);
            trouble(order, lane, at, lost);
        } else {
            attempt(order, lane, at, hasLeft, plan, fate < plan.lostShare() + plan.damagedShare());
        }
    }

    private void attempt(int order, int lane, long first, boolean hasLeft, DeliveryPlan plan, boolean isDamaged) {
        int failures = plan.failures(luck.attempts(order));
        int further = Math.min(failures, plan.attempts() - 1);
        long at = first;
        for (int i = 0; i < further; i++) {
            at += (long) plan.nextAfter().quantile(luck.wait(order, i));
        }
        if (further > 0) {
            ledger.charge(plans.accounts(lane).attempts(), further, plan.attemptCostMicros());
        }
        if (failures == plan.attempts()) {
            tell(order, lane, ServiceListener.NEVER, hasLeft);
            at += (long) plan.backAfter().quantile(plan.rest(luck.attempts(order)));
            trouble(order, lane, at, back);
            return;
        }
        run.listener().parcelDelivered(run.now(), lane, failures + 1, isDamaged);
        tell(order, lane, at, hasLeft);
        if (isDamaged) {
            trouble(order, lane, at, damaged);
        } else {
            afterDelivery.receive(order);
        }
    }

    private void tell(int order, int lane, long deliveredAt, boolean hasLeft) {
        if (hasLeft) {
            outcomes.arrives(order, lane, deliveredAt);
        } else {
            outcomes.shipped(order, lane, deliveredAt);
        }
    }

    private void trouble(int order, int lane, long at, EventHandler shows) {
        troubled.add(order, lane);
        run.executive().schedule(at, Phase.ARRIVAL, shows, order);
    }

    private void lost(int order) {
        int lane = troubled.lane(order);
        long value = value(order);
        run.listener().parcelLost(run.now(), lane, value);
        outcomes.parcelLost(order);
        ledger.post(plans.accounts(lane).lost(), 1, unclaimed(order, lane, value));
        refund(order);
    }

    private void damaged(int order) {
        int lane = troubled.lane(order);
        long value = value(order);
        run.listener().parcelDamaged(run.now(), lane, value);
        outcomes.parcelDamaged(order);
        ledger.post(plans.accounts(lane).damaged(), 1, unclaimed(order, lane, value));
        refund(order);
    }

    private void back(int order) {
        int lane = troubled.lane(order);
        run.listener().parcelCameBack(run.now(), lane, orders.unitCount(order));
        ledger.charge(plans.accounts(lane).back(), 1, plan(order, lane).backCostMicros());
        Lines lines = run.lines();
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            shelf.takeBack(orders.site(order), lines.item(line), lines.units(line));
        }
        refund(order);
    }

    private void refund(int order) {
        sales.refunded(order, orders.site(order));
        troubled.remove();
        run.remove(order);
    }

    private DeliveryPlan plan(int order, int lane) {
        return plans.of(lane, orders.region(order));
    }

    private long unclaimed(int order, int lane, long value) {
        return StrictMath.round(value * (1 - plan(order, lane).claimShare()));
    }

    /** What the goods of a parcel are worth. */
    private long value(int order) {
        Lines lines = run.lines();
        long value = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            value += lines.units(line) * goods.valueMicros(lines.item(line));
        }
        return value;
    }

    /** Parcels that were lost, damaged or not delivered, and of which nobody knows it yet or that are on their way back. */
    public int inTrouble() {
        return troubled.count();
    }
}
