package groundwork.chain.plan;

import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.SourcingRules;
import groundwork.scenario.StockRule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which sites may serve which destination (a region, by a service), in the order in which they are asked. Immutable. */
public final class SourcingPlan {

    private final SourcingRules rules;
    private final int[][] sites;
    private final int[] centers;
    private final boolean[] listed;
    private final boolean[] hubs;
    private final boolean[][] keptNowhere;

    private SourcingPlan(SourcingRules rules, int[][] sites, Places places, boolean[] listed, boolean[][] keptNowhere) {
        this.rules = rules;
        this.sites = sites;
        this.listed = listed;
        this.keptNowhere = keptNowhere;
        hubs = new boolean[places.siteCount()];
        for (int s = 0; s < hubs.length; s++) {
            hubs[s] = places.site(s).kind() == Site.Kind.HUB;
        }
        centers = new int[sites.length];
        for (int r = 0; r < sites.length; r++) {
            centers[r] = (int) IntStream.of(sites[r]).filter(s -> !hubs[s]).count();
        }
    }

    static SourcingPlan of(Scenario scenario, Places places, Goods goods, ParcelRoute[][] routes) {
        SourcingRules rules = scenario.orderRules().sourcing();
        // A scenario without sites can still be asked what it expects.
        int destinations = routes.length == 0 ? places.regionCount() : routes[0].length;
        int[][] sites = new int[destinations][];
        boolean[] listed = new boolean[sites.length];
        boolean[][] keptNowhere = new boolean[sites.length][];
        for (int d = 0; d < sites.length; d++) {
            int r = d % places.regionCount();
            List<Integer> near = byDistance(places, routes, d);
            Optional<List<Integer>> list = rules.policy() == SourcingRules.Policy.PRIORITY_LIST
                    ? list(rules, places, r, near)
                    : Optional.empty();
            listed[d] = list.isPresent() || rules.policy() == SourcingRules.Policy.CHEAPEST_LANDED;
            sites[d] = list.orElse(near).stream().mapToInt(Integer::intValue).toArray();
            if (!listed[d] && near.stream().anyMatch(s -> places.site(s).kind() == Site.Kind.HUB)) {
                keptNowhere[d] = keptNowhere(scenario, places, goods, near);
            }
        }
        return new SourcingPlan(rules, sites, places, listed, keptNowhere);
    }

    /** Centers with a way to a region, nearest first, then hubs with one. */
    private static List<Integer> byDistance(Places places, ParcelRoute[][] routes, int destination) {
        return IntStream.range(0, places.siteCount())
                .filter(s -> routes[s][destination] != null)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(s -> places.site(s).kind() == Site.Kind.HUB ? 1 : 0)
                        .thenComparingDouble(s -> routes[s][destination].kilometres()))
                .toList();
    }

    /** The sites of the rows for a region, or for its group where it has none; equal ranks by distance. */
    private static Optional<List<Integer>> list(SourcingRules rules, Places places, int region, List<Integer> near) {
        for (String name :
                List.of(places.region(region).id(), places.region(region).group())) {
            List<SourcingRules.Rank> rows = rules.list().stream()
                    .filter(row -> !name.isEmpty() && row.region().equals(name))
                    .filter(row -> near.contains(places.siteNumber(row.site())))
                    .sorted(Comparator.comparingInt(SourcingRules.Rank::rank)
                            .thenComparingInt(row -> near.indexOf(places.siteNumber(row.site()))))
                    .toList();
            if (!rows.isEmpty()) {
                return Optional.of(
                        rows.stream().map(row -> places.siteNumber(row.site())).toList());
            }
        }
        return Optional.empty();
    }

    private static boolean[] keptNowhere(Scenario scenario, Places places, Goods goods, List<Integer> near) {
        boolean[] nowhere = new boolean[goods.count()];
        Arrays.fill(nowhere, near.stream().noneMatch(s -> places.site(s).unlimitedStock()));
        for (StockRule rule : scenario.inventory().rules()) {
            if (near.contains(places.siteNumber(rule.site()))) {
                nowhere[goods.number(rule.item())] = false;
            }
        }
        return nowhere;
    }

    /** What the planner said. */
    public SourcingRules rules() {
        return rules;
    }

    /** The sites that may serve a region, first choice first; hubs last, unless a priority list says otherwise. */
    public int[] sitesFor(int destination) {
        return sites[destination].clone();
    }

    /** How many of them are centers. */
    public int centersFor(int destination) {
        return centers[destination];
    }

    /** Whether a site is a hub, from which orders cross the border one by one. */
    public boolean isHub(int site) {
        return hubs[site];
    }

    /** Whether hubs serve customers wherever that is better than from a center. */
    public boolean hubsCompete() {
        return rules.policy() == SourcingRules.Policy.CHEAPEST_LANDED;
    }

    /** Whether hubs serve a region like any center: they stand in its priority list, or compete. */
    public boolean hubsListed(int destination) {
        return listed[destination];
    }

    /** Whether no center that serves a region keeps some item or other. */
    boolean anyKeptNowhere(int destination) {
        if (keptNowhere[destination] != null) {
            for (boolean nowhere : keptNowhere[destination]) {
                if (nowhere) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether no center that serves a region keeps an item, so that its hubs do. */
    public boolean keptNowhere(int destination, int item) {
        return keptNowhere[destination] != null && keptNowhere[destination][item];
    }
}
