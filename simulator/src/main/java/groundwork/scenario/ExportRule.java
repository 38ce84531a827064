package groundwork.scenario;

/**
 * Goods of a lane leave the country: they are declared before they may board.
 *
 * @param lane id, between sites or to customers
 * @param declares when what has come since the last time is declared, local time of the lane's origin; on demand for each lot or
 *     parcel
 * @param filing work of a declarant, microseconds; beyond that of the station where some are staffed
 * @param fees what a declaration costs
 * @param cutOffMicros what is released later than this before a departure misses it
 * @param refusedShare of the declarations, in [0, 1)
 * @param againAfter from a refusal until the declaration has been put right and is filed again, microseconds
 */
public record ExportRule(
        String lane,
        Departures declares,
        Distribution filing,
        Fees fees,
        long cutOffMicros,
        double refusedShare,
        Distribution againAfter) {

    /**
     * What a declaration costs each time it is filed, in millionths of the currency.
     *
     * @param perLineMicros goods of one class are a line
     */
    public record Fees(long perDeclarationMicros, long perLineMicros) {}
}
