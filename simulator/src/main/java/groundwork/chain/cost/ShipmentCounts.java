package groundwork.chain.cost;

import groundwork.chain.entity.Run;
import groundwork.scenario.Horizon;

/**
 * Shipments by rate card, for surcharges that look at the volume of the week before.
 *
 * <p>Weeks have seven days and begin with the measured period. In the first week of a run there is no week before: no tier above
 * the baseline applies.
 */
public final class ShipmentCounts {

    private static final long WEEK = 7 * Horizon.DAY;

    private final Run run;
    private final long weekStart;
    private final long[] week;
    private final long[] thisWeek;
    private final long[] weekBefore;

    /** Counts of a run in which nothing has moved yet. */
    public ShipmentCounts(Run run) {
        this.run = run;
        weekStart = run.plan().scenario().horizon().warmUpMicros();
        int cards = run.plan().tariffs().cardCount();
        week = new long[cards];
        thisWeek = new long[cards];
        weekBefore = new long[cards];
    }

    /** A shipment is charged by a card. */
    public void count(int card) {
        turn(card);
        thisWeek[card]++;
    }

    /** Shipments of the week before. */
    public long weekBefore(int card) {
        turn(card);
        return weekBefore[card];
    }

    private void turn(int card) {
        long now = Math.floorDiv(run.now() - weekStart, WEEK);
        if (now != week[card]) {
            weekBefore[card] = now == week[card] + 1 ? thisWeek[card] : 0;
            thisWeek[card] = 0;
            week[card] = now;
        }
    }
}
