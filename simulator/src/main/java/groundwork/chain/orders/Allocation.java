package groundwork.chain.orders;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.observation.OrderListener.LossReason;
import groundwork.scenario.OrderRules.WhenShort;

/**
 * Finds goods for an order: all of it at one site, else with substitutes, else in several parcels; what finds none waits or is
 * lost, as the scenario says.
 */
final class Allocation implements OrderReceiver {

    private final Orders orders;
    private final Sourcing sourcing;
    private final Splitting splitting;
    private final Substitution substitution;
    private final Reservations reservations;
    private final Backorders backorders;
    private final Outcomes outcomes;
    private final MissedDemand missed;
    private final boolean waits;

    Allocation(
            Run run,
            Sourcing sourcing,
            Splitting splitting,
            Substitution substitution,
            Reservations reservations,
            Backorders backorders,
            Outcomes outcomes,
            MissedDemand missed) {
        orders = run.orders();
        this.sourcing = sourcing;
        this.splitting = splitting;
        this.substitution = substitution;
        this.reservations = reservations;
        this.backorders = backorders;
        this.outcomes = outcomes;
        this.missed = missed;
        waits = run.plan().scenario().orderRules().whenShort() == WhenShort.BACKORDER;
    }

    @Override
    public void receive(int order) {
        int site = sourcing.choose(order);
        if (site == Sourcing.NOWHERE) {
            site = substitution.choose(order);
        }
        if (site != Sourcing.NOWHERE) {
            reservations.allocate(order, site);
        } else if (!splitting.split(order, reservations::allocate)) {
            fallShort(order);
        }
    }

    /** Goods that were set aside for an order are not there: it waits where it is, or is lost. */
    void pickFailed(int order) {
        if (waits) {
            backorders.await(order, orders.site(order));
        } else {
            outcomes.lost(order, Orders.NO_SITE, LossReason.NO_STOCK);
        }
    }

    private void fallShort(int order) {
        int site = waits ? sourcing.chooseToWait(order) : Sourcing.NOWHERE;
        if (site != Sourcing.NOWHERE) {
            backorders.await(order, site);
        } else if (!waits || !splitting.splitToWait(order, (part, at) -> backorders.awaitPart(order, part, at))) {
            missed.tell(order);
            outcomes.lost(order, Orders.NO_SITE, LossReason.NO_STOCK);
        }
    }
}
