package groundwork.scenario;

import java.time.ZoneId;
import java.util.Optional;

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
 * @param orderCutOff until when the orders of a day are taken, for computed promises; on demand for none
 * @param transferTime of a load that passes the site, from its arrival, and the work on it, to goods ready to leave; microseconds
 * @param handlingMicros from the cut-off, or from an order where there is none, to parcels ready to leave, for computed promises
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
        boolean unlimitedStock,
        Departures orderCutOff,
        long handlingMicros,
        Optional<Distribution> transferTime) {

    /** A site that promises nothing: orders have no cut-off and take no time. */
    public Site(
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
        this(
                id,
                name,
                kind,
                latitude,
                longitude,
                zone,
                calendar,
                storageCubicMetres,
                fixedPerDayMicros,
                storagePerCubicMetreDayMicros,
                packagingPerOrderMicros,
                supplyTime,
                unlimitedStock,
                new Departures.OnDemand(),
                0,
                Optional.empty());
    }

    /** What a site does. */
    public enum Kind {
        /** Goods start here. */
        HUB,
        /** Goods clear customs here. */
        GATEWAY,
        /** Orders are filled here. */
        CENTER,
        /** Returned goods come here. */
        RETURNS,
        /** Goods change from lane to lane here. */
        CROSS_DOCK,
        /** Customers who get in touch are answered here. */
        SERVICE,
        /** Parcels are sorted here on their way to customers. */
        SORT
    }
}
