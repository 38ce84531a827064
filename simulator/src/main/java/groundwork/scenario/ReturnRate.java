package groundwork.scenario;

import java.util.Optional;

/**
 * How much likelier some units are to come back than their category says.
 *
 * @param category id, or "" for all
 * @param seller id, or "" for all
 * @param option id of the delivery option that the customer took, or "" for all
 * @param live whether the order was placed in a live-shopping show; empty for both
 * @param late whether it was delivered after its promise; empty for both
 * @param rate share of the units that come back, in place of the category's, in [0, 1]; NaN where the row is a factor
 * @param factor times the share, at least 0; of no meaning where a rate is stated
 */
public record ReturnRate(
        String category,
        String seller,
        String option,
        Optional<Boolean> live,
        Optional<Boolean> late,
        double rate,
        double factor) {

    /** Whether the row says a rate; otherwise it says a factor. */
    public boolean replaces() {
        return !Double.isNaN(rate);
    }

    /** How many conditions it states: of two rows with a rate the closer one counts. */
    public int closeness() {
        return (category.isEmpty() ? 0 : 1)
                + (seller.isEmpty() ? 0 : 1)
                + (option.isEmpty() ? 0 : 1)
                + (live.isEmpty() ? 0 : 1)
                + (late.isEmpty() ? 0 : 1);
    }
}
