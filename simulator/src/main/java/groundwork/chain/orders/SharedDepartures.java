package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.MiddleMilePlan;
import groundwork.chain.plan.Outlook;
import groundwork.chain.plan.ParcelVendors;
import groundwork.chain.plan.Plan;
import groundwork.scenario.Horizon;
import groundwork.scenario.ParcelChoice;
import java.util.stream.IntStream;

/**
 * The part of a parcel in what departures of its lane cost, of its line-haul and of the vans of its sort center: the cost of one over the
 * parcels that are expected on it.
 *
 * <p>Expected parcels: the orders of the forecast, a mean over the measured days, of the regions that the lane serves and whose first choice
 * is its site, in parts among vendors that compete (by their shares, or alike), over the departures; at least one. Without a
 * forecast nothing is expected, and departures are not counted.
 */
final class SharedDepartures {

    private final double[] micros;
    private final Run run;

    SharedDepartures(Run run) {
        this.run = run;
        Plan plan = run.plan();
        micros = new double[plan.lanes().size()];
        boolean any = false;
        for (LanePlan lane : plan.lanes()) {
            any |= lane.to() < 0 && lane.costPerDepartureMicros() > 0;
        }
        for (MiddleMilePlan middle : plan.middleMiles()) {
            any |= middle.costPerDepartureMicros() > 0;
        }
        if (any) {
            lay(plan);
        }
    }

    private void lay(Plan plan) {
        Outlook outlook = plan.outlook();
        Horizon horizon = plan.scenario().horizon();
        for (LanePlan lane : plan.lanes()) {
            double perDay = lane.to() < 0 ? parcelsPerDay(plan, outlook, lane) : 0;
            if (perDay > 0) {
                double days = (double) horizon.endMicros() / Horizon.DAY;
                micros[lane.number()] +=
                        part(lane.costPerDepartureMicros(), lane.onDemand(), perDay * days, lane.departures().length);
                for (MiddleMilePlan middle : plan.middleMiles()) {
                    if (middle.lane() == lane.number()) {
                        micros[lane.number()] += part(
                                middle.costPerDepartureMicros(),
                                middle.onDemand(),
                                perDay * days,
                                middle.departures().length);
                    }
                }
            }
        }
    }

    private static double part(long cost, boolean onDemand, double parcels, int departures) {
        return onDemand || departures == 0 ? cost : cost / Math.max(1, parcels / departures);
    }

    private static double parcelsPerDay(Plan plan, Outlook outlook, LanePlan lane) {
        int regions = plan.places().regionCount();
        Horizon horizon = plan.scenario().horizon();
        double perDay = 0;
        for (int destination = 0; destination < plan.destinationCount(); destination++) {
            double share = share(plan, lane, destination);
            int[] sites = plan.sourcing().sitesFor(destination);
            if (share > 0 && sites.length > 0 && sites[0] == lane.from()) {
                perDay += share
                        * outlook.on(destination % regions).units(horizon.warmUpMicros(), horizon.endMicros())
                        / plan.demand().unitsPerOrder()
                        / horizon.days();
            }
        }
        return perDay;
    }

    /** The part of the parcels to a destination that the lane is expected to carry. */
    private static double share(Plan plan, LanePlan lane, int destination) {
        ParcelVendors vendors = plan.parcelVendors();
        int[] competing = vendors.any() ? vendors.lanes(lane.from(), destination) : null;
        if (competing == null) {
            return plan.parcelRoute(lane.from(), destination) != null
                            && plan.parcelRoute(lane.from(), destination).lane() == lane.number()
                    ? 1
                    : 0;
        }
        if (IntStream.of(competing).noneMatch(number -> number == lane.number())) {
            return 0;
        }
        if (vendors.rule(lane.from(), destination) != ParcelChoice.Rule.SHARE) {
            return 1.0 / competing.length;
        }
        long start = plan.scenario().horizon().warmUpMicros();
        double all = IntStream.of(competing)
                .mapToDouble(number -> vendors.terms(number, start).share())
                .sum();
        return all > 0 ? vendors.terms(lane.number(), start).share() / all : 1.0 / competing.length;
    }

    /** The part of a parcel of a lane, in millionths of the scenario's currency. */
    double of(int lane) {
        return micros[lane] == 0
                ? 0
                : micros[lane] * run.plan().lanes().get(lane).exchange().rate(run.now());
    }
}
