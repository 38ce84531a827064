package groundwork.scenario;

import java.util.List;

/**
 * Who sends what back, why, and how it travels.
 *
 * @param lanes the one way by which a region's returns travel
 * @param rates what makes returns likelier, or less so, than the category says
 * @param reasons why goods come back
 */
public record ReturnRules(List<ReturnLane> lanes, List<ReturnRate> rates, List<ReturnReason> reasons) {

    /** Nothing comes back. */
    public static final ReturnRules NONE = of(List.of());

    /** Copies the lists. */
    public ReturnRules {
        lanes = List.copyOf(lanes);
        rates = List.copyOf(rates);
        reasons = List.copyOf(reasons);
    }

    /** Returns of which no more is said than how they travel. */
    public static ReturnRules of(List<ReturnLane> lanes) {
        return new ReturnRules(lanes, List.of(), List.of());
    }

    /** Whether more is said than rates by category and one way for each region. */
    public boolean refined() {
        return !rates.isEmpty() || !reasons.isEmpty();
    }

    /** Whether anything comes back. */
    public boolean any() {
        return !lanes.isEmpty();
    }
}
