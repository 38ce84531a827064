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
    int order(int region, ItemMix mix, CustomerStreams streams) {
        int order = run.orders().add(region, run.now());
        Stream shape = streams.shape();
        int count = (int) linesPerOrder.draw(shape);
        for (int i = 0; i < count; i++) {
            int item = mix.draw(shape);
            addLine(order, region, item, (int) unitsPerLine.draw(shape), streams.returns());
        }
        decideTimes(order, region, streams);
        return order;
    }

    /** A recorded order, placed again. */
    int recorded(RecordedPlan recorded, int number, CustomerStreams streams) {
        int region = recorded.regions()[number];
        int order = run.orders().add(region, run.now());
        for (int l = recorded.firstLines()[number]; l < recorded.firstLines()[number + 1]; l++) {
            addLine(order, region, recorded.items()[l], recorded.units()[l], streams.returns());
        }
        decideTimes(order, region, streams);
        return order;
    }

    private void addLine(int order, int region, int item, int units, Stream returns) {
        listener.lineOrdered(run.now(), region, item, units);
        int line = run.lines().add(order, item, units, run.orders().firstLine(order));
        run.orders().addLine(order, line, units, units * goods.kilograms(item));
        double rate = goods.returnRate(item);
        if (rate > 0) {
            decideReturn(order, line, returns.uniform(), rate, goods.restockShare(item));
        }
    }

    /** One number decides twice: given that u is below the return rate r, u / r is uniform again. */
    private void decideReturn(int order, int line, double u, double rate, double restockShare) {
        if (u < rate) {
            run.lines().willReturn(line, u < rate * restockShare);
            run.orders().addReturnedUnits(order, run.lines().units(line));
        }
    }

    /** Draws for all orders of a region or for none, so that an order is as lucky in every network in which luck counts. */
    private void decideTimes(int order, int region, CustomerStreams streams) {
        Orders orders = run.orders();
        if (run.plan().transitVaries(region)) {
            orders.transit(order, streams.transit().uniform());
        }
        if (orders.returnedUnits(order) > 0) {
            orders.returnTimes(
                    order, streams.returns().uniform(), streams.returns().uniform());
        }
    }
}
