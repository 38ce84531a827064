package groundwork.chain.plan;

import groundwork.scenario.Inventory;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.StockRule;
import groundwork.scenario.Supply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What each site expects: the outlook on the regions that it serves first with an item, and on those of the sites that order the
 * item from it, and so on.
 *
 * <p>A site serves a region first with an item if it is the first choice among those that keep the item. Sets of regions are looked at once, so
 * that items which are kept at the same sites share an outlook. Not thread-safe: asked while a plan is made.
 */
final class SiteOutlooks {

    private static final int NOBODY = -1;

    private final Outlook outlook;
    private final int[][] sitesByRegion;
    private final boolean asked;
    private final int items;
    private final boolean[] kept;
    private final Map<Integer, List<Integer>> fed = new LinkedHashMap<>();
    private final Map<List<Integer>, Outlook> known = new LinkedHashMap<>();

    /**
     * Outlooks of sites.
     *
     * @param nothing the outlook where nothing looks ahead
     * @param outlook on all regions; only laid out if something looks ahead
     * @param recovers whether a rule for hard times asks how long shelves last
     */
    SiteOutlooks(
            Supplier<Outlook> outlook,
            Outlook nothing,
            SourcingPlan sourcing,
            Places places,
            Goods goods,
            Inventory inventory,
            boolean recovers) {
        asked = recovers || looksAhead(inventory);
        this.outlook = asked ? outlook.get() : nothing;
        List<StockRule> rules = inventory.rules();
        sitesByRegion = new int[places.regionCount()][];
        Arrays.setAll(sitesByRegion, sourcing::sitesFor);
        items = goods.count();
        kept = new boolean[places.siteCount() * items];
        for (int site = 0; site < places.siteCount(); site++) {
            for (int item = 0; item < items && places.site(site).unlimitedStock(); item++) {
                kept[site * items + item] = true;
            }
        }
        for (StockRule rule : rules) {
            int site = places.siteNumber(rule.site());
            int item = goods.number(rule.item());
            if (!kept[site * items + item]) {
                kept[site * items + item] = true;
                fed.computeIfAbsent(places.siteNumber(rule.source()) * items + item, k -> new ArrayList<>())
                        .add(site);
            }
        }
    }

    private static boolean looksAhead(Inventory inventory) {
        return !inventory.supply().transshipments().isEmpty()
                || inventory.supply().allocations().stream()
                        .anyMatch(a -> a.rule() == Supply.Allocation.Rule.EQUAL_COVER)
                || inventory.rules().stream()
                        .anyMatch(rule -> rule.policy() instanceof OrderingPolicy.Cover
                                || rule.policy() instanceof OrderingPolicy.Service
                                || rule.opening() instanceof StockRule.Opening.Cover);
    }

    /** The outlook of a site on an item; one on nothing where nobody asks. */
    Outlook of(int site, int item) {
        if (!asked) {
            return outlook;
        }
        TreeSet<Integer> regions = new TreeSet<>();
        add(site, item, regions);
        return known.computeIfAbsent(
                List.copyOf(regions),
                set -> outlook.on(set.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void add(int site, int item, Set<Integer> regions) {
        for (int region = 0; region < sitesByRegion.length; region++) {
            if (first(region, item) == site) {
                regions.add(region);
            }
        }
        for (int further : fed.getOrDefault(site * items + item, List.of())) {
            add(further, item, regions);
        }
    }

    private int first(int region, int item) {
        for (int site : sitesByRegion[region]) {
            if (kept[site * items + item]) {
                return site;
            }
        }
        return NOBODY;
    }
}
