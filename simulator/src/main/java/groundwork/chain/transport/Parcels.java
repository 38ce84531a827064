package groundwork.chain.transport;

import groundwork.chain.cost.Ledger;
import groundwork.chain.cost.Sales;
import groundwork.chain.cost.ShipmentCounts;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;

/** All last-mile lanes: gives each order to the lane that serves its region from its center. */
public final class Parcels implements OrderReceiver {

    private final Run run;
    private final ParcelLane[] lanes;

    /** By site the lane that all its parcels take; none where the region matters. */
    private final ParcelLane[] onlyLane;

    /**
     * The parcel vendors of a run.
     *
     * @param afterDelivery takes over what is known of an order once it has left
     */
    public Parcels(Run run, Ledger ledger, Outcomes outcomes, OrderReceiver afterDelivery) {
        this.run = run;
        Sales sales = new Sales(run);
        ShipmentCounts counts = new ShipmentCounts(run);
        lanes = run.plan().lanes().stream()
                .map(lane -> lane.to() < 0
                        ? new ParcelLane(run, lane, ledger, counts, sales, outcomes, afterDelivery)
                        : null)
                .toArray(ParcelLane[]::new);
        onlyLane = onlyLanes();
    }

    private ParcelLane[] onlyLanes() {
        int sites = run.plan().sites().size();
        ParcelLane[] only = new ParcelLane[sites];
        int[] count = new int[sites];
        for (LanePlan lane : run.plan().lanes()) {
            if (lane.to() < 0) {
                only[lane.from()] = count[lane.from()]++ == 0 ? lanes[lane.number()] : null;
            }
        }
        return only;
    }

    /** Parcels of this lane cross a border. */
    public void connectGate(int lane, ParcelGate gate) {
        lanes[lane].crossAt(gate);
    }

    /** Takes over the parcels of a lane that will not cross the border. */
    public OrderReceiver atTheBorder(int lane) {
        return lanes[lane]::withheld;
    }

    /** Takes over the parcels of a lane when they have crossed the border. */
    public OrderReceiver behindTheBorder(int lane) {
        return lanes[lane]::released;
    }

    @Override
    public void receive(int order) {
        int site = run.orders().site(order);
        ParcelLane lane = onlyLane[site];
        if (lane == null) {
            lane = lanes[
                    run.plan()
                            .parcelRoute(site, run.promises().destination(order))
                            .lane()];
        }
        lane.receive(order);
    }
}
