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
import groundwork.chain.plan.DoorDays;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.PickUpPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.DeliveryListener;
import groundwork.observation.ServiceListener;

/**
 * Brings parcels to the door: most are delivered at the first attempt, some at a later one or at a pick-up point; the others come back to
 * their sender, are lost, or are handed over damaged.
 *
 * <p>A delivery stays a figure; only a parcel in trouble becomes an event, when its trouble shows.
 */
public final class Deliveries {

    private static final int SENDER = -1;

    private final Run run;
    private final DeliveryListener listener;
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
    private final EventHandler back = order -> back(order, false);
    private final EventHandler unfetched = order -> back(order, true);
    private final TroubledParcels troubled = new TroubledParcels();

    /** Null where there are none. */
    private final PickUpPoints points;

    private SendersShelf shelf;
    private ReturnsTaker returns;

    /**
     * The deliveries of a run whose scenario says what may become of parcels.
     *
     * @param afterDelivery takes over parcels that reach their customers whole
     */
    public Deliveries(Run run, Ledger ledger, Sales sales, Outcomes outcomes, OrderReceiver afterDelivery) {
        this.run = run;
        listener = run.listener().deliveries();
        this.ledger = ledger;
        this.sales = sales;
        this.outcomes = outcomes;
        this.afterDelivery = afterDelivery;
        orders = run.orders();
        plans = run.plan().deliveries();
        luck = run.parcelLuck();
        goods = run.plan().goods();
        points = run.plan().pickUps().any() ? new PickUpPoints(run, ledger, outcomes, new AtPoints()) : null;
    }

    /** Who takes goods back that could not be delivered: their sender, or who takes returns. */
    public void comeBackTo(SendersShelf sender, ReturnsTaker taker) {
        shelf = sender;
        returns = taker;
    }

    /**
     * A vendor has a parcel and would be at the door, or at a pick-up point, at a time.
     *
     * @param hasLeft whether it was told of before that it has left its site
     */
    public void bring(int order, int lane, long at, boolean hasLeft) {
        DeliveryPlan plan = plan(order, lane);
        PickUpPlan point =
                points == null ? null : run.plan().pickUps().of(run.promises().destination(order));
        if (plan == null && point == null) {
            tell(order, lane, at, hasLeft);
            afterDelivery.receive(order);
            return;
        }
        boolean isLost = plan != null && luck.fate(order) < plan.lostShare();
        boolean forPoint = !isLost && point != null && luck.point(order) < point.share();
        listener.parcelHandedOver(run.now(), lane, forPoint);
        if (isLost) {
            tell(order, lane, ServiceListener.NEVER, hasLeft);
            trouble(order, lane, at, lost, SENDER, 0);
        } else if (forPoint) {
            points.send(order, lane, at, hasLeft);
        } else {
            attempt(order, lane, at, hasLeft);
        }
    }

