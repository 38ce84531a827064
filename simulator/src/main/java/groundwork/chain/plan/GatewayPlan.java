package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.EntryFee;
import java.util.List;
import java.util.Optional;

/**
 * Customs at a gateway made ready to run.
 *
 * @param site number of the gateway
 * @param channels in the order of the table; their shares sum to 1
 * @param fees rows for this gateway
 * @param station number of its broker station, if brokers are modelled
 */
public record GatewayPlan(
        int site,
        List<Channel> channels,
        List<EntryFee> fees,
        Optional<StationPlan> station,
        int dutyAccount,
        int feeAccount,
        int harborAccount,
        int brokerageAccount) {

    /**
     * A channel.
     *
     * @param number into the index's channels
     */
    public record Channel(int number, double share, Variate time, long costPerEntryMicros, int account) {}
}
