package groundwork.chain.inventory;

import groundwork.chain.entity.Run;
import groundwork.chain.entity.Slots;
import groundwork.chain.plan.StockPlan;
import java.util.Arrays;

/**
 * Orders of sites at other sites that keep stock: whole orders, first come first served, behind the customers who wait there.
 *
 * <p>Goods leave the shelf of the source without work of its floor.
 */
final class Transfers {

    private static final int NONE = -1;

    private final Run run;
    private final Stock stock;
    private final StockPlan[] rules;
    private final Dispatch dispatch;
    private final int items;
    private final int[] heads;
    private final int[] tails;

    private final Slots slots = new Slots();
    private int[] rule = new int[16];
    private int[] units = new int[16];
    private int[] next = new int[16];
    private long[] orderedAt = new long[16];

    Transfers(Run run, Stock stock, StockPlan[] rules, Dispatch dispatch) {
        this.run = run;
        this.stock = stock;
        this.rules = rules;
        this.dispatch = dispatch;
        items = run.plan().goods().count();
        heads = new int[run.plan().sites().size() * items];
        tails = new int[heads.length];
        Arrays.fill(heads, NONE);
    }

    /** An order of a rule at its source: filled at once if nobody is ahead and all units are there. */
    void request(int ofRule, int wanted) {
        int source = rules[ofRule].source();
        int item = rules[ofRule].item();
        stock.inspect(source, item);
        if (heads[source * items + item] == NONE && stock.available(source, item) >= wanted) {
            fill(ofRule, wanted, run.now());
        } else {
            stock.addBackordered(source, item, wanted);
            enqueue(source * items + item, ofRule, wanted);
        }
    }

    /** Goods have come to a source: who waits there is served as far as they reach. */
    void stockCame(int source, int item) {
        int cell = source * items + item;
        if (heads[cell] != NONE) {
            stock.inspect(source, item);
        }
        while (heads[cell] != NONE && stock.available(source, item) >= units[heads[cell]]) {
            int order = heads[cell];
            heads[cell] = next[order];
            stock.addBackordered(source, item, -units[order]);
            slots.giveBack(order);
            fill(rule[order], units[order], orderedAt[order]);
        }
    }

    private void fill(int ofRule, int wanted, long since) {
        StockPlan by = rules[ofRule];
        stock.reserve(by.source(), by.item(), wanted);
        stock.take(by.source(), by.item(), wanted);
        dispatch.send(by.site(), by.item(), wanted, by.source(), by.way(), since);
    }

    private void enqueue(int cell, int ofRule, int wanted) {
        int order = slots.take();
        if (order == rule.length) {
            rule = Arrays.copyOf(rule, order * 2);
            units = Arrays.copyOf(units, order * 2);
            next = Arrays.copyOf(next, order * 2);
            orderedAt = Arrays.copyOf(orderedAt, order * 2);
        }
        rule[order] = ofRule;
        units[order] = wanted;
        next[order] = NONE;
        orderedAt[order] = run.now();
        if (heads[cell] == NONE) {
            heads[cell] = order;
        } else {
            next[tails[cell]] = order;
        }
        tails[cell] = order;
    }
}
