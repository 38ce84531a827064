package groundwork.chain.plan;

import groundwork.scenario.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways that goods take between sites, each found once and known by a number. */
final class Ways {

    private final Routes routes;
    private final Map<Way, Integer> numbers = new LinkedHashMap<>();
    private final List<int[]> lanes = new ArrayList<>();

    /** From where to where, by which main mode. */
    record Way(int from, int to, Lane.Mode mode) {}

    Ways(List<LanePlan> lanes, int sites) {
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

    /** Numbers of the lanes of a way, in order. */
    int[] lanes(int number) {
        return lanes.get(number);
    }
}
