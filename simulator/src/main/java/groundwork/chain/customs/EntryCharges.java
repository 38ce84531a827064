package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.GatewayPlan;

/** Charges what entries owe, worked out as of the time when they were filed. */
final class EntryCharges {

    private final Run run;
    private final Loads loads;
    private final GatewayPlan plan;
    private final Ledger ledger;
    private final Manifest manifest;
    private final EntryAssessment assessment;

    EntryCharges(Run run, GatewayPlan plan, Ledger ledger, Manifest manifest) {
        this.run = run;
        this.plan = plan;
        this.ledger = ledger;
        this.manifest = manifest;
        loads = run.loads();
        assessment = new EntryAssessment(plan, run.plan().goods());
    }

    /** What the goods of a load are worth, in millionths of the currency. */
    double value(int load) {
        manifest.declare(load, assessment);
        return assessment.valueMicros();
    }

    /** Charges the entry of a load that is released. */
    void charge(int load) {
        manifest.declare(load, assessment);
        int parcels = loads.parcels(load);
        assessment.assess(plan.types().get(loads.type(load)), loads.mode(load), loads.filedAt(load), parcels);
        assessment.tell(run.listener(), run.now(), parcels);
        post();
    }

    private void post() {
        GatewayPlan.CustomsAccounts accounts = plan.accounts();
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
