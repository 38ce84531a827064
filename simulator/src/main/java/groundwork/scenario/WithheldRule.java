package groundwork.scenario;

/**
 * What becomes of parcels that customs withhold.
 *
 * @param site id of the gateway
 * @param outcome which of them
 * @param then what the customer gets
 * @param afterMicros from the day on which a parcel is withheld
 * @param costMicros of a parcel, beside goods and postage; millionths of the currency
 */
public record WithheldRule(String site, Outcome outcome, Then then, long afterMicros, long costMicros) {

    /** What customs did with a parcel. */
    public enum Outcome {
        /** Either of the two. */
        ANY,
        /** They kept it. */
        SEIZED,
        /** They had it sent back. */
        RE_EXPORTED;

        /** Whether a parcel that was seized, or was not, is meant. */
        public boolean means(boolean seized) {
            return this == ANY || (this == SEIZED) == seized;
        }
    }

    /** What the customer gets. */
    public enum Then {
        /** His money back. */
        REFUND,
        /** The same goods once more. */
        SEND_AGAIN
    }
}
