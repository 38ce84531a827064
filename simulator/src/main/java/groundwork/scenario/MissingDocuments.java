package groundwork.scenario;

/**
 * Entries that cannot be filed at once because documents are missing.
 *
 * @param site id of the gateway
 * @param when which entries
 * @param share of them, in [0, 1]
 * @param time until the documents have come, microseconds
 */
public record MissingDocuments(String site, CustomsChannel.Conditions when, double share, Distribution time) {}
