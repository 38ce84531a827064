package groundwork.chain.upkeep;

import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.entity.Slots;
import groundwork.chain.inventory.ShelfFollower;
import groundwork.chain.plan.ShelfPlan;
import groundwork.random.Stream;
import groundwork.random.Variate;
import groundwork.scenario.Horizon;
import java.util.Arrays;

/**
 * The units of each site and item by when they came: what must be sold first leaves first (first expired, first out); where nothing
 * expires, what came first.
 *
 * <p>Units that come within a day after the first of a cohort, and that keep as long to the day, join it and share its dates. So there
 * is at most one cohort for each day whose goods are still there, however many lots and orders there are.
 */
final class Cohorts implements ShelfFollower {

    /** No cohort. */
    static final int NONE = -1;

    /** Is told of a cohort that cannot be sold any more from a time on. */
    interface Deadlines {
        void add(int cell, long sellUntil);
    }

    private final Run run;
    private final ShelfPlan plan;
    private final Deadlines deadlines;
    private final int items;
    private final int[] heads;
    private final int[] tails;
    private final Stream[] lives;
    private long taken = Lots.UNDATED;
    private final Slots slots = new Slots();
    private int[] units = new int[256];
    private int[] next = new int[256];
    private long[] receivedAt = new long[256];
    private long[] sellUntil = new long[256];

    Cohorts(Run run, Deadlines deadlines) {
        this.run = run;
        this.deadlines = deadlines;
        plan = run.plan().shelves();
        items = run.plan().goods().count();
        heads = new int[run.plan().sites().size() * items];
        tails = new int[heads.length];
        Arrays.fill(heads, NONE);
        Arrays.fill(tails, NONE);
        lives = new Stream[plan.perishable() ? items : 0];
        for (int i = 0; i < lives.length; i++) {
            if (plan.life(i) != null) {
                lives[i] = run.streams()
                        .named("shelf-life/" + run.plan().index().items().get(i));
            }
        }
    }

    @Override
    public void shelved(int site, int item, int count) {
        shelved(site, item, count, Lots.UNDATED);
    }

    @Override
    public void shelved(int site, int item, int count, long dated) {
        int cell = site * items + item;
        long until = dated == Lots.UNDATED ? sellUntil(item) : Math.max(run.now(), dated);
        int before = tails[cell];
        if (before != NONE && sellUntil[before] > until) {
            before = lastThatGoesBefore(cell, until);
        }
        if (before != NONE && run.now() - receivedAt[before] < Horizon.DAY && until - sellUntil[before] < Horizon.DAY) {
            units[before] += count;
            return;
        }
        insert(cell, before, count, until);
        if (until < Long.MAX_VALUE) {
            deadlines.add(cell, until);
        }
    }

    private long sellUntil(int item) {
        Variate life = plan.life(item);
        return life == null
                ? Long.MAX_VALUE
                : run.now() + Math.max(0, (long) life.draw(lives[item]) - plan.minimumAtSale(item));
    }

    private int lastThatGoesBefore(int cell, long until) {
        int before = NONE;
        for (int c = heads[cell]; sellUntil[c] <= until; c = next[c]) {
            before = c;
        }
        return before;
    }

    private void insert(int cell, int before, int count, long until) {
        int cohort = slots.take();
        if (cohort == units.length) {
            units = Arrays.copyOf(units, cohort * 2);
            next = Arrays.copyOf(next, cohort * 2);
            receivedAt = Arrays.copyOf(receivedAt, cohort * 2);
            sellUntil = Arrays.copyOf(sellUntil, cohort * 2);
        }
        units[cohort] = count;
        receivedAt[cohort] = run.now();
        sellUntil[cohort] = until;
        next[cohort] = before == NONE ? heads[cell] : next[before];
        if (before == NONE) {
            heads[cell] = cohort;
        } else {
            next[before] = cohort;
        }
        if (next[cohort] == NONE) {
            tails[cell] = cohort;
        }
    }

    @Override
    public void taken(int site, int item, int count) {
        int cell = site * items + item;
        int left = count;
        taken = plan.life(item) == null ? Lots.UNDATED : sellUntil[heads[cell]];
        while (left > 0) {
            int first = heads[cell];
            int part = Math.min(left, units[first]);
            units[first] -= part;
            left -= part;
            if (units[first] == 0) {
                heads[cell] = next[first];
                slots.giveBack(first);
            }
        }
        if (heads[cell] == NONE) {
            tails[cell] = NONE;
        }
    }

    /** Of units that leave together, the first that expires dates them all. */
    @Override
    public long sellUntilOfTaken() {
        return taken;
    }

    /** Units whose time to be sold is over. */
    int due(int cell, long now) {
        int due = 0;
        for (int c = heads[cell]; c != NONE && sellUntil[c] <= now; c = next[c]) {
            due += units[c];
        }
        return due;
    }

    /** The cohort that leaves first, or {@link #NONE}. */
    int first(int site, int item) {
        return heads[site * items + item];
    }

    /** The cohort that leaves after another, or {@link #NONE}. */
    int next(int cohort) {
        return next[cohort];
    }

    /** Units of a cohort. */
    int units(int cohort) {
        return units[cohort];
    }

    /** When the first units of a cohort came. */
    long receivedAt(int cohort) {
        return receivedAt[cohort];
    }

    /** Units in all cohorts. */
    long unitsInAll() {
        long sum = 0;
        for (int head : heads) {
            for (int c = head; c != NONE; c = next[c]) {
                sum += units[c];
            }
        }
        return sum;
    }
}
