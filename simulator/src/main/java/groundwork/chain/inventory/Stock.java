package groundwork.chain.inventory;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.StockPlan;
import groundwork.observation.ChainListener;
import java.util.Arrays;

/**
 * Units by site and item.
 *
 * <p>On hand = available + reserved. Inventory position = available + on order − backordered. No figure ever falls below 0.
 */
public final class Stock {

    private final Run run;
    private final ChainListener listener;
    private final Goods goods;
    private final int items;
    private final int[] available;
    private final int[] onHand;
    private final int[] onOrder;
    private final int[] backordered;
    private final double[] cubicMetres;
    private final double[] cubicMetreMicros;
    private final long[] volumeSince;
    private ShelfFollower[] followers = {};

    /** The opening stock of a run. */
    public Stock(Run run) {
        this.run = run;
        listener = run.listener();
        goods = run.plan().goods();
        items = goods.count();
        int sites = run.plan().sites().size();
        available = new int[sites * items];
        onHand = new int[sites * items];
        onOrder = new int[sites * items];
        backordered = new int[sites * items];
        cubicMetres = new double[sites];
        cubicMetreMicros = new double[sites];
        volumeSince = new long[sites];
        for (StockPlan rule : run.plan().stock()) {
            shelve(rule.site(), rule.item(), rule.initialUnits());
        }
    }

    private int cell(int site, int item) {
        return site * items + item;
    }

    /** From now on someone follows units to the shelf and from it; they are told what lies there as if it had just come. */
    public void follow(ShelfFollower follower) {
        followers = Arrays.copyOf(followers, followers.length + 1);
        followers[followers.length - 1] = follower;
        for (int cell = 0; cell < onHand.length; cell++) {
            if (onHand[cell] > 0) {
                follower.shelved(cell / items, cell % items, onHand[cell]);
            }
        }
    }

    /** Units that can be promised. */
    public int available(int site, int item) {
        return available[cell(site, item)];
    }

    /** Units on the shelf, reserved ones included. */
    public int onHand(int site, int item) {
        return onHand[cell(site, item)];
    }

    /** Units that customers wait for. */
    public int backordered(int site, int item) {
        return backordered[cell(site, item)];
    }

    /** Units ordered from the hub and not on the shelf yet. */
    public int onOrder(int site, int item) {
        return onOrder[cell(site, item)];
    }

    /** Available + on order − backordered. */
    public long position(int site, int item) {
        int cell = cell(site, item);
        return (long) available[cell] + onOrder[cell] - backordered[cell];
    }

    /** Sets units aside for an order. */
    public void reserve(int site, int item, int units) {
        change(available, site, item, -units, "available");
        listener.availableChanged(run.now(), site, -units);
    }

    /** Gives reserved units free again. */
    public void unreserve(int site, int item, int units) {
        change(available, site, item, units, "available");
        listener.availableChanged(run.now(), site, units);
        for (ShelfFollower follower : followers) {
            follower.released(site, item);
        }
    }

    /** Reserved units leave the shelf. */
    public void take(int site, int item, int units) {
        change(onHand, site, item, -units, "on hand");
        moveVolume(site, item, -units);
        tellTaken(site, item, units);
    }

    /** Units that nobody has reserved leave the shelf. */
    public void writeOff(int site, int item, int units) {
        change(available, site, item, -units, "available");
        listener.availableChanged(run.now(), site, -units);
        take(site, item, units);
    }

    /** Somebody looks at a shelf: if the record is wrong, it is right from here on for what is not reserved. */
    public void inspect(int site, int item) {
        for (ShelfFollower follower : followers) {
            follower.inspected(site, item);
        }
    }

    private void tellTaken(int site, int item, int units) {
        for (ShelfFollower follower : followers) {
            follower.taken(site, item, units);
        }
    }

    /** Units come to the shelf and can be promised. */
    public void shelve(int site, int item, int units) {
        change(onHand, site, item, units, "on hand");
        change(available, site, item, units, "available");
        moveVolume(site, item, units);
        listener.availableChanged(run.now(), site, units);
        for (ShelfFollower follower : followers) {
            follower.shelved(site, item, units);
        }
    }

    /** Units of a replenishment order are under way (positive) or have come (negative). */
    public void addOnOrder(int site, int item, int delta) {
        change(onOrder, site, item, delta, "on order");
    }

    /** Customers wait for more (positive) or fewer units. */
    public void addBackordered(int site, int item, int delta) {
        change(backordered, site, item, delta, "backordered");
        listener.backorderChanged(run.now(), site, delta);
    }

    /** The integral of the volume on hand over time since the last call, in cubic metres times microseconds. */
    public double takeCubicMetreMicros(int site, long now) {
        integrate(site, now);
        double integral = cubicMetreMicros[site];
        cubicMetreMicros[site] = 0;
        return integral;
    }

    /** Units on hand at all sites. */
    public long onHandInAll() {
        return Arrays.stream(onHand).asLongStream().sum();
    }

    /** Units on order at all sites. */
    public long onOrderInAll() {
        return Arrays.stream(onOrder).asLongStream().sum();
    }

    private void change(int[] figure, int site, int item, int delta, String name) {
        int cell = cell(site, item);
        figure[cell] += delta;
        if (figure[cell] < 0) {
            throw new IllegalStateException("Units " + name + " of item " + item + " at site " + site + " fell to "
                    + figure[cell] + " at " + run.now() + " us.");
        }
    }

    private void moveVolume(int site, int item, int units) {
        integrate(site, run.now());
        double delta = units * goods.cubicMetres(item);
        cubicMetres[site] += delta;
        listener.stockChanged(run.now(), site, units, delta);
    }

    private void integrate(int site, long now) {
        cubicMetreMicros[site] += cubicMetres[site] * (now - volumeSince[site]);
        volumeSince[site] = now;
    }
}
