package groundwork.scenario;

import java.util.Optional;

/**
 * One way in which customs may treat an entry.
 *
 * @param share of the entries, in [0, 1]; the channels of a site that ask for the same conditions sum to 1
 * @param time in the channel, microseconds
 * @param costPerEntryMicros money, millionths of the currency
 * @param when which entries it is for
 * @param examination what is done there
 */
public record CustomsChannel(
        String site,
        String channel,
        double share,
        Distribution time,
        long costPerEntryMicros,
        Conditions when,
        Examination examination) {

    /** A channel for all entries, where they wait and are released. */
    public CustomsChannel(String site, String channel, double share, Distribution time, long costPerEntryMicros) {
        this(site, channel, share, time, costPerEntryMicros, Conditions.NONE, Examination.NONE);
    }

    /**
     * Which entries a row is for. Of the rows that fit an entry, those with the most conditions count.
     *
     * @param category id, or "" for any; an entry with some goods of it fits
     * @param seller id, or "" for any; an entry with some goods of theirs fits
     * @param entryType name of an entry type of the gateway, or "" for any
     * @param mode of the lane that brought the goods; empty for any
     */
    public record Conditions(
            String category, String seller, String entryType, Optional<Lane.Mode> mode, Validity valid) {

        /** Any entry. */
        public static final Conditions NONE = new Conditions("", "", "", Optional.empty(), Validity.ALWAYS);

        /** How many there are. */
        public int count() {
            return (category.isEmpty() ? 0 : 1)
                    + (seller.isEmpty() ? 0 : 1)
                    + (entryType.isEmpty() ? 0 : 1)
                    + (mode.isPresent() ? 1 : 0)
                    + valid.conditions();
        }
    }

    /** What customs do with an entry in a channel. */
    public enum Kind {
        /** Nothing is said. */
        UNSTATED,
        /** It is released without a look. */
        RELEASED,
        /** Its documents are read, at the documents desk where one is staffed. */
        DOCUMENTS,
        /** It is scanned, by the inspectors where some are staffed. */
        NON_INTRUSIVE,
        /** It is opened, by the inspectors where some are staffed. */
        INTENSIVE;

        /** Whether time there is that of an examination. */
        public boolean examines() {
            return this == NON_INTRUSIVE || this == INTENSIVE;
        }
    }

    /**
     * What is done in a channel and what may come of it.
     *
     * @param escalatesTo name of the channel that follows for some entries, or ""
     * @param escalationShare of the entries, in [0, 1]
     * @param seizedShare of the lots or parcels of an entry that customs keep, in [0, 1]
     * @param reExportedShare of them that must go back, in [0, 1]
     */
    public record Examination(
            Kind kind, String escalatesTo, double escalationShare, double seizedShare, double reExportedShare) {

        /** Nothing but the time passes. */
        public static final Examination NONE = new Examination(Kind.UNSTATED, "", 0, 0, 0);
    }
}
