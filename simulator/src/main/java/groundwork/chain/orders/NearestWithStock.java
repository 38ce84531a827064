package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;

/** The nearest center that has all lines of an order; to wait, the nearest that has a rule for all its items. */
public final class NearestWithStock implements Sourcing {

    private final Run run;
    private final Stock stock;
    private final int[][] centers;
    private final boolean[] unlimited;
    private final boolean[][] kept;

    /** The policy for a run. */
    public NearestWithStock(Run run, Stock stock) {
        this.run = run;
        this.stock = stock;
        centers = new int[run.plan().places().regionCount()][];
        for (int r = 0; r < centers.length; r++) {
            centers[r] = run.plan().centersFor(r);
        }
        int sites = run.plan().sites().size();
        unlimited = new boolean[sites];
        kept = new boolean[sites][run.plan().goods().count()];
        run.plan().sites().forEach(site -> unlimited[site.number()] = site.unlimitedStock());
        run.plan().stock().forEach(rule -> kept[rule.site()][rule.item()] = true);
    }

    @Override
    public int choose(int order) {
        for (int site : centers[run.orders().region(order)]) {
            if (unlimited[site] || hasAll(site, order)) {
                return site;
            }
        }
        return NOWHERE;
    }

    @Override
    public int chooseToWait(int order) {
        for (int site : centers[run.orders().region(order)]) {
            if (keepsAll(site, order)) {
                return site;
            }
        }
        return NOWHERE;
    }

    private boolean hasAll(int site, int order) {
        Lines lines = run.lines();
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            if (stock.available(site, lines.item(line)) < needed(order, line)) {
                return false;
            }
        }
        return true;
    }

    /** Units of the line's item that this line and the lines behind it ask for. */
    private int needed(int order, int line) {
        Lines lines = run.lines();
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

    private boolean keepsAll(int site, int order) {
        Lines lines = run.lines();
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            if (!kept[site][lines.item(line)]) {
                return false;
            }
        }
        return true;
    }
}
