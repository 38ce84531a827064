package groundwork.scenario;

import java.util.Optional;

/**
 * What becomes of returned goods once they are graded.
 *
 * @param category id, or "" for all without rows of their own
 * @param grade or "" for all without rows of their own
 * @param share of the units of the category and grade, in [0, 1]; NaN where the best of its rows is chosen by value
 * @param to id of the site where they are sent, or ""
 * @param mode main mode of the way to that site; empty for the lane between the two, or else by sea, or else by air
 * @param recoveryShare share of the value that is not lost, in [0, 1]; NaN for that of the category
 * @param costMicros of a unit, millionths of the currency; of what is mended each time that it is tried
 * @param mending of {@link Kind#REFURBISH}
 */
public record Disposition(
        String category,
        String grade,
        Kind kind,
        double share,
        String to,
        Optional<Lane.Mode> mode,
        double recoveryShare,
        long costMicros,
        Mending mending) {

    /** Whether the rows of its category and grade are chosen among by value. */
    public boolean byValue() {
        return Double.isNaN(share);
    }

    /** What is done. */
    public enum Kind {
        /** Sold again from the shelf. */
        RESTOCK,
        /** Mended, then sold again from the shelf. */
        REFURBISH,
        /** Sent to another site: sold again there if it is a center. */
        SHIP_TO,
        /** Sold off. */
        LIQUIDATE,
        /** Given away. */
        DONATE,
        /** Thrown away. */
        DESTROY,
        /** Given back to whom they belong. */
        TO_SELLER,
        /** Sent back to where they came from. */
        TO_ORIGIN;

        /** Whether customers will be offered the goods again. */
        public boolean resale() {
            return this == RESTOCK || this == REFURBISH || this == SHIP_TO;
        }

        /** Whether the share of the value that is kept is, unless stated, all of it. */
        public boolean keepsValue() {
            return resale() || this == TO_SELLER || this == TO_ORIGIN;
        }
    }
}
