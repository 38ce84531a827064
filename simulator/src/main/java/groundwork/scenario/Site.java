package groundwork.scenario;

import java.time.ZoneId;

/**
 * A place of the network.
 *
 * @param calendar its holidays, or ""
 * @param storageCubicMetres capacity, or {@code Double.POSITIVE_INFINITY}
 * @param fixedPerDayMicros money, millionths of the currency
 * @param storagePerCubicMetreDayMicros money, millionths of the currency
 * @param packagingPerOrderMicros money, millionths of the currency
 * @param supplyTime hub: from an order to goods ready to leave, microseconds
 * @param unlimitedStock no inventory is kept; every order can be filled
 */
public record Site(
        String id,
        String name,
        Kind kind,
        double latitude,
        double longitude,
        ZoneId zone,
        String calendar,
        double storageCubicMetres,
        long fixedPerDayMicros,
        long storagePerCubicMetreDayMicros,
        long packagingPerOrderMicros,
        Distribution supplyTime,
        boolean unlimitedStock) {

    /** What a site does. */
    public enum Kind {
        /** Goods start here. */
        HUB,
        /** Goods clear customs here. */
        GATEWAY,
        /** Orders are filled here. */
        CENTER,
        /** Returned goods come here. */
        RETURNS
    }
}
