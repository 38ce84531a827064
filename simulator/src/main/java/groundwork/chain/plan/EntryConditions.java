package groundwork.chain.plan;

import groundwork.scenario.Lane;
import java.util.Optional;

/**
 * Which entries a row of customs is for, made ready to run.
 *
 * @param items by item whether an entry with it fits; empty where any goods do
 * @param type number in the border's index, or -1 for any
 * @param mode of the lane that brought the goods; empty for any
 * @param from simulated microseconds from which the row counts
 * @param until simulated microseconds until which it counts, exclusive
 */
public record EntryConditions(Optional<boolean[]> items, int type, Optional<Lane.Mode> mode, long from, long until) {

    /** Whether an entry of a type that came by a mode fits at this time, whatever goods are on it. */
    public boolean fits(long time, Lane.Mode by, int entryType) {
        return time >= from && time < until && (type < 0 || type == entryType) && (mode.isEmpty() || mode.get() == by);
    }
}
