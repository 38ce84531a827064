package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Replenishment;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.SitePlan;
import groundwork.observation.ChainListener;
import groundwork.observation.ChainListener.LossReason;
import groundwork.scenario.OrderRules.WhenShort;

/**
 * Takes orders in, finds the site that serves each, and sets goods aside.
 *
 * <p>An order that no site can fill is lost or waits, as the scenario says. A waiting line takes what comes, unit by unit, first
 * come first served; the order goes on when all its lines are complete.
 */
public final class OrderDesk implements OrderReceiver {

    private final Run run;
    private final Orders orders;
    private final Lines lines;
    private final ChainListener listener;
    private final Stock stock;
    private final Replenishment replenishment;
    private final Sourcing sourcing;
    private final OrderReceiver center;
    private final StockQueues queues;
    private final boolean[] unlimited;
    private final boolean backorders;

    /**
     * The desk of a run.
     *
     * @param center takes orders that have a site and goods
     */
    public OrderDesk(Run run, Stock stock, Replenishment replenishment, Sourcing sourcing, OrderReceiver center) {
        this.run = run;
        orders = run.orders();
        lines = run.lines();
        listener = run.listener();
        this.stock = stock;
        this.replenishment = replenishment;
        this.sourcing = sourcing;
        this.center = center;
        int sites = run.plan().sites().size();
        queues = new StockQueues(lines, sites, run.plan().goods().count());
        unlimited = new boolean[sites];
        for (SitePlan site : run.plan().sites()) {
            unlimited[site.number()] = site.unlimitedStock();
        }
        backorders = run.plan().scenario().orderRules().whenShort() == WhenShort.BACKORDER;
    }

    @Override
    public void receive(int order) {
        listener.orderPlaced(run.now(), order, orders.region(order), orders.lineCount(order), orders.unitCount(order));
        int site = sourcing.choose(order);
        if (site != Sourcing.NOWHERE) {
            orders.assign(order, site);
            if (!unlimited[site]) {
                reserveAll(order, site);
            }
            allocated(order, site);
        } else {
            site = backorders ? sourcing.chooseToWait(order) : Sourcing.NOWHERE;
            if (site == Sourcing.NOWHERE) {
                lose(order);
            } else {
                orders.assign(order, site);
                waitForStock(order, site);
            }
        }
    }

    private void allocated(int order, int site) {
        listener.orderAllocated(run.now(), order, site, orders.lineCount(order), run.now() - orders.placedAt(order));
        center.receive(order);
    }

    private void reserveAll(int order, int site) {
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            stock.reserve(site, lines.item(line), lines.units(line));
            replenishment.positionFell(site, lines.item(line));
        }
    }

    private void waitForStock(int order, int site) {
        int missing = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            int item = lines.item(line);
            int units = Math.min(lines.units(line), stock.available(site, item));
            if (units > 0) {
                stock.reserve(site, item, units);
            }
            if (units < lines.units(line)) {
                lines.miss(line, lines.units(line) - units);
                stock.addBackordered(site, item, lines.units(line) - units);
                queues.add(site, item, line);
                missing++;
            }
            replenishment.positionFell(site, item);
        }
        orders.addMissingLines(order, missing);
        listener.orderBackordered(run.now(), order, site, missing);
    }

    /** The floor did not find the goods of an order, which are reserved no more: the order waits again or is lost. */
    public void pickFailed(int order) {
        int site = orders.site(order);
        if (backorders) {
            waitForStock(order, site);
        } else {
            lose(order);
        }
    }

    private void lose(int order) {
        listener.orderLost(
                run.now(), order, Orders.NO_SITE, orders.region(order), LossReason.NO_STOCK, orders.placedAt(order));
        run.remove(order);
    }

    /** Units of an item have come to the shelf of a site: lines that wait take them. */
    public void stockCame(int site, int item) {
        int line = queues.head(site, item);
        while (line != Lines.NONE && stock.available(site, item) > 0) {
            int units = Math.min(lines.missing(line), stock.available(site, item));
            stock.reserve(site, item, units);
            stock.addBackordered(site, item, -units);
            lines.miss(line, lines.missing(line) - units);
            if (lines.missing(line) > 0) {
                return;
            }
            queues.removeHead(site, item);
            int order = lines.order(line);
            orders.addMissingLines(order, -1);
            if (orders.missingLines(order) == 0) {
                allocated(order, site);
            }
            line = queues.head(site, item);
        }
    }
}
