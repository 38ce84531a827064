package groundwork.chain.plan;

import groundwork.random.Variate;
import java.util.List;
import java.util.Optional;

/**
 * How a gateway selects entries, made ready to run.
 *
 * @param channels rows, in the order of the table
 * @param selections sets of channels of which one is drawn, those with the most conditions first
 * @param missing rows of missing documents, those with the most conditions first
 * @param documents number of the station where documents are read
 * @param inspectors number of the station where entries are examined
 * @param closures times without a release as pairs of start and end, in order
 */
@SuppressWarnings("ArrayRecordComponent") // read-only instants, shared by all replications
public record SelectionPlan(
        List<ChannelPlan> channels,
        List<Selection> selections,
        List<Missing> missing,
        Optional<StationPlan> documents,
        Optional<StationPlan> inspectors,
        long[] closures) {

    /** Copies the lists. */
    public SelectionPlan {
        channels = List.copyOf(channels);
        selections = List.copyOf(selections);
        missing = List.copyOf(missing);
    }

    /** Channels for some entries, by position; their shares sum to 1. */
    public record Selection(EntryConditions when, List<Integer> channels) {

        /** Copies the list. */
        public Selection {
            channels = List.copyOf(channels);
        }
    }

    /** Entries of which a share waits for documents. */
    public record Missing(EntryConditions when, double share, Variate time) {}

    /** When an entry that could be released now is: at once, or at the end of the closures. */
    public long releaseAt(long now) {
        long at = now;
        for (int c = 0; c < closures.length; c += 2) {
            if (at >= closures[c] && at < closures[c + 1]) {
                at = closures[c + 1];
            }
        }
        return at;
    }
}
