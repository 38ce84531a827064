package groundwork.scenario;

import java.util.Optional;

/**
 * A carton that orders are packed in.
 *
 * @param site id of the only site that has it, or "" for all that send orders and have none of their own
 * @param inside its inner sides; empty where only its volume is known
 * @param litres inside
 * @param fill largest share of the inside that goods may take
 * @param outerLitres of the closed carton
 * @param maxKilograms most weight of the goods in it
 * @param tareKilograms of the carton itself, with its filling
 * @param costMicros of the carton with its filling, millionths of the currency
 */
public record Carton(
        String id,
        String site,
        Optional<Sides> inside,
        double litres,
        double fill,
        double outerLitres,
        double maxKilograms,
        double tareKilograms,
        long costMicros) {}
