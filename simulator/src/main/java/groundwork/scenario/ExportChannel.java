package groundwork.scenario;

/**
 * One way in which customs may treat a declaration of goods that leave.
 *
 * @param site id of the site where lanes that leave the country begin
 * @param share of the declarations, in [0, 1]; the channels of a site that ask for the same conditions sum to 1
 * @param time in the channel, microseconds
 * @param costMicros a declaration, millionths of the currency
 * @param when which declarations it is for
 * @param kind what is done: released, documents, or intensive for an examination
 * @param stoppedShare of the lots or parcels that may not leave, in [0, 1]
 */
public record ExportChannel(
        String site,
        String channel,
        double share,
        Distribution time,
        long costMicros,
        CustomsChannel.Conditions when,
        CustomsChannel.Kind kind,
        double stoppedShare) {}
