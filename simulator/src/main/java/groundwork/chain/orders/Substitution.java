package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Goods;
import groundwork.observation.ServiceListener;
import groundwork.random.Stream;
import groundwork.scenario.Substitute;
import java.util.Arrays;
import java.util.List;

/**
 * Serves customers with other items than those they ordered, as far as they accept them, at the most preferred site that can.
 *
 * <p>One number, drawn as the order is placed, says what its customer accepts: with the rows of an item in order, each stands
 * for its share of the customers.
 */
final class Substitution {

    private static final int NONE = -1;

    private final Run run;
    private final ServiceListener listener;
    private final Orders orders;
    private final Lines lines;
    private final Preference preference;
    private final Stock stock;
    private final Goods goods;
    private final int[][] others;
    private final double[][] upTo;
    private final Stream[] streams;
    private double[] mind = {};
    private int[] picks = new int[16];

    Substitution(Run run, Preference preference, Stock stock) {
        this.run = run;
        listener = run.listener().service();
        orders = run.orders();
        lines = run.lines();
        this.preference = preference;
        this.stock = stock;
        goods = run.plan().goods();
        List<Substitute> rows = run.plan().scenario().orderRules().substitutes();
        others = new int[rows.isEmpty() ? 0 : goods.count()][];
        upTo = new double[others.length][];
        streams = rows.isEmpty() ? new Stream[0] : RegionStreams.of(run, "substitutes");
        for (Substitute row : rows) {
            add(goods.number(row.item()), goods.number(row.by()), row.share());
        }
    }

    private void add(int item, int by, double share) {
        int count = others[item] == null ? 0 : others[item].length;
        others[item] = Arrays.copyOf(count == 0 ? new int[0] : others[item], count + 1);
        upTo[item] = Arrays.copyOf(count == 0 ? new double[0] : upTo[item], count + 1);
        others[item][count] = by;
        upTo[item][count] = (count == 0 ? 0 : upTo[item][count - 1]) + share;
    }

    /** Draws what the customer of a new order would accept. */
    void draw(int order) {
        if (others.length > 0) {
            if (order >= mind.length) {
                mind = Arrays.copyOf(mind, Math.max(1024, Integer.highestOneBit(order) * 2));
            }
            mind[order] = streams[orders.region(order)].uniform();
        }
    }

    /** The site that can serve an order with substitutes, which then stand in its lines, or {@link Sourcing#NOWHERE}. */
    int choose(int order) {
        if (others.length > 0) {
            for (int site : preference.sites(order)) {
                if (pick(order, site)) {
                    replace(order, site);
                    return site;
                }
            }
        }
        return Sourcing.NOWHERE;
    }

    /** Picks an item for each line of an order at a site; whether all lines have one. */
    private boolean pick(int order, int site) {
        if (run.plan().sites().get(site).unlimitedStock()) {
            return false;
        }
        if (orders.lineCount(order) > picks.length) {
            picks = new int[orders.lineCount(order) * 2];
        }
        int position = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            int item = lines.item(line);
            if (!isLeft(order, site, position, item, lines.units(line))) {
                item = accepted(order, item);
                if (item == NONE || !isLeft(order, site, position, item, lines.units(line))) {
                    return false;
                }
            }
            picks[position++] = item;
        }
        return true;
    }

    private int accepted(int order, int item) {
        if (others[item] != null) {
            for (int i = 0; i < others[item].length; i++) {
                if (mind[order] < upTo[item][i]) {
                    return others[item][i];
                }
            }
        }
        return NONE;
    }

    /** Whether a site has units of an item beside those picked for the lines before a position. */
    private boolean isLeft(int order, int site, int position, int item, int units) {
        int taken = 0;
        int line = orders.firstLine(order);
        for (int i = 0; i < position; i++) {
            taken += picks[i] == item ? lines.units(line) : 0;
            line = lines.next(line);
        }
        return stock.available(site, item) - taken >= units;
    }

    private void replace(int order, int site) {
        int position = 0;
        for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            int item = lines.item(line);
            int by = picks[position++];
            if (by != item) {
                int units = lines.units(line);
                lines.replaceItem(line, by);
                orders.addKilograms(order, units * (goods.kilograms(by) - goods.kilograms(item)));
                listener.substituted(run.now(), order, site, item, by, units);
            }
        }
    }
}
