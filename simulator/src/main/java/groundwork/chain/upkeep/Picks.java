package groundwork.chain.upkeep;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.PickCheck;
import groundwork.chain.inventory.Stock;
import groundwork.observation.ShelfListener;

/** Picks at shelves whose record may be wrong: an order that does not find its goods goes back to the desk. */
final class Picks implements PickCheck {

    private final Run run;
    private final ShelfListener listener;
    private final Stock stock;
    private final Shrinkage shrinkage;
    private final OrderReceiver desk;

    Picks(Run run, Stock stock, Shrinkage shrinkage, OrderReceiver desk) {
        this.run = run;
        listener = run.listener().shelf();
        this.stock = stock;
        this.shrinkage = shrinkage;
        this.desk = desk;
    }

    @Override
    public boolean found(int order, int site) {
        Lines lines = run.lines();
        int shortUnits = 0;
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            int there = shrinkage.present(site, lines.item(line)) - neededBefore(order, line);
            shortUnits += Math.max(0, Math.min(lines.units(line), lines.units(line) - there));
        }
        if (shortUnits == 0) {
            return true;
        }
        listener.pickFailed(run.now(), order, site, shortUnits);
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            stock.unreserve(site, lines.item(line), lines.units(line));
        }
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            stock.inspect(site, lines.item(line));
        }
        desk.receive(order);
        return false;
    }

    /** Units of the line's item that the lines in front of it take. */
    private int neededBefore(int order, int line) {
        Lines lines = run.lines();
        int units = 0;
        for (int other = run.orders().firstLine(order); other != line; other = lines.next(other)) {
            if (lines.item(other) == lines.item(line)) {
                units += lines.units(other);
            }
        }
        return units;
    }
}
