package groundwork.chain.sorting;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.MiddleMilePlan;
import groundwork.chain.plan.StationPlan;
import groundwork.chain.transport.Parcels;
import groundwork.scenario.Work;
import java.util.Arrays;

/** All sort centers: their people, who sort the parcels of all lanes that come through, and the legs of those lanes. */
public final class SortCenters {

    private final Run run;
    private final Orders orders;
    private final Leg[] legs;

    /** By site; null where nobody sorts. */
    private final Workstation[] stations;

    /** By order: the leg that it travels, and when it left its center. */
    private int[] legOf = {};

    private long[] leftAt = {};

    private SortCenters(Run run, Parcels parcels, Ledger ledger) {
        this.run = run;
        orders = run.orders();
        stations = new Workstation[run.plan().sites().size()];
        for (int site = 0; site < stations.length; site++) {
            int here = site;
            run.plan()
                    .station(site, Work.Step.SORT)
                    .ifPresent(station -> stations[here] = new Workstation(run, station, ledger, new Sorting(station)));
        }
        legs = new Leg[run.plan().middleMiles().size()];
        for (MiddleMilePlan plan : run.plan().middleMiles()) {
            Leg leg = new Leg(run, plan, ledger, this, parcels.behindTheBorder(plan.lane()));
            legs[plan.number()] = leg;
            parcels.connectGate(plan.lane(), leg);
        }
    }

    /** Lets the lanes that go through sort centers do so. */
    public static SortCenters connect(Run run, Parcels parcels, Ledger ledger) {
        return new SortCenters(run, parcels, ledger);
    }

    private final class Sorting implements Workstation.Tasks {
        private final boolean byUnit;

        Sorting(StationPlan plan) {
            byUnit = plan.unit() == Work.WorkUnit.UNITS;
        }

        @Override
        public double work(int order) {
            return byUnit ? orders.unitCount(order) : run.cartons().parcels(order);
        }

        @Override
        public int priority(int order) {
            return run.promises().priority(order);
        }

        @Override
        public long dueAt(int order) {
            return run.promises().dueAt(order);
        }

        @Override
        public void done(int order) {
            legs[legOf[order]].sorted(order);
        }
    }

    /** A parcel sets out on a leg. */
    void setOut(int order, int leg) {
        if (order >= legOf.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            legOf = Arrays.copyOf(legOf, capacity);
            leftAt = Arrays.copyOf(leftAt, capacity);
        }
        legOf[order] = leg;
        leftAt[order] = run.now();
    }

    /** When a parcel left its center. */
    long leftAt(int order) {
        return leftAt[order];
    }

    /** A parcel has come to a site; it is sorted, if anybody does that there. */
    void sort(int order, int site) {
        if (stations[site] == null) {
            legs[legOf[order]].sorted(order);
        } else {
            stations[site].arrive(order);
        }
    }

    /** Parcels between a center and the van that leaves the sort center. */
    public long inside() {
        long inside = 0;
        for (Leg leg : legs) {
            inside += leg.inside();
        }
        return inside;
    }
}
