package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.SourcingPlan;

/** Which site has, or at least keeps, what an order asks for. */
final class Assortment {

    private final Run run;
    private final Lines lines;
    private final Stock stock;
    private final SourcingPlan sourcing;
    private final boolean[] unlimited;
    private final boolean[][] kept;

    Assortment(Run run, Stock stock) {
        this.run = run;
        this.stock = stock;
        lines = run.lines();
        sourcing = run.plan().sourcing();
        int sites = run.plan().sites().size();
        unlimited = new boolean[sites];
        kept = new boolean[sites][run.plan().goods().count()];
        run.plan().sites().forEach(site -> unlimited[site.number()] = site.unlimitedStock());
        run.plan().stock().forEach(rule -> kept[rule.site()][rule.item()] = true);
    }

    /** Whether a site has all units of an order now. */
    boolean hasAll(int site, int order) {
        if (unlimited[site]) {
            return !sourcing.isHub(site) || mayCrossTheBorder(order);
        }
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            if (stock.available(site, lines.item(line)) < needed(order, line)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a site keeps all items of an order, so that it will have them one day. */
    boolean keepsAll(int site, int order) {
        if (unlimited[site]) {
            return !sourcing.isHub(site) || mayCrossTheBorder(order);
        }
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            if (!kept[site][lines.item(line)]) {
                return false;
            }
        }
        return true;
    }

    /** The lines of an order that a site has now, in full, as bits by their position. */
    long linesAtHand(int site, int order) {
        long mask = 0;
        int position = 0;
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            boolean has = unlimited[site]
                    ? isSentFrom(site, order, line)
                    : stock.available(site, lines.item(line)) >= neededInAll(order, lines.item(line));
            mask |= has ? 1L << position : 0;
            position++;
        }
        return mask;
    }

    /** The lines of an order whose items a site keeps, as bits by their position. */
    long linesKept(int site, int order) {
        long mask = 0;
        int position = 0;
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            boolean keeps = unlimited[site] ? isSentFrom(site, order, line) : kept[site][lines.item(line)];
            mask |= keeps ? 1L << position : 0;
            position++;
        }
        return mask;
    }

    private boolean isSentFrom(int site, int order, int line) {
        int destination = run.promises().destination(order);
        return !sourcing.isHub(site)
                || sourcing.hubsListed(destination)
                || sourcing.keptNowhere(destination, lines.item(line));
    }

    private int neededInAll(int order, int item) {
        int units = 0;
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            units += lines.item(line) == item ? lines.units(line) : 0;
        }
        return units;
    }

    /** Whether a hub sends an order: it is on the list, or centers do not keep some item of it, or any where they may share. */
    private boolean mayCrossTheBorder(int order) {
        int destination = run.promises().destination(order);
        if (sourcing.hubsListed(destination)) {
            return true;
        }
        boolean splits = sourcing.rules().mostParcels() > 1;
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            if (sourcing.keptNowhere(destination, lines.item(line)) != splits) {
                return !splits;
            }
        }
        return splits;
    }

    /** Units of the line's item that this line and the lines behind it ask for. */
    private int needed(int order, int line) {
        int units = lines.units(line);
        if (run.orders().lineCount(order) > 1) {
            for (int other = lines.next(line); other != Lines.NONE; other = lines.next(other)) {
                if (lines.item(other) == lines.item(line)) {
                    units += lines.units(other);
                }
            }
        }
        return units;
    }
}
