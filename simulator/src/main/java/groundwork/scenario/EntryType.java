package groundwork.scenario;

/**
 * A kind of entry that a gateway knows. Of those that fit, the one with the lowest value limit counts.
 *
 * @param site id of the gateway
 * @param type its name, e.g. {@code formal}
 * @param carriage what it is for
 * @param upToMicros most value of a load, or of a parcel, millionths of the currency; {@code Long.MAX_VALUE} for no limit
 * @param duty when duty is due
 * @param tax when taxes are due
 * @param brokerTime work of a broker beyond that of the station, microseconds
 * @param paymentTime from the end of assessment and examination until what is owed is paid, microseconds
 */
public record EntryType(
        String site,
        String type,
        Carriage carriage,
        long upToMicros,
        Due duty,
        Due tax,
        Distribution brokerTime,
        Distribution paymentTime,
        Validity valid) {

    /** What crosses the border. */
    public enum Carriage {
        /** Loads and parcels. */
        ANY,
        /** Loads for the shelves of a site. */
        FREIGHT,
        /** Parcels on their way to customers. */
        PARCELS,
        /** Goods for a center under bond. */
        BONDED,
        /** Goods that leave a center under bond for customers. */
        WITHDRAWAL;

        /** Whether it is about goods under bond. */
        public boolean underBond() {
            return this == BONDED || this == WITHDRAWAL;
        }
    }

    /** When what is owed to customs is due. */
    public enum Due {
        /** When the entry is released. */
        AT_RELEASE,
        /** Never. */
        NEVER
    }
}
