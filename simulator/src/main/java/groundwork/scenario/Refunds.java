package groundwork.scenario;

import java.util.OptionalLong;

/**
 * When customers get their money back, and when they may keep the goods.
 *
 * @param delayMicros from then on until the money is there
 * @param belowValueMicros a return of goods worth less than this is not asked for; 0 for no such rule
 * @param processingMicros expected cost of handling a returned unit: where it is stated, a return is not asked for if what its goods
 *     are expected to recover is less than its label, its box and this
 */
public record Refunds(When when, long delayMicros, long belowValueMicros, OptionalLong processingMicros) {

    /** Once the goods are graded, at once; nobody keeps goods. */
    public static final Refunds STANDARD = new Refunds(When.GRADING, 0, 0, OptionalLong.empty());

    /** Whether some customers may keep the goods. */
    public boolean returnless() {
        return belowValueMicros > 0 || processingMicros.isPresent();
    }

    /** What a refund waits for. */
    public enum When {
        /** The carrier has the parcel. */
        HAND_OVER,
        /** The parcel has arrived. */
        ARRIVAL,
        /** The goods are graded. */
        GRADING
    }
}
