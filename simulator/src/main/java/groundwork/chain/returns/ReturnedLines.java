package groundwork.chain.returns;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ReturnChances;
import groundwork.observation.ServiceListener;

/** The lines of an order that come back, and what was drawn for them. */
final class ReturnedLines {

    private final Run run;
    private final Orders orders;
    private final Lines lines;
    private final ReturnChances chances;

    ReturnedLines(Run run) {
        this.run = run;
        orders = run.orders();
        lines = run.lines();
        chances = run.plan().returnChances();
    }

    /** An order could not be delivered: all of it comes back, as good as new unless the grades say otherwise. */
    void undelivered(int order) {
        orders.delivered(order, ServiceListener.NEVER);
        orders.returnUnits(order, orders.unitCount(order));
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            lines.willReturn(line, true);
        }
    }

    /** Whether an order comes back because it could not be delivered. */
    boolean isUndelivered(int order) {
        return orders.deliveredAt(order) == ServiceListener.NEVER;
    }

    /** The first that comes back, or {@link Lines#NONE}. */
    int first(int order) {
        return fromHere(orders.firstLine(order));
    }

    /** The next one behind a line that comes back, or {@link Lines#NONE}. */
    int next(int line) {
        return fromHere(lines.next(line));
    }

    private int fromHere(int from) {
        int line = from;
        while (line != Lines.NONE && !lines.returned(line)) {
            line = lines.next(line);
        }
        return line;
    }

    /** Why a line comes back, or {@link ReturnChances#NONE}. */
    int reason(int order, int line) {
        if (!chances.refined()) {
            return ReturnChances.NONE;
        }
        if (isUndelivered(order)) {
            return run.plan().returnSorting().undelivered();
        }
        boolean late = orders.deliveredAt(order) > run.promises().dueAt(order);
        return chances.reason(lines.item(line), late, run.returnDraws().reason(line));
    }

    /** The quantile of its grade, in (0, 1); of no meaning where returns are said by category only. */
    double grade(int line) {
        return chances.refined() ? run.returnDraws().grade(line) : 0;
    }

    /** When the customer handed, or will hand, the return over. */
    long handedOverAt(int order) {
        return orders.deliveredAt(order)
                + (long)
                        run.plan().goods().returnAfter(lines.item(first(order))).quantile(orders.returnQuantile(order));
    }

    /** What the customer paid for what comes back, in millionths of the currency; 0 where no price is stated. */
    long paidMicros(int order) {
        long paid = 0;
        for (int line = first(order); line != Lines.NONE; line = next(line)) {
            paid += run.plan().goods().priceMicros(lines.item(line)) * lines.units(line);
        }
        return paid;
    }
}
