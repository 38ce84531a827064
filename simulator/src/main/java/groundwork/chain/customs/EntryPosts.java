package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.GatewayPlan;
import groundwork.observation.BorderListener;

/** Tells what an entry owes and posts it to the accounts of its gateway. */
final class EntryPosts {

    private final Run run;
    private final BorderListener listener;
    private final Ledger ledger;
    private final GatewayPlan.CustomsAccounts accounts;

    EntryPosts(Run run, GatewayPlan plan, Ledger ledger) {
        this.run = run;
        listener = run.listener().border();
        this.ledger = ledger;
        accounts = plan.accounts();
    }

    /** An entry that has been assessed owes what it owes. */
    void post(EntryAssessment assessment, int parcels) {
        assessment.tell(listener, run.now(), parcels);
        double value = assessment.valueMicros();
        if (assessment.dutyMicros() > 0) {
            ledger.post(accounts.duty(), value / 1e6, StrictMath.round(assessment.dutyMicros()));
        }
        if (assessment.taxMicros() > 0) {
            ledger.post(accounts.tax(), value / 1e6, StrictMath.round(assessment.taxMicros()));
        }
        if (assessment.hasFees()) {
            ledger.post(accounts.fee(), 1, StrictMath.round(assessment.feeMicros()));
            ledger.post(accounts.harbor(), value / 1e6, StrictMath.round(assessment.harborMicros()));
            ledger.charge(accounts.brokerage(), 1, assessment.brokerageMicros());
        }
    }
}
