package groundwork.chain.cost;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.ParcelContractPlan;
import java.util.List;

/** The contracts of a run on parcels, by rate card. */
public final class ParcelContracts {

    private final List<ContractAccount> accounts;

    /** By card; null where it has no contract. */
    private final ContractAccount[] ofCard;

    /** Nothing has moved yet but what is told of the time before. */
    public ParcelContracts(Run run, Ledger ledger) {
        List<ParcelContractPlan> plans = run.plan().tariffs().contracts();
        ofCard = new ContractAccount[plans.isEmpty() ? 0 : run.plan().tariffs().cardCount()];
        accounts = plans.stream()
                .map(plan -> new ContractAccount(run, ledger, plan))
                .toList();
        for (int c = 0; c < plans.size(); c++) {
            ofCard[plans.get(c).cardNumber()] = accounts.get(c);
        }
    }

    /** The account of a card's contract, or null where it has none. */
    ContractAccount of(int card) {
        return card < 0 || ofCard.length == 0 ? null : ofCard[card];
    }

    /** Settles what is open at the end of the run. */
    public void close() {
        accounts.forEach(ContractAccount::close);
    }
}
