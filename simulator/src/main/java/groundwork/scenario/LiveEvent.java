package groundwork.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A live-shopping show: extra demand that ramps up, stays, and decays, with a drop if one is announced.
 *
 * @param host who presents it, or ""
 * @param start in the scenario's zone
 * @param shape how its orders spread over time
 * @param size how much is expected of it
 * @param audience who watches; at least one region
 * @param items ids, at least one
 * @param itemWeights what each of them sells, relative to the others
 * @param luck the factor by which it turns out bigger or smaller, drawn once in each replication
 */
public record LiveEvent(
        String id,
        String host,
        LocalDateTime start,
        Shape shape,
        Size size,
        List<Audience> audience,
        List<String> items,
        List<Double> itemWeights,
        Optional<Distribution> luck) {
    /** Copies the lists. */
    public LiveEvent {
        audience = List.copyOf(audience);
        items = List.copyOf(items);
        itemWeights = List.copyOf(itemWeights);
    }

    /**
     * How the orders of a show spread over time.
     *
     * @param rampMicros linear rise from 0
     * @param plateauMicros at the full rate
     * @param halfLifeMicros of the exponential tail, which is cut after {@link #TAIL_HALF_LIVES} half-lives
     * @param drop what comes at once, beside that curve
     */
    public record Shape(long rampMicros, long plateauMicros, long halfLifeMicros, Optional<Drop> drop) {

        /** The tail is cut after so many half-lives; less than 2 % of it is left then. */
        public static final int TAIL_HALF_LIVES = 6;

        /** From the start to where the tail is cut. */
        public long lengthMicros() {
            return rampMicros + plateauMicros + TAIL_HALF_LIVES * halfLifeMicros;
        }
    }

    /**
     * A drop: goods that are released at an announced time and asked for at a steady rate while it lasts.
     *
     * @param afterMicros from the start of the show
     * @param lengthMicros how long, above 0
     * @param share of all units of the show, in [0, 1]
     */
    public record Drop(long afterMicros, long lengthMicros, double share) {}

    /**
     * Some of those who watch.
     *
     * @param region id of a region or of a group
     * @param weight relative to the others
     */
    public record Audience(String region, double weight) {}

    /** How much is expected of a show. */
    public sealed interface Size {

        /** So many units. */
        record Units(double units) implements Size {}

        /**
         * So many people who watch, of whom a share orders once.
         *
         * @param conversion share in [0, 1]
         */
        record Viewers(double viewers, double conversion) implements Size {}
    }
}
