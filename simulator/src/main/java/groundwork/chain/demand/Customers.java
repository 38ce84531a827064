package groundwork.chain.demand;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.RegionDemand;

/** Everyone who orders: the customers of each region by forecast, by live shopping, and as recorded. */
public final class Customers {

    private Customers() {}

    /** Starts all order processes of a run; orders go to the desk. */
    public static void start(Run run, OrderReceiver desk) {
        OrderBirth birth = new OrderBirth(run);
        RepeatBuyers repeats = run.plan()
                .scenario()
                .demand()
                .basket()
                .repeat()
                .map(repeat -> new RepeatBuyers(run, repeat, birth, desk))
                .orElse(null);
        VaryingMixes mixes = new VaryingMixes(run);
        for (RegionDemand demand : run.plan().regionDemands()) {
            start(run, demand, mixes, birth, desk, repeats, DemandShift.ofThose(run, demand.region()));
            DemandShift others = DemandShift.ofOthers(run, demand.region());
            if (others != null) {
                start(run, demand, mixes, birth, desk, repeats, others);
            }
        }
        for (int show = 0; show < run.plan().shows().size(); show++) {
            ShowCustomers.start(run, show, birth, desk);
        }
        if (run.plan().recordedOrders().times().length > 0) {
            new RecordedCustomers(run, birth, desk);
        }
    }

    private static void start(
            Run run,
            RegionDemand demand,
            VaryingMixes mixes,
            OrderBirth birth,
            OrderReceiver desk,
            RepeatBuyers repeats,
            DemandShift shift) {
        if (mixes.vary(demand)) {
            new VaryingCustomers(run, demand, mixes, birth, desk, repeats, shift);
        } else {
            new RegionCustomers(run, demand, birth, desk, repeats, shift);
        }
    }
}
