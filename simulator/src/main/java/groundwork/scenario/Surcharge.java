package groundwork.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a vendor adds to the price of a rate card. All rows that apply to a shipment add up.
 *
 * @param amountMicros a shipment, millionths of the currency
 * @param percent of what {@code percentOf} says, as a fraction
 * @param perKilogramMicros a kilogram of billable weight, millionths of the currency
 * @param share of the shipments that pay; each is charged this share of the surcharge
 * @param from first day on which the row counts, local to the origin
 * @param to last day on which the row counts
 * @param region id of a region or a region group, or "" for all
 * @param aboveKilograms counts for a billable weight above this, at least 0
 * @param aboveLitres counts for a volume above this, at least 0
 * @param aboveBaseline counts while the week before had more shipments than this multiple of the card's baseline
 * @param upToBaseline and not more than this multiple, or {@code Double.POSITIVE_INFINITY}
 */
public record Surcharge(
        String id,
        String card,
        Kind kind,
        long amountMicros,
        double percent,
        PercentOf percentOf,
        long perKilogramMicros,
        double share,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String region,
        double aboveKilograms,
        double aboveLitres,
        double aboveBaseline,
        double upToBaseline) {

    /** Whether the row looks at the volume of the week before. */
    public boolean byBaseline() {
        return aboveBaseline > 0 || upToBaseline < Double.POSITIVE_INFINITY;
    }

    /** What a surcharge is for; each kind has an activity of its own in the ledger. */
    public enum Kind {
        /** By the price of fuel. */
        FUEL,
        /** Delivery to a home. */
        RESIDENTIAL,
        /** Delivery far from the network. */
        REMOTE_AREA,
        /** Demand of a season, or beyond what was agreed on. */
        PEAK,
        /** Services beside the transport. */
        ACCESSORIAL,
        /** Large, heavy or awkward shipments. */
        ADDITIONAL_HANDLING
    }

    /** What a percentage is taken of. */
    public enum PercentOf {
        /** The charge by the card. */
        BASE,
        /** The charge by the card and all surcharges that are not taken of all themselves. */
        ALL
    }
}
