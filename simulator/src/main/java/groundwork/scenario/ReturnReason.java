package groundwork.scenario;

import java.util.Optional;

/**
 * Why goods come back.
 *
 * @param category id, or "" for all without rows of their own
 * @param late of units that were delivered late, or not; empty for both where there are no closer rows
 * @param share of the returned units, in [0, 1]; those of a category and lateness sum to 1
 */
public record ReturnReason(String reason, String category, Optional<Boolean> late, double share) {}
