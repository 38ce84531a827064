package groundwork.experiment;

import groundwork.observation.DisruptionCourse.Window;
import groundwork.observation.Summary;
import groundwork.observation.Summary.DailyFigure;
import groundwork.observation.Timeline;
import groundwork.observation.TouchedRegions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each time a disruption strikes is charged with in a replication, and which other disruptions share in it.
 *
 * <p>A disruption answers for the regions it touches: service there is held against service there without disruptions. A window
 * that is over answers only for orders that are due before the next disruption (or the same again) strikes in one of its regions:
 * a strike spoils orders that are placed before it. Another disruption shares in what a window does if it touches one of its
 * regions, and strikes or still has its effect before that of the window is over.
 */
final class Charges {

    /**
     * What one window is charged with.
     *
     * @param others numbers of the disruptions that share in it, in order; empty where service is never worse
     */
    record Charge(Survival survival, List<Integer> others) {

        /** Copies the list. */
        Charge {
            others = List.copyOf(others);
        }
    }

    private static final Survival UNKNOWN = new Survival(Double.NaN, Double.NaN, Long.MIN_VALUE);

    private final Timeline timeline;
    private final List<List<Window>> windows;
    private final boolean[][] meets;
    private final Survival[][] survivals;

    Charges(Summary summary, List<TouchedRegions> touched, Timeline timeline) {
        this.timeline = timeline;
        windows = summary.disruptions().stream().map(course -> course.windows()).toList();
        meets = new boolean[windows.size()][windows.size()];
        survivals = new Survival[windows.size()][];
        for (int d = 0; d < survivals.length; d++) {
            for (int other = 0; other < survivals.length; other++) {
                meets[d][other] = d == other || touched.get(d).meets(touched.get(other));
            }
            survivals[d] = survivals(summary, touched.get(d), d);
        }
    }

    private Survival[] survivals(Summary summary, TouchedRegions touched, int disruption) {
        Survival[] found = new Survival[windows.get(disruption).size()];
        if (summary.undisturbed().isEmpty()) {
            Arrays.fill(found, UNKNOWN);
            return found;
        }
        double[] with = service(summary.daily(), touched.disruption());
        double[] without = service(summary.undisturbed().get().daily(), touched.disruption());
        for (int w = 0; w < found.length; w++) {
            Window window = windows.get(disruption).get(w);
            long strike = nextStrike(disruption, window);
            long until = strike < timeline.end() ? strike - touched.promiseMicros() : timeline.end();
            found[w] = Survival.of(window, with, without, timeline, until);
        }
        return found;
    }

    private static double[] service(List<DailyFigure> daily, String disruption) {
        return daily.stream()
                .filter(d -> d.measure().equals("service") && d.key().equals(disruption))
                .findFirst()
                .orElseThrow()
                .values();
    }

    /** When after the end of a window a disruption strikes next in one of its regions. */
    private long nextStrike(int disruption, Window window) {
        return others(disruption)
                .flatMap(d -> windows.get(d).stream())
                .mapToLong(Window::start)
                .filter(start -> start >= window.end())
                .min()
                .orElse(timeline.end());
    }

    private Stream<Integer> others(int disruption) {
        return IntStream.range(0, meets.length)
                .filter(d -> meets[disruption][d])
                .boxed();
    }

    /** What a window is charged with. */
    Charge of(int disruption, int window) {
        Survival survival = survivals[disruption][window];
        return new Charge(survival, survival.isHit() ? sharing(disruption, window, survival) : List.of());
    }

    private List<Integer> sharing(int disruption, int window, Survival survival) {
        long start = windows.get(disruption).get(window).start();
        return others(disruption)
                .filter(other -> other != disruption)
                .filter(other -> IntStream.range(0, survivals[other].length)
                        .anyMatch(w -> windows.get(other).get(w).start() < survival.over()
                                && survivals[other][w].over() > start))
                .toList();
    }
}
