package groundwork.scenario;

/**
 * How well things can be mended.
 *
 * @param successShare of the units of a try that are mended by it, in (0, 1]
 * @param tries after which a unit that is not mended is given up, at least 1
 * @param failedGrade the grade of units given up, of which becomes what becomes of that grade; "" where they are sold off
 */
public record Mending(double successShare, int tries, String failedGrade) {

    /** It succeeds each time. */
    public static final Mending SURE = new Mending(1, 1, "");

    /** Whether it may fail. */
    public boolean mayFail() {
        return successShare < 1;
    }
}
