package groundwork.chain.transport;

import groundwork.chain.cost.Leaving;
import groundwork.chain.cost.Ledger;
import groundwork.chain.cost.ParcelCharges;
import groundwork.chain.cost.ParcelContracts;
import groundwork.chain.cost.Sales;
import groundwork.chain.cost.ShipmentCounts;
import groundwork.chain.delivery.Deliveries;
import groundwork.chain.delivery.ReturnsTaker;
import groundwork.chain.delivery.SendersShelf;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import java.util.Arrays;

/** All last-mile lanes: gives each order to the lane that serves its region from its center. */
public final class Parcels implements OrderReceiver {

    private final Run run;
    private final ParcelLane[] lanes;
    private final ParcelContracts contracts;

    /** Who takes parcels over for a lane: the lane itself, or customs before it. */
    private final OrderReceiver[] entries;

    private final Sales sales;

    /** Null where nothing is said of what may become of parcels at the door. */
    private final Deliveries deliveries;

    /** Null where no site has a choice. */
    private final VendorChoice choice;

    /** By site the lane that all its parcels take; none where the region matters. */
    private final OrderReceiver[] onlyLane;

    /**
     * The parcel vendors of a run.
     *
     * @param leaving hears of every order that leaves a site
     * @param afterDelivery takes over what is known of an order once it has left
     */
    public Parcels(Run run, Ledger ledger, Outcomes outcomes, Leaving leaving, OrderReceiver afterDelivery) {
        this.run = run;
        sales = new Sales(run, leaving);
        ShipmentCounts counts = new ShipmentCounts(run);
        contracts = new ParcelContracts(run, ledger);
        deliveries = run.plan().deliveries().any() ? new Deliveries(run, ledger, sales, outcomes, afterDelivery) : null;
        lanes = run.plan().lanes().stream()
                .map(lane -> lane.to() < 0
                        ? new ParcelLane(
                                run,
                                lane,
                                ledger,
                                new ParcelCharges(run, ledger, lane, counts, contracts),
                                sales,
                                outcomes,
                                deliveries,
                                afterDelivery)
                        : null)
                .toArray(ParcelLane[]::new);
        entries = Arrays.copyOf(lanes, lanes.length, OrderReceiver[].class);
        onlyLane = onlyLanes();
        choice = run.plan().parcelVendors().any() ? new VendorChoice(run) : null;
    }

    private OrderReceiver[] onlyLanes() {
        int sites = run.plan().sites().size();
        OrderReceiver[] only = new OrderReceiver[sites];
        int[] count = new int[sites];
        for (LanePlan lane : run.plan().lanes()) {
            if (lane.to() < 0) {
                only[lane.from()] = count[lane.from()]++ == 0 ? lanes[lane.number()] : null;
            }
        }
        return only;
    }

    /** Settles what is open with vendors at the end of the run. */
    public void close() {
        contracts.close();
    }

    /** Who takes goods back that could not be delivered: their sender, or who takes returns. */
    public void comeBackTo(SendersShelf sender, ReturnsTaker returns) {
        if (deliveries != null) {
            deliveries.comeBackTo(sender, returns);
        }
    }

    /** Parcels that were lost, damaged or not delivered, and of which nobody knows it yet or that are on their way back. */
    public int inTrouble() {
        return deliveries == null ? 0 : deliveries.inTrouble();
    }

    /** Parcels at pick-up points. */
    public int atPoints() {
        return deliveries == null ? 0 : deliveries.atPoints();
    }

    /** Parcels on their way to pick-up points. */
    public int toPoints() {
        return deliveries == null ? 0 : deliveries.toPoints();
    }

    /** Parcels in cartons that wait for their vendors. */
    public long packedWaiting() {
        long waiting = 0;
        for (ParcelLane lane : lanes) {
            waiting += lane == null ? 0 : lane.packedWaiting();
        }
        return waiting;
    }

    /** Parcels of this lane cross a border. */
    public void connectGate(int lane, ParcelGate gate) {
        lanes[lane].crossAt(gate);
    }

    /** Parcels that come to a lane go through customs before they board. */
    public void connectExports(int lane, OrderReceiver customs) {
        entries[lane] = customs;
        int site = run.plan().lanes().get(lane).from();
        onlyLane[site] = onlyLane[site] == null ? null : customs;
    }

    /** A parcel boards a lane, through customs where there are any. */
    public void board(int order, int lane) {
        run.orders().ready(order, run.now());
        lanes[lane].receive(order);
    }

    /** A parcel of a lane stays at the border, and nobody does anything about it: it is late for ever. */
    public void lateForEver(int order, int lane) {
        lanes[lane].lateForEver(order);
    }

    /** A parcel of a lane stays at the border: its customer will not have it. */
    public void notDelivered(int order, int lane) {
        lanes[lane].notDelivered(order);
    }

    /** A customer whose parcel stayed at the border is paid back. */
    public void refund(int order, int lane) {
        lanes[lane].refund(order);
    }

    /** The goods of a parcel that stayed at the border leave again, by the next departure of its lane. */
    public void sendAgain(int order, int lane) {
        lanes[lane].leavesAgain(order);
        entries[lane].receive(order);
    }

    /** What a customer paid for the goods of an order, in millionths of the currency. */
    public long paidMicros(int order) {
        return sales.paidMicros(order);
    }

    /** Takes over the parcels of a lane when they have crossed the border. */
    public OrderReceiver behindTheBorder(int lane) {
        return lanes[lane]::released;
    }

    @Override
    public void receive(int order) {
        if (choice != null) {
            int chosen = choice.of(order);
            if (chosen != VendorChoice.NO_CHOICE) {
                entries[chosen].receive(order);
                return;
            }
        }
        int site = run.orders().site(order);
        OrderReceiver lane = onlyLane[site];
        if (lane == null) {
            lane = entries[
                    run.plan()
                            .parcelRoute(site, run.promises().destination(order))
                            .lane()];
        }
        lane.receive(order);
    }
}
