package groundwork.chain.transport;

import groundwork.chain.entity.Run;
import groundwork.observation.FreightListener.Closed;

/** A lot leaves as soon as it comes. */
final class DeparturesOnDemand implements DeparturePolicy {

    private final Run run;
    private final Vehicle lane;

    DeparturesOnDemand(Run run, Vehicle lane) {
        this.run = run;
        this.lane = lane;
    }

    @Override
    public void cameToWait() {
        lane.leave(run.now(), lane.drawTransit(), Closed.BY_TIME);
    }

    @Override
    public void opened() {
        if (!lane.isEmpty()) {
            cameToWait();
        }
    }

    @Override
    public long expected() {
        return run.now();
    }
}
