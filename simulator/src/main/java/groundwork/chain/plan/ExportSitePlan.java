package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.CustomsChannel;
import java.util.List;
import java.util.Optional;

/**
 * Customs at a site where goods set out to leave a country, made ready to run.
 *
 * @param site number
 * @param lanes of which goods are declared
 * @param channels rows, in the order of the table; one that releases at once where none are stated
 * @param selections sets of channels of which one is drawn, those with the most conditions first
 * @param declarants station of the step export
 * @param officers station of the step export_check
 * @param classes by item its class of goods
 * @param classCount number of classes
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record ExportSitePlan(
        int site,
        List<ExportPlan> lanes,
        List<Channel> channels,
        List<SelectionPlan.Selection> selections,
        Optional<StationPlan> declarants,
        Optional<StationPlan> officers,
        int[] classes,
        int classCount) {

    /** Copies the lists. */
    public ExportSitePlan {
        lanes = List.copyOf(lanes);
        channels = List.copyOf(channels);
        selections = List.copyOf(selections);
    }

    /**
     * A channel.
     *
     * @param number into the export index; rows of one name share it
     * @param share of the declarations of its selection
     * @param time microseconds
     * @param account where its cost is posted
     */
    public record Channel(
            int number,
            double share,
            Variate time,
            long costMicros,
            int account,
            CustomsChannel.Kind kind,
            double stoppedShare) {}

    /** Whether some goods may not leave. */
    public boolean stops() {
        return channels.stream().anyMatch(channel -> channel.stoppedShare() > 0);
    }

    /** Whether some declarations are refused. */
    public boolean refuses() {
        return lanes.stream().anyMatch(lane -> lane.refusedShare() > 0);
    }
}
