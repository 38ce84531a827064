package groundwork.chain.orders;

/** Serves an order from the most preferred site that has all of it, and lets it wait where all of it is kept. */
final class WholeOrders implements Sourcing {

    private final Preference preference;
    private final Assortment assortment;

    WholeOrders(Preference preference, Assortment assortment) {
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
    public int chooseToWait(int order) {
        for (int site : preference.sites(order)) {
            if (assortment.keepsAll(site, order)) {
                return site;
            }
        }
        return NOWHERE;
    }
}
