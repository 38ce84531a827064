package groundwork.scenario;

/**
 * A lane whose goods ride on the vehicle of another lane from the same site, to the stop behind the one before.
 *
 * @param lane id of the lane that rides along
 * @param vehicle id of the lane whose vehicle it is
 * @param stopMicros time at the stop before, when something is unloaded there
 */
public record Pooling(String lane, String vehicle, long stopMicros) {}
