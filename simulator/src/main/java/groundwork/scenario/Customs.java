package groundwork.scenario;

import java.util.List;

/** How customs treat entries, and what entries cost. Lists are in the order of the input. */
public record Customs(List<CustomsChannel> channels, List<EntryFee> entryFees) {

    /** Copies the lists. */
    public Customs {
        channels = List.copyOf(channels);
        entryFees = List.copyOf(entryFees);
    }
}
