package groundwork.chain.entity;

import groundwork.chain.plan.Places;
import groundwork.chain.plan.Plan;
import groundwork.chain.plan.PromisePlan;
import java.util.Arrays;

/** What each order inside was promised, where orders have promises of their own; memory is used only then. */
public final class Promises {

    /** No offer: the customer had no choice. */
    public static final int NO_OFFER = -1;

    private final Orders orders;
    private final Lines lines;
    private final Places places;
    private final PromisePlan plan;
    private final boolean own;
    private final int regions;
    private long[] dueAt = {};
    private int[] offer = {};

    Promises(Plan plan, Orders orders, Lines lines) {
        this.orders = orders;
        this.lines = lines;
        this.plan = plan.promises();
        places = plan.places();
        regions = places.regionCount();
        own = this.plan.anyOwnPromise();
    }

    /** By when it is to be delivered. */
    public long dueAt(int order) {
        return own ? dueAt[order] : orders.placedAt(order) + places.promiseMicros(orders.region(order));
    }

    /** The offer its customer took, or {@link #NO_OFFER}. */
    public int offer(int order) {
        return own ? offer[order] : NO_OFFER;
    }

    /** The number of where it goes and by which service: that of its region where there is but one service. */
    public int destination(int order) {
        int region = orders.region(order);
        int taken = offer(order);
        return taken == NO_OFFER ? region : plan.offer(taken).service() * regions + region;
    }

    /** How urgent it is among others, by the most urgent seller of its goods, or else its region; the smallest comes first. */
    public int priority(int order) {
        int most = Integer.MAX_VALUE;
        if (plan.anySellerTerms()) {
            for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                most = Math.min(most, plan.priority(lines.item(line)));
            }
        }
        return most == Integer.MAX_VALUE ? places.region(orders.region(order)).priority() : most;
    }

    /** Notes the offer that its customer looks at or took. */
    public void offer(int order, int number) {
        makeRoomFor(order);
        offer[order] = number;
    }

    /** Notes by when it is to be delivered. */
    public void promise(int order, long at) {
        makeRoomFor(order);
        dueAt[order] = at;
    }

    /** A part of an order is promised what the whole was. */
    void copy(int from, int to) {
        if (own) {
            offer(to, offer[from]);
            promise(to, dueAt[from]);
        }
    }

    private void makeRoomFor(int order) {
        if (order >= dueAt.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(order) * 2);
            dueAt = Arrays.copyOf(dueAt, capacity);
            offer = Arrays.copyOf(offer, capacity);
        }
    }
}
