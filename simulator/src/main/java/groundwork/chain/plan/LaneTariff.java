package groundwork.chain.plan;

import groundwork.scenario.Surcharge;
import java.util.Optional;

/**
 * How what moves on a lane is charged.
 *
 * @param card number of the rate card, or -1 where the lane has none
 * @param plain whether there is nothing but prices by the weight on the scales
 * @param needsVolume whether the volume of a shipment matters
 * @param exchange from the currency of the card
 * @param freight how loads are charged by the card, of lanes between sites that have one
 * @param surchargeAccounts by kind of surcharge, {@link Accounts#NONE} where there is none of it
 */
@SuppressWarnings("ArrayRecordComponent") // read-only numbers, shared by all replications
public record LaneTariff(
        int card,
        boolean plain,
        boolean needsVolume,
        double baselinePerWeek,
        Exchange exchange,
        Optional<FreightTariff> freight,
        int[] surchargeAccounts) {

    /** Where a kind of surcharge is posted. */
    public int account(Surcharge.Kind kind) {
        return surchargeAccounts[kind.ordinal()];
    }
}
