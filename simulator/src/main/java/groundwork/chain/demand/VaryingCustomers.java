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
 * The customers of a region where launches, ends of life, promotions or a forecast error change what is asked for from one local
 * day to the next: a non-homogeneous Poisson process that never looks beyond the present day.
 *
 * <p>Orders come from the same streams as those of {@link RegionCustomers}, and where nothing changes at the same times.
 */
final class VaryingCustomers implements EventHandler {

    private static final int NEW_DAY = -1;

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
    private final int[] ends;
    private final int[] days;
    private final VaryingMix[] mixes;
    private int span;

    /** Steps from the origin of time to where the span begins, and on to the order that was placed last. */
    private int begin;

    private double position;

    /** Expected orders that lie between the last order and the next. */
    private double mass;

    VaryingCustomers(
            Run run,
            RegionDemand demand,
            VaryingMixes varying,
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
        String region = run.plan().places().region(demand.region()).id();
        arrivals = run.streams().named(kind + "/arrivals/" + region);
        customers = CustomerStreams.of(run.streams(), kind, region);
        ends = demand.ends();
        mixes = new VaryingMix[demand.shares().length];
        int[] daily = null;
        for (int c = 0; c < mixes.length; c++) {
            mixes[c] = varying.of(demand.curves().get(c));
            daily = mixes[c] == null ? daily : demand.curves().get(c).days();
        }
        days = daily;
        mass = -Logarithm.of(arrivals.uniform());
        enterDay();
    }

    @Override
    public void handle(int subject) {
        if (subject == NEW_DAY) {
            enterDay();
            return;
        }
        if (shift != null && !shift.comes()) {
            mass = -Logarithm.of(arrivals.uniform());
            scheduleNext();
            return;
        }
        int curve = mixes.length == 1 ? 0 : chooseCurve();
        ItemMix mix = mix(curve);
        int order = birth.order(demand.region(), mix, customers);
        if (repeats != null) {
            repeats.ordered(order, demand.region(), mix);
        }
        mass = -Logarithm.of(arrivals.uniform());
        scheduleNext();
        desk.receive(order);
    }

    private void enterDay() {
        for (int c = 0; c < mixes.length; c++) {
            if (mixes[c] != null) {
                mixes[c].enter(days[span], demand.curves().get(c).mixes()[span]);
            }
        }
        scheduleNext();
    }

    private void scheduleNext() {
        while (true) {
            double rate = rate() * firstShare;
            double left = rate * DemandCurve.STEP_HOURS * (ends[span] - begin - position);
            if (mass < left) {
                position += mass / (rate * DemandCurve.STEP_HOURS);
                schedule(begin * DemandCurve.STEP + (long) (position * DemandCurve.STEP), 0);
                return;
            }
            mass -= left;
            begin = ends[span];
            span++;
            position = 0;
            if (span == ends.length) {
                return;
            }
            if (days[span] != days[span - 1]) {
                schedule(begin * DemandCurve.STEP, NEW_DAY);
                return;
            }
        }
    }

    private void schedule(long at, int subject) {
        run.executive().schedule(at, Phase.DEMAND, this, subject);
    }

    private double rate() {
        double rate = 0;
        for (int c = 0; c < mixes.length; c++) {
            rate += rate(c);
        }
        return rate;
    }

    private double rate(int c) {
        DemandCurve curve = demand.curves().get(c);
        double rate = demand.shares()[c] * curve.baselinePerHour()[span];
        return mixes[c] == null ? rate : rate * mixes[c].factor();
    }

    private ItemMix mix(int c) {
        return mixes[c] == null ? demand.curves().get(c).mixes()[span] : mixes[c].mix();
    }

    private int chooseCurve() {
        double u = customers.shape().uniform() * rate();
        int last = mixes.length - 1;
        for (int c = 0; c < last; c++) {
            u -= rate(c);
            if (u < 0) {
                return c;
            }
        }
        return last;
    }
}
