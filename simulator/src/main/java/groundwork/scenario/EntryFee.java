package groundwork.scenario;

import java.util.Optional;

/**
 * What an entry costs at a gateway beside duty. Of the rows that fit an entry, the one with the most conditions counts.
 *
 * @param mode of the lane that brought the goods; empty for any
 * @param entryType name of an entry type of the gateway, or "" for any
 * @param brokerFeeMicros an entry
 * @param adValorem share of the entered value
 * @param minimumMicros of the ad valorem fee
 * @param maximumMicros of the ad valorem fee
 * @param harbor share of the entered value, without limits
 * @param flat fees that do not depend on the value
 */
public record EntryFee(
        String site,
        Optional<Lane.Mode> mode,
        String entryType,
        Validity valid,
        long brokerFeeMicros,
        double adValorem,
        long minimumMicros,
        long maximumMicros,
        double harbor,
        Flat flat) {

    /** Fees of every entry that comes by this mode. */
    public EntryFee(
            String site,
            Optional<Lane.Mode> mode,
            long brokerFeeMicros,
            double adValorem,
            long minimumMicros,
            long maximumMicros,
            double harbor) {
        this(
                site,
                mode,
                "",
                Validity.ALWAYS,
                brokerFeeMicros,
                adValorem,
                minimumMicros,
                maximumMicros,
                harbor,
                Flat.NONE);
    }

    /** How many conditions an entry must meet. */
    public int conditions() {
        return (mode.isPresent() ? 1 : 0) + (entryType.isEmpty() ? 0 : 1) + valid.conditions();
    }

    /** Fees by number, millionths of the currency: an entry, a line of the tariff on it, a parcel on it. */
    public record Flat(long perEntryMicros, long perLineMicros, long perParcelMicros) {

        /** None. */
        public static final Flat NONE = new Flat(0, 0, 0);
    }
}
