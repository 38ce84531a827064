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
 * The customers of a region: a non-homogeneous Poisson process of orders with a rate that is constant within each hour.
 *
 * <p>Arrival times come by inversion of the cumulative rate. Source: Law, Simulation Modeling and Analysis, section on
 * nonstationary Poisson processes; Çinlar (1975).
 */
final class RegionCustomers {

    private final Run run;
    private final RegionDemand demand;
    private final OrderBirth birth;
    private final OrderReceiver desk;
    private final Stream arrivals;
    private final Stream shape;
    private final Stream fate;
    private final EventHandler arrival = this::arrive;
    private final double[] ordersPerHour;
    private int hour;
    private double position;

    RegionCustomers(Run run, RegionDemand demand, OrderBirth birth, OrderReceiver desk) {
        this.run = run;
        this.demand = demand;
        this.birth = birth;
        this.desk = desk;
        String region = run.plan().places().region(demand.region()).id();
        arrivals = run.streams().named("demand/arrivals/" + region);
        shape = run.streams().named("demand/shape/" + region);
        fate = run.streams().named("demand/fate/" + region);
        ordersPerHour = demand.ordersPerHour();
        scheduleNext();
    }

    private void scheduleNext() {
        double mass = -Logarithm.of(arrivals.uniform());
        while (hour < ordersPerHour.length) {
            double rate = ordersPerHour[hour];
            double left = rate * (1 - position);
            if (mass < left) {
                position += mass / rate;
                long at = hour * Horizon.HOUR + (long) (position * Horizon.HOUR);
                run.executive().schedule(at, Phase.DEMAND, arrival, hour);
                return;
            }
            mass -= left;
            hour++;
            position = 0;
        }
    }

    private void arrive(int inHour) {
        int curve = demand.shares().length == 1 ? 0 : chooseCurve(inHour);
        int order = birth.order(demand.region(), demand.curves().get(curve).mixes()[inHour], shape, fate);
        scheduleNext();
        desk.receive(order);
    }

    private int chooseCurve(int inHour) {
        double u = shape.uniform() * ordersPerHour[inHour];
        int last = demand.shares().length - 1;
        for (int c = 0; c < last; c++) {
            u -= demand.shares()[c] * demand.curves().get(c).ordersPerHour()[inHour];
            if (u < 0) {
                return c;
            }
        }
        return last;
    }
}
