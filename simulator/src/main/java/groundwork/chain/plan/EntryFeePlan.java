package groundwork.chain.plan;

import groundwork.scenario.EntryFee;
import groundwork.scenario.Lane;

/**
 * Fees of entries at a gateway made ready to run.
 *
 * @param type number in the border's index, or -1 for any
 * @param from simulated microseconds from which they count
 * @param until simulated microseconds until which they count, exclusive
 */
public record EntryFeePlan(EntryFee row, int type, long from, long until) {

    /** Whether these are the fees of an entry, unless a row with more conditions fits it. */
    public boolean fits(long time, Lane.Mode mode, int entryType) {
        return time >= from
                && time < until
                && (type < 0 || type == entryType)
                && (row.mode().isEmpty() || row.mode().get() == mode);
    }
}
