package groundwork.chain.plan;

/**
 * A rule for hard times as it bears on one site's orders of one item.
 *
 * @param row number in the scenario
 * @param disruption number of the disruption during which it acts, or -1
 * @param coverBelowMicros acts while the shelf lasts for less than this, 0 where that does not matter
 * @param expedites whether it orders more, rather than deciding how what is ordered comes
 * @param source number of the site ordered from
 * @param way number of the way from there
 */
public record RecoveryPlan(int row, int disruption, long coverBelowMicros, boolean expedites, int source, int way) {

    /** No disruption. */
    public static final int NONE = -1;
}
