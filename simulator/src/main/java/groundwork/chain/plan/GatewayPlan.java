package groundwork.chain.plan;

import groundwork.scenario.EntryType;
import groundwork.scenario.Valuation;
import groundwork.scenario.WithheldRule;
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
 * @param withheld what becomes of parcels that are withheld; rows for one outcome before those for either
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
        List<WithheldRule> withheld,
        CustomsAccounts accounts) {

    /** Copies the lists. */
    public GatewayPlan {
        types = List.copyOf(types);
        fees = List.copyOf(fees);
        withheld = List.copyOf(withheld);
    }

    /** Where a gateway posts what entries owe. */
    public record CustomsAccounts(int duty, int fee, int harbor, int brokerage, int tax, int seized, int withheld) {}

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

    /** What becomes of a parcel that is seized, or sent back. */
    public Optional<WithheldRule> rule(boolean seized) {
        return withheld.stream().filter(row -> row.outcome().means(seized)).findFirst();
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
