package groundwork.chain.plan;

import groundwork.scenario.EntryType;
import groundwork.scenario.Valuation;
import java.util.List;
import java.util.Optional;

/**
 * Customs at a gateway made ready to run.
 *
 * @param site number of the gateway
 * @param selection channels, desks and closures
 * @param types of entries, those with the lowest value limit first; at the end that of all others
 * @param fees rows for this gateway, those with the most conditions first
 * @param station number of its broker station, if brokers are modelled
 * @param bonded by site whether goods for it stay under bond; empty where none do
 */
public record GatewayPlan(
        int site,
        SelectionPlan selection,
        List<EntryTypePlan> types,
        List<EntryFeePlan> fees,
        ImportTariffPlan tariff,
        Valuation valuation,
        Optional<StationPlan> station,
        Optional<boolean[]> bonded,
        CustomsAccounts accounts) {

    /** Copies the lists. */
    public GatewayPlan {
        types = List.copyOf(types);
        fees = List.copyOf(fees);
    }

    /** Where a gateway posts what entries owe. */
    public record CustomsAccounts(int duty, int fee, int harbor, int brokerage, int tax, int seized) {}

    /** The position of the type of an entry: the first that fits. */
    public int type(long time, boolean parcels, double valueMicros) {
        int type = 0;
        while (type < types.size() - 1 && !types.get(type).fits(time, parcels, valueMicros)) {
            type++;
        }
        return type;
    }

    /** The position of the type of entries of goods under bond. */
    public int type(long time, EntryType.Carriage underBond) {
        int type = 0;
        while (type < types.size() - 1
                && (types.get(type).row().carriage() != underBond
                        || time < types.get(type).from()
                        || time >= types.get(type).until())) {
            type++;
        }
        return type;
    }

    /** Whether some type of entry takes time to pay for. */
    public boolean paymentTakesTime() {
        return types.stream().anyMatch(type -> type.paymentTime().quantile(1 - 1e-9) > 0);
    }

    /** Whether a type of entry takes brokers longer. */
    public boolean brokersWorkLonger() {
        return types.stream().anyMatch(type -> type.brokerTime().quantile(1 - 1e-9) > 0);
    }
}
