package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Replenishment;
import groundwork.chain.inventory.ShelfWatcher;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.ServiceListener;
import java.util.Arrays;

/**
 * Moves orders that nobody has taken up for long to another site: the most preferred one that has the goods and, with
 * this order, would still have fewer in hand by its staff. What does not find one is looked at again after the same time.
 */
final class SecondThoughts implements OrderReceiver {

    private final Run run;
    private final ServiceListener listener;
    private final Orders orders;
    private final Lines lines;
    private final Stock stock;
    private final Preference preference;
    private final Assortment assortment;
    private final OrdersByStaff load;
    private final Floor floor;
    private final Replenishment replenishment;
    private final ShelfWatcher customers;
    private final long after;
    private final EventHandler look = this::look;
    private boolean[] waits = {};
    private long[] lookAt = {};

    /**
     * Second thoughts of a run.
     *
     * @param customers are told of goods that are free again where an order has left
     */
    SecondThoughts(
            Run run,
            Stock stock,
            Preference preference,
            Assortment assortment,
            Replenishment replenishment,
            Floor floor,
            ShelfWatcher customers) {
        this.run = run;
        listener = run.listener().service();
        orders = run.orders();
        lines = run.lines();
        this.stock = stock;
        this.preference = preference;
        this.assortment = assortment;
        this.floor = floor;
        this.replenishment = replenishment;
        this.customers = customers;
        load = new OrdersByStaff(run, floor::ordersInHand);
        after = run.plan().sourcing().rules().againAfterMicros();
    }

    @Override
    public void receive(int order) {
        if (order >= lookAt.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            lookAt = Arrays.copyOf(lookAt, capacity);
            waits = Arrays.copyOf(waits, capacity);
        }
        waits[order] = true;
        lookAgain(order);
        floor.receive(order);
    }

    /** The first step of its site takes an order up. */
    void takenUp(int order) {
        waits[order] = false;
    }

    private void lookAgain(int order) {
        lookAt[order] = run.now() + after;
        run.executive().schedule(lookAt[order], Phase.DEMAND, look, order);
    }

    private void look(int order) {
        // The number of an order that has left may be another's by now, which is looked at at its own time.
        if (!waits[order] || lookAt[order] != run.now() || orders.site(order) == Orders.NO_SITE) {
            return;
        }
        int from = orders.site(order);
        int to = better(order, from);
        if (to == Sourcing.NOWHERE) {
            lookAgain(order);
        } else if (floor.withdraw(order)) {
            move(order, from, to);
        } else {
            waits[order] = false;
        }
    }

    private int better(int order, int from) {
        double now = load.withMore(from, 0);
        for (int site : preference.sites(order)) {
            if (site != from && load.withMore(site, 1) < now && assortment.hasAll(site, order)) {
                return site;
            }
        }
        return Sourcing.NOWHERE;
    }

    private void move(int order, int from, int to) {
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            if (!run.plan().sites().get(from).unlimitedStock()) {
                stock.unreserve(from, lines.item(line), lines.units(line));
            }
            if (!run.plan().sites().get(to).unlimitedStock()) {
                stock.reserve(to, lines.item(line), lines.units(line));
            }
        }
        orders.assign(order, to);
        listener.orderMoved(run.now(), order, from, to);
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            customers.stockCame(from, lines.item(line));
            replenishment.stockCame(from, lines.item(line));
            replenishment.positionFell(to, lines.item(line));
        }
        receive(order);
    }
}
