package groundwork.observation;

/**
 * What is at the border at the end, counted in its own stores; all of it warm-up included.
 *
 * @param parcels on their way over a border and not released
 * @param withheldUnits of loads for sites that customs took out so far
 * @param withheldParcels taken out, whose customers wait for their money or for another parcel
 * @param undeclaredUnits that left centers under bond and are not declared yet
 * @param enteredUnits at centers under bond that left before and came back
 * @param exportUnits that wait to leave a country, declared or not, and are not released
 * @param refundsMicros of duty and taxes that are due and not paid, millionths of the currency
 */
public record BorderClosing(
        long parcels,
        long withheldUnits,
        long withheldParcels,
        long undeclaredUnits,
        long enteredUnits,
        long exportUnits,
        long refundsMicros) {}
