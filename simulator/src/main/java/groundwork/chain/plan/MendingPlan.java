package groundwork.chain.plan;

/**
 * How well things can be mended, made ready.
 *
 * @param successShare of the units of a try, in (0, 1]
 * @param tries after which a unit is given up, at least 1
 * @param failedGrade number of the grade of units given up, or {@link ReturnSorting#NONE} where they are sold off
 */
public record MendingPlan(double successShare, int tries, int failedGrade) {

    /** It succeeds each time. */
    static final MendingPlan SURE = new MendingPlan(1, 1, ReturnSorting.NONE);

    /** Whether it may fail. */
    public boolean mayFail() {
        return successShare < 1;
    }

    /** The share of units that are given up: the tries are a geometric number, cut off. */
    double failedShare() {
        return StrictMath.pow(1 - successShare, tries);
    }

    /** Tries at a unit, on average. */
    double expectedTries() {
        return (1 - failedShare()) / successShare;
    }
}
