package groundwork.chain.plan;

import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import groundwork.scenario.Supply;
import java.util.Arrays;
import java.util.List;

/** What suppliers can deliver, by hub and item. */
public final class SupplyPlan {

    /** No terms: everything can be delivered. */
    public static final int NO_TERMS = -1;

    private final List<Supply.Terms> terms;
    private final int[][] termsByHub;

    SupplyPlan(Scenario scenario, Places places, Goods goods) {
        terms = scenario.inventory().supply().terms();
        termsByHub = new int[places.siteCount()][];
        for (int number = 0; number < terms.size(); number++) {
            int hub = places.siteNumber(terms.get(number).hub());
            if (termsByHub[hub] == null) {
                termsByHub[hub] = new int[goods.count()];
                Arrays.fill(termsByHub[hub], NO_TERMS);
            }
            boolean all = terms.get(number).item().isEmpty();
            int first = all ? 0 : goods.number(terms.get(number).item());
            int last = all ? goods.count() - 1 : first;
            for (int item = first; item <= last; item++) {
                Item ofCatalogue = scenario.catalogue().items().get(item);
                if (concerns(terms.get(number), ofCatalogue)
                        && isMoreSpecific(terms.get(number), termsByHub[hub][item])) {
                    termsByHub[hub][item] = number;
                }
            }
        }
    }

    private static boolean concerns(Supply.Terms row, Item item) {
        return (row.item().isEmpty() || row.item().equals(item.id()))
                && (row.seller().isEmpty() || row.seller().equals(item.seller()));
    }

    private boolean isMoreSpecific(Supply.Terms row, int known) {
        return known == NO_TERMS || rank(row) > rank(terms.get(known));
    }

    private static int rank(Supply.Terms row) {
        return !row.item().isEmpty() ? 2 : !row.seller().isEmpty() ? 1 : 0;
    }

    /** The number of the terms under which a site delivers an item, or {@link #NO_TERMS}. */
    public int termsOf(int site, int item) {
        return termsByHub[site] == null ? NO_TERMS : termsByHub[site][item];
    }

    /** All terms, by number. */
    public List<Supply.Terms> terms() {
        return terms;
    }
}
