package groundwork.chain.plan;

import groundwork.scenario.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The ways that goods take between sites, each found once and known by a number. */
final class Ways {

    private final List<LanePlan> all;
    private final int sites;
    private final Routes routes;
    private final Map<Way, Integer> numbers = new LinkedHashMap<>();
    private final List<int[]> lanes = new ArrayList<>();

    /** From where to where, by which main mode. */
    record Way(int from, int to, Lane.Mode mode) {}

    Ways(List<LanePlan> lanes, int sites) {
        all = lanes;
        this.sites = sites;
        routes = new Routes(lanes, sites);
    }

    /**
     * The number of the shortest way between two sites.
     *
     * @throws IllegalArgumentException if there is none; the reader of scenarios has checked before
     */
    int number(int from, int to, Lane.Mode mode) {
        return numbers.computeIfAbsent(new Way(from, to, mode), way -> {
            lanes.add(routes.shortest(way));
            return lanes.size() - 1;
        });
    }

    /** The number of a way of its own between two sites, by the same lanes as {@link #number}. */
    int own(int from, int to, Lane.Mode mode) {
        lanes.add(lanes(number(from, to, mode)));
        return lanes.size() - 1;
    }

    /** The number of a way of its own by these lanes. */
    int own(int[] byLanes) {
        lanes.add(byLanes);
        return lanes.size() - 1;
    }

    /** The number of the shortest way of its own that takes none of some lanes; empty if there is none. */
    Optional<Integer> avoiding(int from, int to, Lane.Mode mode, Predicate<LanePlan> closed) {
        try {
            lanes.add(new Routes(all, sites, closed.negate()).shortest(new Way(from, to, mode)));
            return Optional.of(lanes.size() - 1);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The lane of a number. */
    LanePlan lane(int number) {
        return all.get(number);
    }

    /** Numbers of the lanes of a way, in order. */
    int[] lanes(int number) {
        return lanes.get(number);
    }
}
