package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import java.util.Arrays;

/** Order lines that wait for stock: first come, first served by site and item. All in O(1). */
final class StockQueues {

    private final Lines lines;
    private final int items;
    private final int[] heads;
    private final int[] tails;

    StockQueues(Lines lines, int sites, int items) {
        this.lines = lines;
        this.items = items;
        heads = new int[sites * items];
        tails = new int[sites * items];
        Arrays.fill(heads, Lines.NONE);
        Arrays.fill(tails, Lines.NONE);
    }

    int head(int site, int item) {
        return heads[site * items + item];
    }

    void add(int site, int item, int line) {
        int cell = site * items + item;
        int last = heads[cell] == Lines.NONE ? Lines.NONE : tails[cell];
        lines.linkWaiting(line, last, Lines.NONE);
        if (last == Lines.NONE) {
            heads[cell] = line;
        } else {
            lines.linkWaiting(last, lines.previousWaiting(last), line);
        }
        tails[cell] = line;
    }

    void remove(int site, int item, int line) {
        int cell = site * items + item;
        int before = lines.previousWaiting(line);
        int behind = lines.nextWaiting(line);
        if (before == Lines.NONE) {
            heads[cell] = behind;
        } else {
            lines.linkWaiting(before, lines.previousWaiting(before), behind);
        }
        if (behind == Lines.NONE) {
            tails[cell] = before;
        } else {
            lines.linkWaiting(behind, before, lines.nextWaiting(behind));
        }
    }
}
