package groundwork.chain.inventory;

import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.StockPlan;
import groundwork.observation.StockListener;
import java.util.Arrays;

/**
 * Units by site and item.
 *
 * <p>On hand = available + reserved. Inventory position = available + on order − backordered. No figure ever falls below 0.
 */
public final class Stock {

    // The figures of a row.
    private static final int AVAILABLE = 0;
    private static final int ON_HAND = 1;
    private static final int ON_ORDER = 2;
    private static final int BACKORDERED = 3;
    private static final int WIDTH = 4;
    private static final String[] NAMES = {"available", "on hand", "on order", "backordered"};

    private final Run run;
    private final StockListener listener;
    private final Goods goods;
    private final int items;

    /** The figures of a site's item lie side by side: they are looked at together, and there are many sites and items. */
    private final int[] figures;

    /** Null where no site is charged for storage. */
    private final VolumeMeter volumes;

    private ShelfFollower[] followers = {};
    private long[] demanded = {};

    /** The opening stock of a run. */
    public Stock(Run run) {
        this.run = run;
        listener = run.listener().stock();
        goods = run.plan().goods();
        items = goods.count();
        int sites = run.plan().sites().size();
        figures = new int[sites * items * WIDTH];
        volumes = run.plan().sites().stream().anyMatch(SitePlan::chargesStorage) ? new VolumeMeter(sites) : null;
        for (StockPlan rule : run.plan().stock()) {
            shelve(rule.site(), rule.item(), rule.initialUnits());
        }
    }

    private int row(int site, int item) {
        return (site * items + item) * WIDTH;
    }

    /** From now on someone follows units to the shelf and from it; they are told what lies there as if it had just come. */
    public void follow(ShelfFollower follower) {
        followers = Arrays.copyOf(followers, followers.length + 1);
        followers[followers.length - 1] = follower;
        for (int cell = 0; cell < figures.length / WIDTH; cell++) {
            int onHand = figures[cell * WIDTH + ON_HAND];
            if (onHand > 0) {
                follower.shelved(cell / items, cell % items, onHand);
            }
        }
    }

    /** Units that can be promised. */
    public int available(int site, int item) {
        return figures[row(site, item) + AVAILABLE];
    }

    /** Units on the shelf, reserved ones included. */
    public int onHand(int site, int item) {
        return figures[row(site, item) + ON_HAND];
    }

    /** Units that customers wait for. */
    public int backordered(int site, int item) {
        return figures[row(site, item) + BACKORDERED];
    }

    /** Units ordered from the hub and not on the shelf yet. */
    public int onOrder(int site, int item) {
        return figures[row(site, item) + ON_ORDER];
    }

    /** Available + on order − backordered. */
    public long position(int site, int item) {
        int row = row(site, item);
        return (long) figures[row + AVAILABLE] + figures[row + ON_ORDER] - figures[row + BACKORDERED];
    }

    /** Sets units aside for an order. */
    public void reserve(int site, int item, int units) {
        change(AVAILABLE, site, item, -units);
        meter(site, item, units);
        listener.availableChanged(run.now(), site, item, -units, available(site, item));
    }

    /** Gives reserved units free again. */
    public void unreserve(int site, int item, int units) {
        change(AVAILABLE, site, item, units);
        meter(site, item, -units);
        listener.availableChanged(run.now(), site, item, units, available(site, item));
        for (ShelfFollower follower : followers) {
            follower.released(site, item);
        }
    }

    /** Reserved units leave the shelf. */
    public void take(int site, int item, int units) {
        change(ON_HAND, site, item, -units);
        moveVolume(site, item, -units);
        tellTaken(site, item, units);
    }

    /** Units that nobody has reserved leave the shelf. */
    public void writeOff(int site, int item, int units) {
        change(AVAILABLE, site, item, -units);
        listener.availableChanged(run.now(), site, item, -units, available(site, item));
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
        shelve(site, item, units, Lots.UNDATED);
    }

    /** Units come to the shelf that may be sold until a time, or are undated: then their life begins here. */
    public void shelve(int site, int item, int units, long sellUntil) {
        change(ON_HAND, site, item, units);
        change(AVAILABLE, site, item, units);
        moveVolume(site, item, units);
        listener.availableChanged(run.now(), site, item, units, available(site, item));
        for (ShelfFollower follower : followers) {
            follower.shelved(site, item, units, sellUntil);
        }
    }

    /** Until when the units that left a shelf last can be sold, or that they are undated. */
    public long sellUntilOfTaken() {
        long until = Lots.UNDATED;
        for (ShelfFollower follower : followers) {
            until = Math.max(until, follower.sellUntilOfTaken());
        }
        return until;
    }

    /** Units of a replenishment order are under way (positive) or have come (negative). */
    public void addOnOrder(int site, int item, int delta) {
        change(ON_ORDER, site, item, delta);
    }

    /** Customers wait for more (positive) or fewer units. */
    public void addBackordered(int site, int item, int delta) {
        change(BACKORDERED, site, item, delta);
        meter(site, item, delta);
        listener.backorderChanged(run.now(), site, delta);
    }

    /** Counts from now on what is asked for, by site and item. */
    void meterDemand() {
        demanded = new long[figures.length / WIDTH];
    }

    /** Units asked for at a site since {@link #meterDemand()}: set aside, or waited for. */
    long demanded(int site, int item) {
        return demanded[site * items + item];
    }

    private void meter(int site, int item, int units) {
        if (demanded.length > 0) {
            demanded[site * items + item] += units;
        }
    }

    /**
     * The integral of the volume on hand over time since the last call, in cubic metres times microseconds; only for sites that are
     * charged for storage.
     */
    public double takeCubicMetreMicros(int site, long now) {
        return volumes.take(site, now);
    }

    /** Units on hand at all sites. */
    public long onHandInAll() {
        return sum(ON_HAND);
    }

    /** Units on order at all sites. */
    public long onOrderInAll() {
        return sum(ON_ORDER);
    }

    private long sum(int column) {
        long sum = 0;
        for (int at = column; at < figures.length; at += WIDTH) {
            sum += figures[at];
        }
        return sum;
    }

    private void change(int column, int site, int item, int delta) {
        int at = row(site, item) + column;
        figures[at] += delta;
        if (figures[at] < 0) {
            throw new IllegalStateException("Units " + NAMES[column] + " of item " + item + " at site " + site
                    + " fell to " + figures[at] + " at " + run.now() + " us.");
        }
    }

    private void moveVolume(int site, int item, int units) {
        double delta = units * goods.cubicMetres(item);
        if (volumes != null) {
            volumes.changed(run.now(), site, delta);
        }
        listener.stockChanged(run.now(), site, units, delta);
    }
}
