package groundwork.chain.fulfillment;

import groundwork.chain.entity.Cartons;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.packing.Cartoniser;
import groundwork.chain.plan.CartonPlans;
import groundwork.chain.plan.CartonSet;
import groundwork.observation.PackingListener;

/**
 * In front of the floors: says which cartons an order is packed in when it goes to a floor, so that the work of its packer is
 * known. An order that comes again, from another site or with other goods, is told anew.
 */
public final class Cartonisation implements OrderReceiver {

    private final Run run;
    private final PackingListener listener;
    private final CartonPlans plans;
    private final Cartons cartons;
    private final Cartoniser cartoniser;
    private final OrderReceiver floor;
    private int atHand;

    /** The cartonisation of all orders of a run that go to a floor. */
    public Cartonisation(Run run, OrderReceiver floor) {
        this.run = run;
        this.floor = floor;
        listener = run.listener().packing();
        plans = run.plan().cartons();
        cartons = run.cartons();
        cartoniser = new Cartoniser(run, this::assigned);
    }

    @Override
    public void receive(int order) {
        cartons.clear(order);
        CartonSet set = plans.of(run.orders().site(order));
        if (set != null) {
            atHand = order;
            cartoniser.pack(order, set);
            for (int p = cartoniser.parcels() - 1; p >= 0; p--) {
                int position = cartoniser.carton(p);
                cartons.add(
                        order,
                        position == Cartoniser.OWN_BOX ? Cartoniser.OWN_BOX : set.row(position),
                        cartoniser.units(p),
                        cartoniser.grossKilograms(p),
                        cartoniser.cubicMetres(p),
                        cartoniser.outerCubicMetres(p));
            }
        }
        floor.receive(order);
    }

    private void assigned(int parcel, int item, int units) {
        listener.unitsAssigned(run.now(), atHand, parcel, item, units);
    }
}
