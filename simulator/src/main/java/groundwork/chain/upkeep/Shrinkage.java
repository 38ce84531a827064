package groundwork.chain.upkeep;

import groundwork.chain.entity.Run;
import groundwork.chain.inventory.ShelfFollower;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.ShelfPlan;
import groundwork.chain.plan.SitePlan;
import groundwork.observation.ShelfListener.LossCause;
import groundwork.random.Stream;
import java.util.Arrays;

/**
 * Units that disappear from shelves, each at a constant rate, and that the record does not know of until somebody looks.
 *
 * <p>A pure death process, exact and without events: an exponential amount of unit-time passes at a site and item until the next unit is
 * gone; the time is made up when units come, leave, or are looked for.
 */
final class Shrinkage implements ShelfFollower {

    private final Run run;
    private final Stock stock;
    private final ShelfPlan plan;
    private final WriteOffs writeOffs;
    private final int items;
    private final Stream[] streams;
    private final int[] present;
    private final int[] missing;
    private final long[] since;
    private final double[] untilNext;

    Shrinkage(Run run, Stock stock, WriteOffs writeOffs) {
        this.run = run;
        this.stock = stock;
        this.writeOffs = writeOffs;
        plan = run.plan().shelves();
        items = run.plan().goods().count();
        streams = run.plan().sites().stream()
                .map(site -> run.streams().named("shrinkage/" + site.id()))
                .toArray(Stream[]::new);
        present = new int[streams.length * items];
        missing = new int[present.length];
        since = new long[present.length];
        untilNext = new double[present.length];
        Arrays.fill(untilNext, Double.POSITIVE_INFINITY);
        for (SitePlan site : run.plan().sites()) {
            for (int item = 0; item < items; item++) {
                if (rate(site.number(), item) > 0) {
                    untilNext[site.number() * items + item] = exponential(site.number());
                }
            }
        }
    }

    private double rate(int site, int item) {
        return plan.loss(site, item).shrinkagePerMicro();
    }

    private double exponential(int site) {
        return -StrictMath.log(streams[site].uniform());
    }

    /** Lets the time up to now pass at a site and item. */
    private void passTime(int site, int item) {
        int cell = site * items + item;
        double left = rate(site, item) * (run.now() - since[cell]);
        since[cell] = run.now();
        while (left * present[cell] >= untilNext[cell]) {
            left -= untilNext[cell] / present[cell];
            present[cell]--;
            missing[cell]++;
            untilNext[cell] = exponential(site);
        }
        untilNext[cell] -= left * present[cell];
    }

    @Override
    public void shelved(int site, int item, int units) {
        passTime(site, item);
        present[site * items + item] += units;
    }

    @Override
    public void taken(int site, int item, int units) {
        passTime(site, item);
        int cell = site * items + item;
        present[cell] -= units;
        if (present[cell] < 0) {
            throw new IllegalStateException("At site " + site + ", " + -present[cell] + " units of item " + item
                    + " were taken that are not there; who takes goods must look first.");
        }
    }

    /** Units that are really there. */
    int present(int site, int item) {
        passTime(site, item);
        return present[site * items + item];
    }

    /**
     * Somebody looks: the record of what is not reserved is set right.
     *
     * @return the units missed
     */
    int setRight(int site, int item) {
        passTime(site, item);
        int cell = site * items + item;
        int missed = Math.min(missing[cell], stock.available(site, item));
        if (missed > 0) {
            missing[cell] -= missed;
            // They leave with the write-off, which is told as if they had been there.
            present[cell] += missed;
            writeOffs.writeOff(site, item, missed, LossCause.SHRUNK);
        }
        return missed;
    }

    @Override
    public void inspected(int site, int item) {
        setRight(site, item);
    }

    /** Units that are gone and still in the record. */
    long missingInAll() {
        return Arrays.stream(missing).asLongStream().sum();
    }
}
