package groundwork.chain.demand;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.RegionDemand;
import groundwork.engine.EventHandler;
import groundwork.random.Logarithm;
import groundwork.random.Stream;
import groundwork.scenario.Horizon;

/**
 * The customers of a region: a non-homogeneous Poisson process of orders with a rate that is constant within each span of hours.
 *
 * <p>Arrival times come by inversion of the cumulative rate. Source: Law, Simulation Modeling and Analysis, section on
 * nonstationary Poisson processes; Çinlar (1975).
 */
final class RegionCustomers implements EventHandler {

    private final Run run;
    private final RegionDemand demand;
    private final OrderBirth birth;
    private final OrderReceiver desk;
    private final Stream arrivals;
    private final CustomerStreams customers;
    private final int[] ends;
    private final double[] ordersPerHour;
    private int span;

    /** Hours from the origin of time to where the span begins, and on to the order that was placed last. */
    private int begin;

    private double position;

    RegionCustomers(Run run, RegionDemand demand, OrderBirth birth, OrderReceiver desk) {
        this.run = run;
        this.demand = demand;
        this.birth = birth;
        this.desk = desk;
        String region = run.plan().places().region(demand.region()).id();
        arrivals = run.streams().named("demand/arrivals/" + region);
        customers = CustomerStreams.of(run.streams(), "demand", region);
        ends = demand.ends();
        ordersPerHour = demand.ordersPerHour();
        scheduleNext();
    }

    private void scheduleNext() {
        double mass = -Logarithm.of(arrivals.uniform());
        while (span < ends.length) {
            double rate = ordersPerHour[span];
            double left = rate * (ends[span] - begin - position);
            if (mass < left) {
                position += mass / rate;
                long at = begin * Horizon.HOUR + (long) (position * Horizon.HOUR);
                run.executive().schedule(at, Phase.DEMAND, this, span);
                return;
            }
            mass -= left;
            begin = ends[span];
            span++;
            position = 0;
        }
    }

    /** An order is placed. */
    @Override
    public void handle(int inSpan) {
        int curve = demand.shares().length == 1 ? 0 : chooseCurve(inSpan);
        int order = birth.order(demand.region(), demand.curves().get(curve).mixes()[inSpan], customers);
        scheduleNext();
        desk.receive(order);
    }

    private int chooseCurve(int inSpan) {
        double u = customers.shape().uniform() * ordersPerHour[inSpan];
        int last = demand.shares().length - 1;
        for (int c = 0; c < last; c++) {
            u -= demand.shares()[c] * demand.curves().get(c).ordersPerHour()[inSpan];
            if (u < 0) {
                return c;
            }
        }
        return last;
    }
}
