package groundwork.chain.transport;

import groundwork.chain.cost.Ledger;
import groundwork.chain.cost.Sales;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;

/** All last-mile lanes: gives each order to the lane that serves its region from its center. */
public final class Parcels implements OrderReceiver {

    private final Run run;
    private final ParcelLane[] lanes;

    /**
     * The parcel vendors of a run.
     *
     * @param afterDelivery takes over what is known of an order once it has left
     */
    public Parcels(Run run, Ledger ledger, OrderReceiver afterDelivery) {
        this.run = run;
        Sales sales = new Sales(run);
        lanes = run.plan().lanes().stream()
                .map(lane -> lane.to() < 0 ? new ParcelLane(run, lane, ledger, sales, afterDelivery) : null)
                .toArray(ParcelLane[]::new);
    }

    @Override
    public void receive(int order) {
        int site = run.orders().site(order);
        lanes[run.plan().parcelRoute(site, run.orders().region(order)).lane()].receive(order);
    }
}
