package groundwork.scenario;

import java.util.Optional;

/**
 * A movement bought from a vendor.
 *
 * @param to id of a site, a region or a region group
 * @param cutOffMicros what arrives later than this before a departure misses it
 * @param transit microseconds; empty where the zone chart states it
 * @param capacityCubicMetres per departure, or {@code Double.POSITIVE_INFINITY}
 * @param capacityKilograms per departure, or {@code Double.POSITIVE_INFINITY}
 * @param costPerDepartureMicros money, millionths of the lane's currency, as the next two
 * @param rateCard id of a rate card, or ""
 * @param zones id of a zone chart, or ""
 * @param kilometres distance; NaN where it follows from the places
 * @param service of the delivery options whose parcels take it, or "" for those without
 * @param freight what a lane between sites says besides
 * @param currency of all amounts of the lane; "" for the scenario's
 */
public record Lane(
        String id,
        String from,
        String to,
        String vendor,
        Mode mode,
        Departures departs,
        long cutOffMicros,
        Optional<Distribution> transit,
        double capacityCubicMetres,
        double capacityKilograms,
        long costPerDepartureMicros,
        long costPerCubicMetreMicros,
        long costPerKilogramMicros,
        String rateCard,
        String zones,
        double kilometres,
        String service,
        FreightTerms freight,
        String currency) {

    /** A lane that any parcel to its regions takes. */
    public Lane(
            String id,
            String from,
            String to,
            String vendor,
            Mode mode,
            Departures departs,
            long cutOffMicros,
            Optional<Distribution> transit,
            double capacityCubicMetres,
            double capacityKilograms,
            long costPerDepartureMicros,
            long costPerCubicMetreMicros,
            long costPerKilogramMicros,
            String rateCard,
            String zones,
            double kilometres) {
        this(
                id,
                from,
                to,
                vendor,
                mode,
                departs,
                cutOffMicros,
                transit,
                capacityCubicMetres,
                capacityKilograms,
                costPerDepartureMicros,
                costPerCubicMetreMicros,
                costPerKilogramMicros,
                rateCard,
                zones,
                kilometres,
                "",
                FreightTerms.NONE,
                "");
    }

    /** How goods move. */
    public enum Mode {
        /** By ship. */
        OCEAN,
        /** By plane. */
        AIR,
        /** By truck. */
        ROAD,
        /** By train. */
        RAIL,
        /** As parcels to customers. */
        PARCEL,
        /** Not at all: the customer takes over at the door. */
        DOOR
    }
}
