package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.CustomsChannel;

/**
 * A row of the channels of a gateway, made ready to run.
 *
 * @param number into the index's channels; rows of one name share it
 * @param share of the entries of its selection
 * @param time microseconds
 * @param account where its cost is posted
 * @param escalatesTo position of the channel that follows for some entries, or -1
 */
public record ChannelPlan(
        int number,
        double share,
        Variate time,
        long costPerEntryMicros,
        int account,
        CustomsChannel.Examination examination,
        int escalatesTo) {

    /** Whether goods may be taken out of entries here. */
    public boolean takesGoods() {
        return examination.seizedShare() + examination.reExportedShare() > 0;
    }
}
