package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Replenishment;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.SitePlan;
import groundwork.observation.OrderListener;
import groundwork.observation.StockListener;

/** Sets goods aside for orders and hands those that have all of them to the floor. */
final class Reservations {

    private final Run run;
    private final OrderListener orderListener;
    private final StockListener stockListener;
    private final Orders orders;
    private final Lines lines;
    private final Stock stock;
    private final Replenishment replenishment;
    private final OrderReceiver center;
    private final boolean[] unlimited;

    Reservations(Run run, Stock stock, Replenishment replenishment, OrderReceiver center) {
        this.run = run;
        orderListener = run.listener().orders();
        stockListener = run.listener().stock();
        orders = run.orders();
        lines = run.lines();
        this.stock = stock;
        this.replenishment = replenishment;
        this.center = center;
        unlimited = new boolean[run.plan().sites().size()];
        for (SitePlan site : run.plan().sites()) {
            unlimited[site.number()] = site.unlimitedStock();
        }
    }

    /** Sets aside all that an order asks for at a site that has it, and hands the order over. */
    void allocate(int order, int site) {
        orders.assign(order, site);
        if (!unlimited[site]) {
            for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                stock.reserve(site, lines.item(line), lines.units(line));
                stockListener.demandMet(run.now(), site, lines.item(line), lines.units(line), lines.units(line), false);
                replenishment.positionFell(site, lines.item(line));
            }
        }
        tell(order, site, 0);
    }

    /** All goods for which an order waited are set aside: the floor may have it. */
    void handOver(int order, int site) {
        tell(order, site, run.now() - orders.placedAt(order));
    }

    private void tell(int order, int site, long waited) {
        orderListener.orderAllocated(run.now(), order, site, orders.lineCount(order), waited);
        center.receive(order);
    }
}
