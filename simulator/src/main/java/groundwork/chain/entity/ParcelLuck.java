package groundwork.chain.entity;

import groundwork.chain.plan.DeliveryPlans;
import groundwork.chain.plan.Plan;
import groundwork.random.Stream;
import groundwork.random.Streams;
import java.util.Arrays;

/**
 * The luck of each parcel at the door, drawn when its order is placed from streams of its region, so that two networks and two vendors
 * have the same customers. Memory and draws are used only where a scenario says what may become of parcels.
 */
public final class ParcelLuck {

    private static final int FATE = 0;
    private static final int ATTEMPTS = 1;
    private static final int WAITS = 2;

    private final DeliveryPlans deliveries;
    private final Stream[] streams;
    private final Stream[] ofParts;
    private final int width;
    private double[] numbers = {};

    ParcelLuck(Plan plan, Streams all) {
        deliveries = plan.deliveries();
        width = WAITS + deliveries.waits() + (deliveries.atPoints() ? 1 : 0);
        int regions = deliveries.any() ? plan.places().regionCount() : 0;
        streams = new Stream[regions];
        ofParts = new Stream[regions];
        for (int r = 0; r < regions; r++) {
            String region = plan.places().region(r).id();
            streams[r] = all.named("orders/delivery/" + region);
            ofParts[r] = all.named("orders/delivery-parts/" + region);
        }
    }

    /** Draws the luck of a new order's parcel. */
    public void draw(int order, int region) {
        if (streams.length > 0 && deliveries.drawn(region)) {
            draw(order, streams[region]);
        }
    }

    /** A further parcel of an order has luck of its own. */
    void drawPart(int part, int region) {
        if (streams.length > 0 && deliveries.drawn(region)) {
            draw(part, ofParts[region]);
        }
    }

    private void draw(int order, Stream stream) {
        if ((order + 1) * width > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(1024, Integer.highestOneBit(order + 1) * 2) * width);
        }
        for (int i = 0; i < width; i++) {
            numbers[order * width + i] = stream.uniform();
        }
    }

    /** Decides whether it is lost or damaged, uniform on (0, 1). */
    public double fate(int order) {
        return numbers[order * width + FATE];
    }

    /** Decides how many attempts fail, uniform on (0, 1). */
    public double attempts(int order) {
        return numbers[order * width + ATTEMPTS];
    }

    /** Decides whether it goes to a pick-up point, and how long it stays there, uniform on (0, 1). */
    public double point(int order) {
        return numbers[(order + 1) * width - 1];
    }

    /** The quantile of the time from a failed attempt, the first is 0, to the next. */
    public double wait(int order, int attempt) {
        return deliveries.waits() == 0 ? 0.5 : numbers[order * width + WAITS + attempt];
    }
}
