package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import java.util.Arrays;

/** Order lines that wait for stock: first come, first served by site and item. */
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
        lines.linkWaiting(line, Lines.NONE);
        if (heads[cell] == Lines.NONE) {
            heads[cell] = line;
        } else {
            lines.linkWaiting(tails[cell], line);
        }
        tails[cell] = line;
    }

    void removeHead(int site, int item) {
        int cell = site * items + item;
        heads[cell] = lines.nextWaiting(heads[cell]);
    }
}
