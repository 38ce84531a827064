package groundwork.chain.plan;

import groundwork.scenario.Lane;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the way with the shortest expected transit over lanes between sites (Dijkstra 1959). */
final class Routes {

    private final List<LanePlan> lanes;
    private final List<List<LanePlan>> lanesFrom;
    private final int sites;

    Routes(List<LanePlan> lanes, int sites) {
        this(lanes, sites, lane -> true);
    }

    /**
     * Routes over some of the lanes.
     *
     * @param lanes all of them, by number
     */
    Routes(List<LanePlan> lanes, int sites, Predicate<LanePlan> open) {
        this.lanes = lanes;
        this.sites = sites;
        lanesFrom = Stream.generate(() -> (List<LanePlan>) new ArrayList<LanePlan>())
                .limit(sites)
                .toList();
        for (LanePlan lane : lanes) {
            if (lane.to() >= 0 && open.test(lane)) {
                lanesFrom.get(lane.from()).add(lane);
            }
        }
    }

    /**
     * The lanes of the shortest way; of the two main modes, ocean and air, only the wanted one is used.
     *
     * @throws IllegalArgumentException if there is no way; the reader of scenarios has checked before
     */
    int[] shortest(Ways.Way way) {
        double[] reached = new double[sites];
        int[] by = new int[sites];
        boolean[] settled = new boolean[sites];
        java.util.Arrays.fill(reached, Double.POSITIVE_INFINITY);
        java.util.Arrays.fill(by, -1);
        reached[way.from()] = 0;
        for (int round = 0; round < sites; round++) {
            int nearest = -1;
            for (int s = 0; s < sites; s++) {
                if (!settled[s]
                        && reached[s] < Double.POSITIVE_INFINITY
                        && (nearest < 0 || reached[s] < reached[nearest])) {
                    nearest = s;
                }
            }
            if (nearest < 0) {
                break;
            }
            if (nearest == way.to()) {
                break;
            }
            settled[nearest] = true;
            for (LanePlan lane : lanesFrom.get(nearest)) {
                if (allowed(lane.mode(), way.mode())) {
                    double at = reached[nearest] + lane.transit().mean();
                    if (at < reached[lane.to()]) {
                        reached[lane.to()] = at;
                        by[lane.to()] = lane.number();
                    }
                }
            }
        }
        if (by[way.to()] < 0) {
            throw new IllegalArgumentException(
                    "No way leads from site " + way.from() + " to site " + way.to() + " by " + way.mode() + ".");
        }
        List<Integer> route = new ArrayList<>();
        for (int at = way.to(); at != way.from(); at = lanes.get(by[at]).from()) {
            route.add(by[at]);
        }
        Collections.reverse(route);
        return route.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean allowed(Lane.Mode mode, Lane.Mode main) {
        boolean mainMode = mode == Lane.Mode.OCEAN || mode == Lane.Mode.AIR;
        return !mainMode || mode == main;
    }
}
