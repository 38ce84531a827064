package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.observation.ServiceListener;
import groundwork.random.Stream;
import java.util.function.IntUnaryOperator;

/** Makes the parcels of an order that is split: the first keeps the order's number, each has its lines and its own luck. */
final class PartMaker {

    private final Run run;
    private final ServiceListener listener;
    private final Orders orders;
    private final Lines lines;
    private final Goods goods;
    private final Stream[] transits;
    private final int[] ofOrder = new int[Splitting.MOST_LINES];

    PartMaker(Run run) {
        this.run = run;
        listener = run.listener().service();
        orders = run.orders();
        lines = run.lines();
        goods = run.plan().goods();
        transits = RegionStreams.of(run, "parts");
    }

    /**
     * Splits an order.
     *
     * @param count parcels, each of which gets a line
     * @param partOf the parcel of the line at a position
     * @return the numbers of the parcels
     */
    int[] of(int order, int count, IntUnaryOperator partOf) {
        int lineCount = orders.lineCount(order);
        int line = orders.firstLine(order);
        for (int i = 0; i < lineCount; i++) {
            ofOrder[i] = line;
            line = lines.next(line);
        }
        int[] parts = new int[count];
        int purchase = run.purchases().add(count);
        listener.orderSplit(run.now(), order, count);
        parts[0] = order;
        for (int p = 1; p < count; p++) {
            parts[p] = run.addPart(order);
            listener.partMade(run.now(), order, parts[p]);
            orders.transit(parts[p], transits[orders.region(order)].uniform());
        }
        boolean gift = orders.gift(order);
        for (int p = 0; p < count; p++) {
            fill(parts[p], p, lineCount, partOf);
            if (gift) {
                orders.makeGift(parts[p]);
            }
            orders.belong(parts[p], purchase);
        }
        return parts;
    }

    /** Gives a part its lines. */
    private void fill(int part, int number, int lineCount, IntUnaryOperator partOf) {
        int first = Lines.NONE;
        int count = 0;
        int units = 0;
        int returned = 0;
        double kilograms = 0;
        for (int i = lineCount - 1; i >= 0; i--) {
            if (partOf.applyAsInt(i) == number) {
                int line = ofOrder[i];
                lines.belong(line, part, first);
                first = line;
                count++;
                units += lines.units(line);
                kilograms += lines.units(line) * goods.kilograms(lines.item(line));
                returned += lines.returned(line) ? lines.units(line) : 0;
            }
        }
        orders.fill(part, first, count, units, kilograms, returned);
    }
}
