package groundwork.scenario;

/**
 * Parcels of a lane that cross a border: they travel to a gateway together and clear there as entries of many parcels.
 *
 * @param lane id of a parcel lane; its transit begins when an entry is released
 * @param gateway id of the gateway
 * @param mode how they get to the gateway
 * @param linehaul from the departure to the gateway, microseconds; one for all parcels of a departure
 * @param parcelsPerEntry most parcels on an entry, at least 1
 */
public record ParcelClearance(
        String lane, String gateway, Lane.Mode mode, Distribution linehaul, int parcelsPerEntry) {}
