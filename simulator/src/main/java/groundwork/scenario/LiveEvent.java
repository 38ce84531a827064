package groundwork.scenario;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A live-shopping show: extra demand that ramps up, stays, and decays.
 *
 * @param start in the scenario's zone
 * @param rampMicros linear rise from 0
 * @param plateauMicros at the full rate
 * @param halfLifeMicros of the exponential tail, which is cut after six half-lives
 * @param units expected units in all
 * @param region id of a region or of a group
 * @param items ids; the share of the k-th is proportional to 1/k
 */
public record LiveEvent(
        String id,
        LocalDateTime start,
        long rampMicros,
        long plateauMicros,
        long halfLifeMicros,
        double units,
        String region,
        List<String> items) {
    /** Copies the list. */
    public LiveEvent {
        items = List.copyOf(items);
    }
}
