package groundwork.chain.disruption;

import groundwork.chain.plan.DisruptionPlan;
import groundwork.chain.plan.Plan;
import groundwork.observation.DisruptionListener;
import groundwork.random.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The disruptions of a run. Their times are drawn before anything else happens, each from a stream of its own, so that one more
 * moves no other draw. Without disruptions everything is always open, and nothing is drawn or kept.
 */
public final class Closures {

    private static final int NONE = -1;

    private final List<DisruptionPlan> disruptions;
    private final List<Windows> windows = new ArrayList<>();

    /** Draws the times of all disruptions of a run. */
    public Closures(Plan plan, Streams streams) {
        disruptions = plan.disruptions();
        for (DisruptionPlan disruption : disruptions) {
            windows.add(Windows.of(
                    disruption.row().timing(),
                    streams.named("disruption/" + disruption.row().id()),
                    plan.scenario().horizon().endMicros()));
        }
    }

    /** Tells when each disruption strikes. */
    public void tell(DisruptionListener listener) {
        for (int d = 0; d < windows.size(); d++) {
            for (int w = 0; w < windows.get(d).count(); w++) {
                listener.disruptionPlanned(
                        d, windows.get(d).start(w), windows.get(d).end(w));
            }
        }
    }

    /** Departures of a lane. */
    public Openness ofLane(int lane) {
        return openness(DisruptionPlan::lanes, lane, d -> true);
    }

    /** The staff of a station. */
    public Openness ofStation(int station) {
        return openness(DisruptionPlan::stations, station, d -> true);
    }

    /** Whether work under way at a station goes on: closed where it is interrupted. */
    public Openness ofWorkUnderWay(int station) {
        return openness(DisruptionPlan::stations, station, d -> d.row().interrupts());
    }

    /** Arrivals at a gateway: they go on unless it is closed. */
    public Openness ofGateway(int site) {
        return openness(DisruptionPlan::gateways, site, d -> d.row().closes());
    }

    /** The demand of a region. */
    public Openness ofDemand(int region) {
        return openness(DisruptionPlan::regions, region, d -> true);
    }

    /** Orders that may be sent to a site: closed while the site is. */
    public Openness ofOrders(int site) {
        return openness(DisruptionPlan::gateways, site, d -> d.row().closes());
    }

    /** Whether a disruption strikes at a time. */
    public boolean strikes(int disruption, long time) {
        return windows.get(disruption).contain(time);
    }

    /** The first disruption that closes a lane at a time, or -1. */
    public int closing(int lane, long time) {
        return closing(DisruptionPlan::lanes, lane, time);
    }

    /** The first disruption that closes a gateway at a time, or -1. */
    public int closingGateway(int site, long time) {
        return closing(DisruptionPlan::gateways, site, time);
    }

    private int closing(Function<DisruptionPlan, List<Integer>> targets, int number, long time) {
        for (int d = 0; d < windows.size(); d++) {
            DisruptionPlan plan = disruptions.get(d);
            if (plan.row().closes()
                    && targets.apply(plan).contains(number)
                    && windows.get(d).contain(time)) {
                return d;
            }
        }
        return NONE;
    }

    private Openness openness(
            Function<DisruptionPlan, List<Integer>> targets, int number, Predicate<DisruptionPlan> counts) {
        List<Windows> striking = new ArrayList<>();
        double[] left = new double[disruptions.size()];
        for (int d = 0; d < left.length; d++) {
            DisruptionPlan plan = disruptions.get(d);
            if (targets.apply(plan).contains(number) && counts.test(plan)) {
                left[striking.size()] = plan.row().left();
                striking.add(windows.get(d));
            }
        }
        return striking.isEmpty() ? Openness.ALWAYS : Openness.of(striking, Arrays.copyOf(left, striking.size()));
    }
}
