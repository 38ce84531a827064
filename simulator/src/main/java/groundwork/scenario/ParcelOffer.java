package groundwork.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a vendor takes by one parcel lane, between two days; of several rows of a lane the last that covers a day holds.
 *
 * @param share of the parcels that the lane should get, where lanes are chosen by share
 * @param parcelsPerDay most that the lane is given on a day, local to its origin; {@code Integer.MAX_VALUE} for no limit
 * @param parcelsPerDeparture most that a departure takes; the others wait; {@code Integer.MAX_VALUE} for no limit
 * @param from first day on which the row counts, or empty
 * @param to last day on which it counts, or empty
 */
public record ParcelOffer(
        String lane,
        double share,
        int parcelsPerDay,
        int parcelsPerDeparture,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
