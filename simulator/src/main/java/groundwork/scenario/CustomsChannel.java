package groundwork.scenario;

/**
 * One way in which customs may treat an entry.
 *
 * @param share of the entries, in [0, 1]; the channels of a site sum to 1
 * @param time in the channel, microseconds
 * @param costPerEntryMicros money, millionths of the currency
 */
public record CustomsChannel(String site, String channel, double share, Distribution time, long costPerEntryMicros) {}
