package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.StationPlan;
import java.util.function.IntConsumer;

/** A desk of customs: entries wait in line, an officer takes one after the other in office hours. */
final class Desk implements Workstation.Tasks {

    private final Loads loads;
    private final IntConsumer done;
    private final Workstation station;

    Desk(Run run, StationPlan plan, Ledger ledger, IntConsumer done) {
        this.done = done;
        loads = run.loads();
        station = new Workstation(run, plan, ledger, this);
    }

    /** An entry comes. */
    void receive(int load) {
        station.arrive(load);
    }

    @Override
    public double work(int load) {
        return 1;
    }

    @Override
    public long dueAt(int load) {
        return loads.arrivedAt(load);
    }

    @Override
    public void done(int load) {
        done.accept(load);
    }
}
