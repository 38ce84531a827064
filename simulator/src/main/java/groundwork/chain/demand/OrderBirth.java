package groundwork.chain.demand;

import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ItemMix;
import groundwork.chain.plan.RecordedPlan;
import groundwork.observation.ChainListener;
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
    private final ChainListener listener;
    private final Variate linesPerOrder;
    private final Variate unitsPerLine;

    OrderBirth(Run run) {
        this.run = run;
        goods = run.plan().goods();
        listener = run.listener();
        linesPerOrder = run.plan().demand().lines();
        unitsPerLine = run.plan().demand().units();
    }

    /** A new order from a region for items of a mix. */
    int order(int region, ItemMix mix, Stream shape, Stream fate) {
        Orders orders = run.orders();
        int order = orders.add(region, run.now());
        int count = (int) linesPerOrder.draw(shape);
        for (int i = 0; i < count; i++) {
            int item = mix.item(shape.uniform());
            addLine(order, region, item, (int) unitsPerLine.draw(shape), fate);
        }
        orders.fate(order, fate.uniform(), fate.uniform(), fate.uniform());
        return order;
    }

    /** A recorded order, placed again. */
    int recorded(RecordedPlan recorded, int number, Stream fate) {
        Orders orders = run.orders();
        int order = orders.add(recorded.regions()[number], run.now());
        for (int l = recorded.firstLines()[number]; l < recorded.firstLines()[number + 1]; l++) {
            addLine(order, recorded.regions()[number], recorded.items()[l], recorded.units()[l], fate);
        }
        orders.fate(order, fate.uniform(), fate.uniform(), fate.uniform());
        return order;
    }

    private void addLine(int order, int region, int item, int units, Stream fate) {
        listener.lineOrdered(run.now(), region, item, units);
        int line = run.lines().add(order, item, units, run.orders().firstLine(order));
        run.orders().addLine(order, line, units, units * goods.kilograms(item));
        decideReturn(order, line, item, fate.uniform());
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
