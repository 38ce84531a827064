package groundwork.chain.plan;

import groundwork.random.Variate;
import java.util.List;

/**
 * Time of a vehicle from its departure to one of its stops, as far as planners expect it.
 *
 * @param legs from stop to stop
 * @param stopMicros spent at the stops before
 */
record Tour(List<Variate> legs, long stopMicros) implements Variate {

    Tour {
        legs = List.copyOf(legs);
    }

    /** As if all legs were slow together: no less than the quantile of the sum where it matters. */
    @Override
    public double quantile(double u) {
        return stopMicros + legs.stream().mapToDouble(leg -> leg.quantile(u)).sum();
    }

    @Override
    public double mean() {
        return stopMicros + legs.stream().mapToDouble(Variate::mean).sum();
    }

    @Override
    public boolean isConstant() {
        return legs.stream().allMatch(Variate::isConstant);
    }
}
