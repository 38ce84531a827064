package groundwork.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A price of a freight rate card. The prices of several bases of a card add up.
 *
 * @param fromQuantity a break: the price holds from this quantity of a shipment on
 * @param fromContract a tier: the price holds from this quantity on, moved so far in the contract period by all lanes of the card
 * @param upToKilometres the price holds for lanes up to this distance, or {@code Double.POSITIVE_INFINITY}
 * @param priceMicros for each unit of the basis, millionths of the currency
 * @param from first day on which the row counts, local to the origin
 * @param to last day on which the row counts
 */
public record FreightRate(
        String card,
        FreightBasis basis,
        double fromQuantity,
        double fromContract,
        double upToKilometres,
        long priceMicros,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** The same price for containers or vehicles of a kind, where it does not say what one holds. */
    public FreightRate sizedBy(ContainerKind kind) {
        return new FreightRate(
                card, basis.sizedBy(kind), fromQuantity, fromContract, upToKilometres, priceMicros, from, to);
    }
}
