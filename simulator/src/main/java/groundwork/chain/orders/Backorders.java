package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Replenishment;
import groundwork.chain.inventory.Stock;
import groundwork.observation.OrderListener;
import groundwork.observation.OrderListener.LossReason;
import groundwork.observation.StockListener;

/**
 * Orders that wait for stock. A waiting line takes what comes, unit by unit, first come first served; the order goes on when all
 * its lines are complete, or is cancelled when its customer's patience ends before.
 */
final class Backorders {

    private final Run run;
    private final OrderListener orderListener;
    private final StockListener stockListener;
    private final Orders orders;
    private final Lines lines;
    private final Stock stock;
    private final Replenishment replenishment;
    private final Reservations reservations;
    private final Outcomes outcomes;
    private final StockQueues queues;
    private final Patience patience;

    Backorders(Run run, Stock stock, Replenishment replenishment, Reservations reservations, Outcomes outcomes) {
        this.run = run;
        orderListener = run.listener().orders();
        stockListener = run.listener().stock();
        orders = run.orders();
        lines = run.lines();
        this.stock = stock;
        this.replenishment = replenishment;
        this.reservations = reservations;
        this.outcomes = outcomes;
        queues = new StockQueues(
                lines, run.plan().sites().size(), run.plan().goods().count());
        patience = new Patience(run, this::giveUp);
    }

    /** Draws for how long the customer of a new order would wait for stock. */
    void drawPatience(int order) {
        patience.draw(order);
    }

    /** An order waits at a site for what is missing there. */
    void await(int order, int site) {
        orders.assign(order, site);
        int missing = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            int item = lines.item(line);
            int units = Math.min(lines.units(line), stock.available(site, item));
            if (units > 0) {
                stock.reserve(site, item, units);
            }
            stockListener.demandMet(run.now(), site, item, lines.units(line), units, units < lines.units(line));
            if (units < lines.units(line)) {
                lines.miss(line, lines.units(line) - units);
                stock.addBackordered(site, item, lines.units(line) - units);
                queues.add(site, item, line);
                missing++;
            }
            replenishment.positionFell(site, item);
        }
        if (missing == 0) {
            reservations.handOver(order, site);
            return;
        }
        orders.addMissingLines(order, missing);
        orderListener.orderBackordered(run.now(), order, site, missing);
        patience.begin(order);
    }

    /** A part of an order waits; its customer has the patience of the whole. */
    void awaitPart(int order, int part, int site) {
        patience.copy(order, part);
        await(part, site);
    }

    /** Units of an item have come to the shelf of a site: lines that wait take them. */
    void stockCame(int site, int item) {
        int line = queues.head(site, item);
        while (line != Lines.NONE && stock.available(site, item) > 0) {
            int units = Math.min(lines.missing(line), stock.available(site, item));
            stock.reserve(site, item, units);
            stock.addBackordered(site, item, -units);
            lines.miss(line, lines.missing(line) - units);
            if (lines.missing(line) > 0) {
                return;
            }
            queues.remove(site, item, line);
            int order = lines.order(line);
            orders.addMissingLines(order, -1);
            if (orders.missingLines(order) == 0) {
                patience.end(order);
                reservations.handOver(order, site);
            }
            line = queues.head(site, item);
        }
    }

    /** A customer waits no longer: what was set aside goes back, to those behind first. */
    private void giveUp(int order) {
        int site = orders.site(order);
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            int item = lines.item(line);
            int missing = lines.missing(line);
            if (missing > 0) {
                queues.remove(site, item, line);
                stock.addBackordered(site, item, -missing);
                lines.miss(line, 0);
            }
            if (missing < lines.units(line)) {
                stock.unreserve(site, item, lines.units(line) - missing);
            }
        }
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            stockCame(site, lines.item(line));
            replenishment.stockCame(site, lines.item(line));
        }
        outcomes.lost(order, Orders.NO_SITE, LossReason.NO_PATIENCE);
    }
}
