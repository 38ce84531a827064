package groundwork.chain.orders;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Purchases;
import groundwork.chain.entity.Riders;
import groundwork.chain.entity.Run;
import groundwork.chain.entity.Sequels;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.ServiceListener;
import java.util.Arrays;

/**
 * Lets orders wait for another one of the same customer, so that they share a parcel. Each that joins lets the parcel wait as long
 * again. Parcels of split orders do not wait: their customer has the others under way.
 */
final class MergeRoom implements OrderReceiver {

    private final Run run;
    private final ServiceListener listener;
    private final Orders orders;
    private final Sequels sequels;
    private final long window;
    private final OrderReceiver next;
    private final EventHandler release = this::release;

    /** The ticket of each order that is in the room, and the parcel that it is in. */
    private long[] inside = {};

    private int[] parcelOf = {};
    private long[] event = {};

    MergeRoom(Run run, long window, OrderReceiver next) {
        this.run = run;
        listener = run.listener().service();
        this.window = window;
        this.next = next;
        orders = run.orders();
        sequels = run.sequels();
    }

    @Override
    public void receive(int order) {
        if (orders.purchase(order) != Purchases.NONE || sequels.ticket(order) == Sequels.NONE) {
            next.receive(order);
            return;
        }
        makeRoomFor(order);
        int parcel = parcelToJoin(order);
        inside[order] = sequels.ticket(order);
        if (parcel == Riders.NONE) {
            parcelOf[order] = order;
            event[order] = run.executive().schedule(run.now() + window, Phase.REVIEW, release, order);
        } else {
            parcelOf[order] = parcel;
            run.riders().join(order, parcel);
            listener.orderMerged(run.now(), order, parcel, orders.site(parcel));
            event[parcel] =
                    run.executive().reschedule(event[parcel], run.now() + window, Phase.REVIEW, release, parcel);
        }
    }

    /** The parcel in the room that has the order before it, if it goes the same way. */
    private int parcelToJoin(int order) {
        long ticket = sequels.ticketBefore(order);
        int before = ticket == Sequels.NONE ? Riders.NONE : sequels.before(order);
        if (before == Riders.NONE || before >= inside.length || inside[before] != ticket) {
            return Riders.NONE;
        }
        int parcel = parcelOf[before];
        return orders.site(parcel) == orders.site(order)
                        && run.promises().destination(parcel) == run.promises().destination(order)
                ? parcel
                : Riders.NONE;
    }

    private void release(int parcel) {
        inside[parcel] = Sequels.NONE;
        for (int rider = run.riders().first(parcel); rider != Riders.NONE; rider = orders.next(rider)) {
            inside[rider] = Sequels.NONE;
        }
        next.receive(parcel);
    }

    private void makeRoomFor(int order) {
        if (order >= inside.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            inside = Arrays.copyOf(inside, capacity);
            parcelOf = Arrays.copyOf(parcelOf, capacity);
            event = Arrays.copyOf(event, capacity);
        }
    }
}
