package groundwork.chain.demand;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Companions.Companion;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ItemMix;
import groundwork.chain.plan.Plan;
import groundwork.chain.plan.RecordedPlan;
import groundwork.observation.DemandListener;
import groundwork.random.Stream;
import groundwork.random.Variate;
import java.util.Arrays;

/**
 * Makes orders with all that belongs to them: lines, items, units, and the fate of their parcels and returns.
 *
 * <p>Everything is drawn at birth from the customer's own streams, so that two networks see the same orders.
 */
final class OrderBirth {

    private final Run run;
    private final DemandListener listener;
    private final Plan plan;
    private final Orders orders;
    private final Lines lines;
    private final Goods goods;
    private final Variate linesPerOrder;
    private final Variate unitsPerLine;
    private final boolean affine;
    private final Companion[][] companions;
    private final double giftShare;
    private final boolean refinedReturns;

    // The order that is being born; written to its row when it is complete.
    private int order;
    private int firstLine;
    private int lineCount;
    private int unitCount;
    private double kilograms;
    private int returnedUnits;

    /** Whether the rates of the categories alone let it come back: then its times are those that it has in other scenarios. */
    private boolean returnsByRate;

    OrderBirth(Run run) {
        this.run = run;
        listener = run.listener().demand();
        plan = run.plan();
        orders = run.orders();
        lines = run.lines();
        goods = plan.goods();
        linesPerOrder = run.plan().demand().lines();
        unitsPerLine = run.plan().demand().units();
        affine = run.plan().companions().any();
        companions = new Companion[affine ? goods.count() : 0][];
        Arrays.setAll(companions, item -> run.plan().companions().of(item));
        giftShare = run.plan().scenario().demand().basket().gifts().share();
        refinedReturns = plan.returnChances().refined();
    }

    /** A new order from a region for items of a mix. */
    int order(int region, ItemMix mix, CustomerStreams streams) {
        begin(region);
        Stream shape = streams.shape();
        int count = (int) linesPerOrder.draw(shape);
        for (int i = 0; i < count; i++) {
            int item = mix.draw(shape);
            addLine(region, item, (int) unitsPerLine.draw(shape), streams);
            if (affine) {
                addCompanions(region, item, streams);
            }
        }
        return finish(region, streams);
    }

    private void addCompanions(int region, int item, CustomerStreams streams) {
        Stream stream = streams.companions();
        for (Companion companion : companions[item]) {
            boolean comes = stream.uniform() < companion.chance();
            listener.companionAsked(run.now(), companion.row(), comes);
            if (comes) {
                addLine(region, companion.item(), (int) unitsPerLine.draw(stream), streams);
            }
        }
    }

    private void decideGift(Stream stream) {
        if (giftShare > 0 && stream.uniform() < giftShare) {
            orders.makeGift(order);
            listener.giftOrdered(run.now(), order);
        }
    }

    /** A recorded order, placed again; what was bought together is already in it. */
    int recorded(RecordedPlan recorded, int number, CustomerStreams streams) {
        int region = recorded.regions()[number];
        begin(region);
        for (int l = recorded.firstLines()[number]; l < recorded.firstLines()[number + 1]; l++) {
            addLine(region, recorded.items()[l], recorded.units()[l], streams);
        }
        return finish(region, streams);
    }

    private void begin(int region) {
        order = orders.add(region, run.now());
        firstLine = Lines.NONE;
        lineCount = 0;
        unitCount = 0;
        kilograms = 0;
        returnedUnits = 0;
        returnsByRate = false;
    }

    private void addLine(int region, int item, int units, CustomerStreams streams) {
        listener.lineOrdered(run.now(), region, item, units);
        firstLine = lines.add(order, item, units, firstLine);
        lineCount++;
        unitCount += units;
        kilograms += units * goods.kilograms(item);
        double rate = goods.returnRate(item);
        double mind = rate > 0 ? streams.returns().uniform() : 1;
        if (refinedReturns) {
            drawReturn(mind, rate, streams);
        } else if (rate > 0) {
            decideReturn(units, mind, rate, goods.restockShare(item));
        }
    }

    /** The details are drawn for all lines, so that each is the same whatever the chances are. */
    private void drawReturn(double mind, double rate, CustomerStreams streams) {
        Stream details = streams.returnDetails();
        double otherwise = details.uniform();
        run.returnDraws()
                .line(firstLine, rate > 0 ? mind : otherwise, details.uniform(), details.uniform(), streams.live());
        returnsByRate |= mind < rate;
    }

    /** One number decides twice: given that u is below the return rate r, u / r is uniform again. */
    private void decideReturn(int units, double u, double rate, double restockShare) {
        if (u < rate) {
            lines.willReturn(firstLine, u < rate * restockShare);
            returnedUnits += units;
        }
    }

    /** Times are drawn for all orders of a region or for none: an order is as lucky in every network in which luck counts. */
    private int finish(int region, CustomerStreams streams) {
        orders.fill(order, firstLine, lineCount, unitCount, kilograms, returnedUnits);
        decideGift(streams.gifts());
        if (plan.transitVaries(region)) {
            orders.transit(order, streams.transit().uniform());
        }
        if (refinedReturns) {
            Stream details = streams.returnDetails();
            run.returnDraws().order(order, details.uniform());
            orders.returnTimes(order, details.uniform(), details.uniform());
        }
        if (returnedUnits > 0 || returnsByRate) {
            orders.returnTimes(
                    order, streams.returns().uniform(), streams.returns().uniform());
        }
        return order;
    }
}
