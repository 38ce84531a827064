package groundwork.chain.delivery;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.ParcelLuck;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.PickUpPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.DeliveryListener;
import java.util.Arrays;

/**
 * Parcels at pick-up points: each takes a place until its customer collects it, or until it goes back to its sender; what finds no
 * place is brought home.
 *
 * <p>Without a limit the parcels at a point are the customers of M/G/∞, with one those of Erlang's loss system.
 */
final class PickUpPoints {

    /** What becomes of parcels that leave a point, or find no place there. */
    interface Doorstep {

        /** It is brought home, where the first attempt may be made now. */
        void home(int order, int lane);

        /** Its customer has collected it. */
        void collected(int order, int lane);

        /** It goes back to a site, or its sender (-1), where it will be at a time. */
        void back(int order, int lane, long at, int to, long costMicros);
    }

    private final Run run;
    private final DeliveryListener listener;
    private final Orders orders;
    private final Ledger ledger;
    private final Outcomes outcomes;
    private final Doorstep doorstep;
    private final ParcelLuck luck;
    private final EventHandler arrives = this::arrives;
    private final EventHandler leaves = this::leaves;
    private final int[] inside;
    private int[] lanes = {};
    private int underWay;
    private int waiting;

    PickUpPoints(Run run, Ledger ledger, Outcomes outcomes, Doorstep doorstep) {
        this.run = run;
        listener = run.listener().deliveries();
        this.ledger = ledger;
        this.outcomes = outcomes;
        this.doorstep = doorstep;
        orders = run.orders();
        luck = run.parcelLuck();
        inside = new int[run.plan().pickUps().all().size()];
    }

    /** A parcel is on its way to a point. */
    void send(int order, int lane, long at, boolean hasLeft) {
        if (!hasLeft) {
            outcomes.departed(order, lane);
        }
        if (order >= lanes.length) {
            lanes = Arrays.copyOf(lanes, Math.max(1024, Integer.highestOneBit(order) * 2));
        }
        lanes[order] = lane;
        underWay++;
        run.executive().schedule(at, Phase.ARRIVAL, arrives, order);
    }

    private void arrives(int order) {
        PickUpPlan point = point(order);
        underWay--;
        int parcels = run.cartons().parcels(order);
        if (inside[point.number()] > point.capacity() - parcels) {
            listener.parcelOverflowed(run.now(), point.row(), lanes[order]);
            doorstep.home(order, lanes[order]);
            return;
        }
        inside[point.number()] += parcels;
        waiting++;
        listener.parcelAtPoint(run.now(), point.row(), lanes[order]);
        ledger.charge(point.account(), parcels, point.costPerParcelMicros());
        outcomes.arrives(order, lanes[order], run.now());
        run.executive().schedule(run.now() + stay(order, point), Phase.ARRIVAL, leaves, order);
    }

    private long stay(int order, PickUpPlan point) {
        return isCollected(order, point)
                ? (long) point.collectedAfter().quantile(rest(order, point))
                : point.keptForMicros();
    }

    private void leaves(int order) {
        PickUpPlan point = point(order);
        int lane = lanes[order];
        long waited = run.now() - orders.deliveredAt(order);
        inside[point.number()] -= run.cartons().parcels(order);
        waiting--;
        if (isCollected(order, point)) {
            listener.parcelCollected(run.now(), point.row(), waited);
            orders.delivered(order, run.now());
            doorstep.collected(order, lane);
        } else {
            listener.parcelUncollected(run.now(), point.row(), waited);
            long at = run.now() + (long) point.backAfter().quantile(share(order, point) / point.uncollectedShare());
            doorstep.back(order, lane, at, point.backTo(), point.backCostMicros());
        }
    }

    private PickUpPlan point(int order) {
        return run.plan().pickUps().of(run.promises().destination(order));
    }

    /** The number that chose the point, spread over (0, 1) again: it decides whether and when the parcel is collected. */
    private double share(int order, PickUpPlan point) {
        return luck.point(order) / point.share();
    }

    private boolean isCollected(int order, PickUpPlan point) {
        return share(order, point) >= point.uncollectedShare();
    }

    private double rest(int order, PickUpPlan point) {
        return (share(order, point) - point.uncollectedShare()) / (1 - point.uncollectedShare());
    }

    /** Parcels on their way to a point. */
    int underWay() {
        return underWay;
    }

    /** Parcels at a point. */
    int waiting() {
        return waiting;
    }
}
