package groundwork.chain.demand;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ItemMix;
import groundwork.random.Stream;
import groundwork.random.Variate;

/**
 * Makes orders with all that belongs to them: lines, items, units, and the fate of their parcels and returns.
 *
 * <p>Everything is drawn at birth from the customer's own streams, so that two networks see the same orders.
 */
final class OrderBirth {

    private final Run run;
    private final Goods goods;
    private final Variate linesPerOrder;
    private final Variate unitsPerLine;

    OrderBirth(Run run) {
        this.run = run;
        goods = run.plan().goods();
        linesPerOrder = run.plan().demand().lines();
        unitsPerLine = run.plan().demand().units();
    }

    /** A new order from a region for items of a mix. */
    int order(int region, ItemMix mix, Stream shape, Stream fate) {
        Orders orders = run.orders();
        Lines lines = run.lines();
        int order = orders.add(region, run.now());
        int count = (int) linesPerOrder.draw(shape);
        for (int i = 0; i < count; i++) {
            int item = mix.item(shape.uniform());
            int units = (int) unitsPerLine.draw(shape);
            int line = lines.add(order, item, units, orders.firstLine(order));
            orders.addLine(order, line, units, units * goods.kilograms(item));
            decideReturn(order, line, item, fate.uniform());
        }
        orders.fate(order, fate.uniform(), fate.uniform(), fate.uniform());
        return order;
    }

    /** One number decides twice: given that u is below the return rate r, u / r is uniform again. */
    private void decideReturn(int order, int line, int item, double u) {
        double rate = goods.returnRate(item);
        if (u < rate) {
            run.lines().willReturn(line, u < rate * goods.restockShare(item));
            run.orders().addReturnedUnits(order, run.lines().units(line));
        }
    }
}
