package groundwork.chain.demand;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.DemandCurve;
import groundwork.chain.plan.ItemMix;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.RegionDemand;
import groundwork.engine.EventHandler;
import groundwork.random.Logarithm;
import groundwork.random.Stream;

/**
 * The customers of a region: a non-homogeneous Poisson process of orders with a rate that is constant within each span.
 *
 * <p>Arrival times come by inversion of the cumulative rate. Source: Law, Simulation Modeling and Analysis, section on
 * nonstationary Poisson processes; Çinlar (1975).
 */
final class RegionCustomers implements EventHandler {

    private final Run run;
    private final RegionDemand demand;
    private final OrderBirth birth;
    private final OrderReceiver desk;

    /** Null where nobody orders again. */
    private final RepeatBuyers repeats;

    /** Null where disruptions leave demand alone. */
    private final DemandShift shift;

    /** First orders over those of the forecast. */
    private final double firstShare;

    private final Stream arrivals;
    private final CustomerStreams customers;
    private final int region;
    private final int[] ends;
    private final double[] ordersPerHour;

    /** What is asked for by span, by curve. */
    private final ItemMix[][] mixes;

    private int span = -1;

    // The span under way, in steps: its rate, when it begins, its length, and how far the order that was scheduled last
    // lies in it.
    private double rate;
    private int begin;
    private int length;
    private double position;

    /** What is asked for in the span, where there is one curve only. */
    private ItemMix onlyMix;

    RegionCustomers(
            Run run,
            RegionDemand demand,
            OrderBirth birth,
            OrderReceiver desk,
            RepeatBuyers repeats,
            DemandShift shift) {
        this.run = run;
        this.demand = demand;
        this.birth = birth;
        this.desk = desk;
        this.repeats = repeats;
        this.shift = shift;
        double all = shift == null ? 1 : shift.rate();
        firstShare = repeats == null ? all : all * repeats.firstShare();
        String kind = shift == null ? "demand" : shift.kind();
        region = demand.region();
        String name = run.plan().places().region(region).id();
        arrivals = run.streams().named(kind + "/arrivals/" + name);
        customers = CustomerStreams.of(run.streams(), kind, name);
        mixes = demand.curves().stream().map(DemandCurve::mixes).toArray(ItemMix[][]::new);
        ends = demand.ends();
        ordersPerHour = demand.ordersPerHour();
        scheduleNext();
    }

    private void scheduleNext() {
        double mass = -Logarithm.of(arrivals.uniform());
        double left = rate * (length - position);
        while (!(mass < left)) {
            if (span + 1 == ends.length) {
                return;
            }
            mass -= left;
            enterSpan(span + 1);
            left = rate * length;
        }
        position += mass / rate;
        long at = begin * DemandCurve.STEP + (long) (position * DemandCurve.STEP);
        run.executive().schedule(at, Phase.DEMAND, this, span);
    }

    private void enterSpan(int next) {
        begin = next == 0 ? 0 : ends[next - 1];
        length = ends[next] - begin;
        rate = ordersPerHour[next] * DemandCurve.STEP_HOURS * firstShare;
        position = 0;
        span = next;
        onlyMix = mixes.length == 1 ? mixes[0][next] : null;
    }

    /** An order is placed. */
    @Override
    public void handle(int inSpan) {
        if (shift != null && !shift.comes()) {
            scheduleNext();
            return;
        }
        ItemMix mix = onlyMix != null ? onlyMix : chooseMix(inSpan);
        int order = birth.order(region, mix, customers);
        if (repeats != null) {
            repeats.ordered(order, region, mix);
        }
        scheduleNext();
        desk.receive(order);
    }

    private ItemMix chooseMix(int inSpan) {
        int last = mixes.length - 1;
        double u = customers.shape().uniform() * ordersPerHour[inSpan];
        for (int c = 0; c < last; c++) {
            u -= demand.shares()[c] * demand.curves().get(c).ordersPerHour()[inSpan];
            if (u < 0) {
                return mixes[c][inSpan];
            }
        }
        return mixes[last][inSpan];
    }
}