    private void attempt(int order, int lane, long first, boolean hasLeft) {
        DeliveryPlan plan = plan(order, lane);
        if (plan == null) {
            handOver(order, lane, first, 1, hasLeft);
            return;
        }
        if (plan.days().isPresent()) {
            attemptByDays(order, lane, first, hasLeft, plan, plan.days().get());
            return;
        }
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
            trouble(order, lane, at, back, plan.backTo(), plan.backCostMicros());
        } else {
            handOver(order, lane, at, failures + 1, hasLeft);
        }
    }

    /** An attempt is made on days that count; whether it finds nobody depends on the day. */
    private void attemptByDays(int order, int lane, long first, boolean hasLeft, DeliveryPlan plan, DoorDays days) {
        double u = luck.attempts(order);
        double chance = 1;
        long at = days.next(first);
        int attempt = 1;
        while (u < chance * days.failShare(at) && attempt <= plan.attempts()) {
            chance *= days.failShare(at);
            listener.doorTried(run.now(), days.weekday(at), true);
            if (attempt < plan.attempts()) {
                at = days.next(at + (long) plan.nextAfter().quantile(luck.wait(order, attempt - 1)));
            }
            attempt++;
        }
        int further = Math.min(attempt, plan.attempts()) - 1;
        if (further > 0) {
            ledger.charge(plans.accounts(lane).attempts(), further, plan.attemptCostMicros());
        }
        if (attempt > plan.attempts()) {
            tell(order, lane, ServiceListener.NEVER, hasLeft);
            at += (long) plan.backAfter().quantile(u / chance);
            trouble(order, lane, at, back, plan.backTo(), plan.backCostMicros());
        } else {
            listener.doorTried(run.now(), days.weekday(at), false);
            handOver(order, lane, at, attempt, hasLeft);
        }
    }

    private void handOver(int order, int lane, long at, int attempt, boolean hasLeft) {
        boolean isDamaged = isDamaged(order, lane);
        listener.parcelDelivered(run.now(), lane, attempt, isDamaged);
        tell(order, lane, at, hasLeft);
        if (isDamaged) {
            trouble(order, lane, at, damaged, SENDER, 0);
        } else {
            afterDelivery.receive(order);
        }
    }

    private boolean isDamaged(int order, int lane) {
        DeliveryPlan plan = plan(order, lane);
        return plan != null && luck.fate(order) < plan.lostShare() + plan.damagedShare();
    }

    /** What becomes of parcels of pick-up points. */
    private final class AtPoints implements PickUpPoints.Doorstep {

        @Override
        public void home(int order, int lane) {
            attempt(order, lane, run.now(), true);
        }

        @Override
        public void collected(int order, int lane) {
            if (isDamaged(order, lane)) {
                troubled.add(order, lane, SENDER, 0);
                damaged(order);
            } else {
                listener.parcelKept(run.now(), lane);
                afterDelivery.receive(order);
            }
        }

        @Override
        public void back(int order, int lane, long at, int to, long costMicros) {
            trouble(order, lane, at, unfetched, to, costMicros);
        }
    }

    private void tell(int order, int lane, long deliveredAt, boolean hasLeft) {
        if (hasLeft) {
            outcomes.arrives(order, lane, deliveredAt);
        } else {
            outcomes.shipped(order, lane, deliveredAt);
        }
    }

    private void trouble(int order, int lane, long at, EventHandler shows, int backTo, long backCostMicros) {
        troubled.add(order, lane, backTo, backCostMicros);
        run.executive().schedule(at, Phase.ARRIVAL, shows, order);
    }

    private void lost(int order) {
        int lane = troubled.lane(order);
        long value = value(order);
        listener.parcelLost(run.now(), lane, value);
        outcomes.parcelLost(order);
        ledger.post(plans.accounts(lane).lost(), 1, unclaimed(order, lane, value));
        refund(order);
    }

    private void damaged(int order) {
        int lane = troubled.lane(order);
        long value = value(order);
        listener.parcelDamaged(run.now(), lane, value);
        outcomes.parcelDamaged(order);
        ledger.post(plans.accounts(lane).damaged(), 1, unclaimed(order, lane, value));
        refund(order);
    }

    private void back(int order, boolean fromPoint) {
        int lane = troubled.lane(order);
        listener.parcelCameBack(run.now(), lane, orders.unitCount(order), fromPoint);
        ledger.charge(plans.accounts(lane).back(), 1, troubled.backCostMicros(order));
        if (troubled.backTo(order) != SENDER) {
            sales.refunded(order, orders.site(order));
            troubled.remove();
            returns.takeUndelivered(order, troubled.backTo(order));
            return;
        }
        Lines lines = run.lines();
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            shelf.takeBack(orders.site(order), lines.item(line), lines.units(line));
        }
        listener.parcelReshelved(run.now(), orders.site(order), orders.unitCount(order));
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

    /** Parcels at pick-up points. */
    public int atPoints() {
        return points == null ? 0 : points.waiting();
    }

    /** Parcels on their way to pick-up points. */
    public int toPoints() {
        return points == null ? 0 : points.underWay();
    }
}
