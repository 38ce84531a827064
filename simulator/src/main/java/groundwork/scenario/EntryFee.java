package groundwork.scenario;

import java.util.Optional;

/**
 * What an entry costs at a gateway beside duty.
 *
 * @param mode of the lane that brought the goods; empty for any
 * @param brokerFeeMicros an entry
 * @param adValorem share of the entered value
 * @param minimumMicros of the ad valorem fee
 * @param maximumMicros of the ad valorem fee
 * @param harbor share of the entered value, without limits
 */
public record EntryFee(
        String site,
        Optional<Lane.Mode> mode,
        long brokerFeeMicros,
        double adValorem,
        long minimumMicros,
        long maximumMicros,
        double harbor) {}
