package groundwork.chain.fulfillment;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Cartons;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Accounts;
import groundwork.chain.plan.CartonSet;
import groundwork.observation.PackingListener;
import groundwork.scenario.Carton;
import java.util.List;

/** Between the floors and the carriers: tells of the parcels that orders became, and pays their cartons. */
public final class PackedOrders implements OrderReceiver {

    private final Run run;
    private final PackingListener listener;
    private final Orders orders;
    private final Cartons cartons;
    private final List<Carton> rows;
    private final Ledger ledger;
    private final OrderReceiver carrier;

    /** The packed orders of a run. */
    public PackedOrders(Run run, Ledger ledger, OrderReceiver carrier) {
        this.run = run;
        this.ledger = ledger;
        this.carrier = carrier;
        listener = run.listener().packing();
        orders = run.orders();
        cartons = run.cartons();
        rows = run.plan().scenario().catalogue().packaging().cartons();
    }

    @Override
    public void receive(int order) {
        int site = orders.site(order);
        CartonSet set = run.plan().cartons().of(site);
        if (set != null) {
            listener.orderPacked(run.now(), order, site, cartons.parcels(order), orders.unitCount(order));
            tell(order, site, set);
        }
        carrier.receive(order);
    }

    private void tell(int order, int site, CartonSet set) {
        int bought = 0;
        long cost = 0;
        for (int parcel = cartons.first(order); parcel != Cartons.NONE; parcel = cartons.next(parcel)) {
            int row = cartons.row(parcel);
            if (row >= 0) {
                bought++;
                cost += rows.get(row).costMicros();
            }
            listener.parcelPacked(
                    run.now(),
                    order,
                    site,
                    row,
                    cartons.units(parcel),
                    cartons.kilogramsOfParcel(parcel),
                    cartons.goodsVolume(parcel),
                    cartons.outerVolume(parcel));
        }
        if (bought > 0 && set.account() != Accounts.NONE) {
            ledger.post(set.account(), bought, cost);
        }
    }
}
