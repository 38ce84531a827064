package groundwork.scenario;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * How demand runs through the year, in steps of months or of weeks.
 *
 * @param factors twelve, January first; or 52 or 53, ISO week 1 first; with mean 1
 */
public record Season(String id, List<Double> factors) {

    private static final int MONTHS = 12;

    /** Copies the list. */
    public Season {
        factors = List.copyOf(factors);
    }

    /** A season of weights of any size. */
    public static Season of(String id, List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return new Season(
                id, weights.stream().map(w -> w * weights.size() / sum).toList());
    }

    /** The factor of a day; in a 53rd week that is not stated, that of the last. */
    public double at(LocalDate day) {
        int index = factors.size() == MONTHS ? day.getMonthValue() : day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return factors.get(Math.min(index, factors.size()) - 1);
    }
}
