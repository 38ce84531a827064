package groundwork.chain.orders;

import groundwork.chain.entity.Run;

/**
 * Splits an order that no single site can fill into as few parcels as will do, of whole lines, from the most preferred sites.
 *
 * <p>Lines are covered by sites, two before three, in the order of preference: an exact search, since both are few.
 */
final class Splitting {

    /** Lines of an order beyond which it is not split: a set of lines is the bits of a long. */
    static final int MOST_LINES = 64;

    /** Takes a parcel that has a site. */
    interface Parcel {
        void at(int order, int site);
    }

    private final Run run;
    private final Preference preference;
    private final Assortment assortment;
    private final PartMaker parts;
    private final int most;
    private final int[] sites;
    private final long[] covered;
    private final int[] chosen;
    private int candidates;

    Splitting(Run run, Preference preference, Assortment assortment) {
        this.run = run;
        this.preference = preference;
        this.assortment = assortment;
        int siteCount = run.plan().places().siteCount();
        most = Math.min(siteCount, run.plan().sourcing().rules().mostParcels());
        sites = new int[siteCount];
        covered = new long[siteCount];
        chosen = new int[siteCount];
        parts = most > 1 ? new PartMaker(run) : null;
    }

    /** Splits an order among sites that have its lines now. Whether that was possible. */
    boolean split(int order, Parcel parcel) {
        return isSplittable(order) && trySplit(order, parcel, true);
    }

    /** Splits an order among sites that keep its items, though they have not all of them now. */
    boolean splitToWait(int order, Parcel parcel) {
        return isSplittable(order) && trySplit(order, parcel, false);
    }

    private boolean isSplittable(int order) {
        int count = run.orders().lineCount(order);
        return most > 1 && count > 1 && count <= MOST_LINES;
    }

    private boolean trySplit(int order, Parcel parcel, boolean now) {
        candidates = 0;
        for (int site : preference.sites(order)) {
            long mask = now ? assortment.linesAtHand(site, order) : assortment.linesKept(site, order);
            if (mask != 0) {
                sites[candidates] = site;
                covered[candidates++] = mask;
            }
        }
        long all = -1L >>> (MOST_LINES - run.orders().lineCount(order));
        for (int size = 2; size <= most; size++) {
            if (cover(all, 0, 0, size)) {
                hand(order, size, parcel);
                return true;
            }
        }
        return false;
    }

    /** Whether as many sites as are not chosen yet, from a candidate on, cover the lines that are left. */
    private boolean cover(long left, int from, int taken, int size) {
        if (taken == size) {
            return left == 0;
        }
        for (int i = from; i < candidates; i++) {
            if ((covered[i] & left) != 0) {
                chosen[taken] = i;
                if (cover(left & ~covered[i], i + 1, taken + 1, size)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void hand(int order, int size, Parcel parcel) {
        int[] made = parts.of(order, size, this::partOf);
        int[] at = new int[size];
        for (int p = 0; p < size; p++) {
            at[p] = sites[chosen[p]];
        }
        for (int p = 0; p < size; p++) {
            parcel.at(made[p], at[p]);
        }
    }

    /** The first of the chosen sites that covers a line. */
    private int partOf(int position) {
        int part = 0;
        while ((covered[chosen[part]] & (1L << position)) == 0) {
            part++;
        }
        return part;
    }
}
