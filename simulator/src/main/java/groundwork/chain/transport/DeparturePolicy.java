package groundwork.chain.transport;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;

/** Decides when what waits for a lane leaves. */
interface DeparturePolicy {

    /** The policy that a lane states, for a vehicle. */
    static DeparturePolicy of(Run run, LanePlan lane, Vehicle vehicle) {
        if (lane.freight().enough().isPresent()) {
            return new DeparturesWhenEnough(run, lane.freight().enough().get(), vehicle);
        }
        return lane.onDemand() ? new DeparturesOnDemand(run, vehicle) : new ScheduledDepartures(run, lane, vehicle);
    }

    /** A lot has come to wait. */
    void cameToWait();

    /** The lane was closed, and is open again. */
    default void opened() {}

    /** When a lot that comes now may be expected to leave, in simulated time. */
    long expected();
}
