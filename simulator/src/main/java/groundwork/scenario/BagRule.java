package groundwork.scenario;

/**
 * Bags (sacks, cages) that parcels of a departure are put in before they leave a site.
 *
 * @param site id of the center or sort center where they are filled
 * @param lane id of the only parcel lane that they are for, or "" for all that leave or pass there
 * @param parcels most in a bag
 * @param kilograms most in a bag
 * @param litres most in a bag
 * @param perDeparture most bags that a vehicle takes
 * @param costMicros of a bag and its handling, millionths of the currency
 */
public record BagRule(
        String site, String lane, int parcels, double kilograms, double litres, int perDeparture, long costMicros) {}
