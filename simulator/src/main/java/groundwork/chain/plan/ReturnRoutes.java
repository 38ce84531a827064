package groundwork.chain.plan;

import groundwork.scenario.Disposition;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways by which returned goods go on from the sites that take them: by the one lane between two sites where there is one, else by the
 * way with the shortest expected transit, over as many lanes, cross-docks and borders as it has. Immutable.
 */
public final class ReturnRoutes {

    /** No site, and no way: there is none, or the goods are there already. */
    public static final int NONE = -1;

    private static final List<Lane.Mode> MAIN_MODES = List.of(Lane.Mode.OCEAN, Lane.Mode.AIR);

    private final Places places;
    private final List<LanePlan> lanes;
    private final Ways ways;

    /** By site: where its goods are sold again, and by which way they go there. */
    private final int[] shelves;

    private final int[] toShelf;

    /** By site that takes returns and row of dispositions. */
    private final int[][] byRow;

    ReturnRoutes(Scenario scenario, Places places, List<LanePlan> lanes, Ways ways) {
        this.places = places;
        this.lanes = lanes;
        this.ways = ways;
        shelves = new int[places.siteCount()];
        toShelf = new int[shelves.length];
        byRow = new int[shelves.length][];
        Arrays.fill(shelves, NONE);
        Arrays.fill(toShelf, NONE);
        List<Disposition> rows = scenario.returns().sorting().dispositions();
        for (int site = 0; site < shelves.length; site++) {
            if (scenario.takesReturns(places.site(site).id())) {
                open(site, rows);
            }
        }
    }

    private void open(int site, List<Disposition> rows) {
        shelves[site] = shelf(site);
        toShelf[site] = shelves[site] == NONE ? NONE : way(site, shelves[site], Optional.empty());
        byRow[site] = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            Disposition stated = rows.get(row);
            byRow[site][row] = stated.to().isEmpty() ? NONE : way(site, places.siteNumber(stated.to()), stated.mode());
        }
    }

    /** A center is its own shelf; goods of another site go to the nearest center to which a lane leads, or else a way. */
    private int shelf(int site) {
        if (places.site(site).kind() == Site.Kind.CENTER) {
            return site;
        }
        return nearest(site, center -> direct(site, center).isPresent())
                .or(() -> nearest(site, center -> way(site, center, Optional.empty()) != NONE))
                .orElse(NONE);
    }

    private Optional<Integer> nearest(int site, IntPredicate reached) {
        return IntStream.range(0, places.siteCount())
                .filter(s -> s != site && places.site(s).kind() == Site.Kind.CENTER)
                .filter(reached)
                .boxed()
                .min(Comparator.comparingDouble(center -> places.kilometresBetween(site, center)));
    }

    private Optional<LanePlan> direct(int from, int to) {
        return lanes.stream()
                .filter(lane -> lane.from() == from && lane.to() == to)
                .findFirst();
    }

    private int way(int from, int to, Optional<Lane.Mode> mode) {
        if (from == to) {
            return NONE;
        }
        Optional<LanePlan> direct = mode.isPresent() ? Optional.empty() : direct(from, to);
        if (direct.isPresent()) {
            return ways.own(new int[] {direct.get().number()});
        }
        return mode.map(Stream::of)
                .orElse(MAIN_MODES.stream())
                .flatMap(by -> ways.avoiding(from, to, by, lane -> false).stream())
                .findFirst()
                .orElse(NONE);
    }

    /** The center where returned goods of a site are sold again, which may be the site itself, or {@link #NONE}. */
    public int shelf(SitePlan site) {
        return shelves[site.number()];
    }

    /** The number of the way from a site to its shelf, or {@link #NONE} where they are one. */
    public int toShelf(SitePlan site) {
        return toShelf[site.number()];
    }

    /** The number of the way by which goods of a disposition with a destination are sent there. */
    public int of(SitePlan site, DispositionPlan plan) {
        return byRow[site.number()][plan.row()];
    }
}
