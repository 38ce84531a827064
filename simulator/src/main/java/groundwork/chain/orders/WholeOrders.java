package groundwork.chain.orders;

import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;

/** Serves an order from the most preferred site that has all of it, and lets it wait where all of it is kept. */
final class WholeOrders implements Sourcing {

    private final Orders orders;
    private final boolean splits;
    private final Preference preference;
    private final Assortment assortment;

    WholeOrders(Run run, Preference preference, Assortment assortment) {
        orders = run.orders();
        splits = run.plan().sourcing().rules().mostParcels() > 1;
        this.preference = preference;
        this.assortment = assortment;
    }

    @Override
    public int choose(int order) {
        for (int site : preference.sites(order)) {
            if (assortment.hasAll(site, order)) {
                return site;
            }
        }
        return NOWHERE;
    }

    @Override
    public boolean canServe(int order) {
        if (chooseToWait(order) != NOWHERE) {
            return true;
        }
        if (!splits || orders.lineCount(order) > Splitting.MOST_LINES) {
            return false;
        }
        long kept = 0;
        for (int site : preference.sites(order)) {
            kept |= assortment.linesKept(site, order);
        }
        return kept == -1L >>> (Splitting.MOST_LINES - orders.lineCount(order));
    }

    @Override
    public int chooseToWait(int order) {
        for (int site : preference.sites(order)) {
            if (assortment.keepsAll(site, order)) {
                return site;
            }
        }
        return NOWHERE;
    }
}
