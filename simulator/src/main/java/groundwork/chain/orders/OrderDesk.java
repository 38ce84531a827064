package groundwork.chain.orders;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Replenishment;
import groundwork.chain.inventory.ShelfWatcher;
import groundwork.chain.inventory.Stock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes orders in: tells the customer by when, holds what must be checked, and sees that each finds a site and goods.
 *
 * <p>Whatever of this leaves something to chance is drawn here, as the order is placed, from streams of its region: two networks
 * see the same customers.
 */
public final class OrderDesk implements OrderReceiver, ShelfWatcher {

    private final Run run;
    private final Promiser promiser;
    private final Outcomes outcomes;
    private final OrderReceiver checked;
    private final Backorders backorders;
    private final Allocation allocation;
    private final Substitution substitution;

    /** Null where orders stay with their site. */
    private final SecondThoughts thoughts;

    /**
     * The desk of a run.
     *
     * @param floor where orders are picked and packed
     * @param door stands in front of what takes orders that have a site and goods
     */
    public OrderDesk(
            Run run,
            Stock stock,
            Replenishment replenishment,
            Outcomes outcomes,
            Floor floor,
            UnaryOperator<OrderReceiver> door) {
        this.run = run;
        this.outcomes = outcomes;
        Assortment assortment = new Assortment(run, stock);
        Preference preference = OpenSites.of(run, SourcingPolicies.of(run, stock, floor::ordersInHand));
        Sourcing sourcing = new WholeOrders(run, preference, assortment);
        promiser = new Promiser(run, sourcing);
        thoughts = run.plan().sourcing().rules().againAfterMicros() == 0
                ? null
                : new SecondThoughts(run, stock, preference, assortment, replenishment, floor, this);
        OrderReceiver center = thoughts == null ? floor : thoughts;
        long window = run.plan().scenario().orderRules().mergeWindowMicros();
        Reservations reservations = new Reservations(
                run, stock, replenishment, door.apply(window == 0 ? center : new MergeRoom(run, window, center)));
        backorders = new Backorders(run, stock, replenishment, reservations, outcomes);
        substitution = new Substitution(run, preference, stock);
        allocation = new Allocation(
                run,
                sourcing,
                new Splitting(run, preference, assortment),
                substitution,
                reservations,
                backorders,
                outcomes,
                new MissedDemand(run, stock));
        checked = HoldingPoint.before(run, outcomes, allocation);
    }

    @Override
    public void receive(int order) {
        promiser.promise(order);
        backorders.drawPatience(order);
        substitution.draw(order);
        run.parcelLuck().draw(order, run.orders().region(order));
        outcomes.placed(order);
        checked.receive(order);
    }

    /** Who wants to know of orders that the first step of their site takes up; empty where nobody does. */
    public Optional<OrderReceiver> whenTakenUp() {
        return Optional.ofNullable(thoughts).map(t -> t::takenUp);
    }

    /** The floor did not find the goods of an order, which are reserved no more: the order waits again or is lost. */
    public void pickFailed(int order) {
        allocation.pickFailed(order);
    }

    @Override
    public void stockCame(int site, int item) {
        backorders.stockCame(site, item);
    }
}
