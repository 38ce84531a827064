package groundwork.chain.customs;

import groundwork.chain.plan.RefundPlans;

/** What of an assessed entry is expected back since customers will return some of its goods. */
public final class ExpectedRefunds {

    private final RefundPlans plans;
    private int gateway;
    private double expected;

    /** The refunds of a run. */
    public ExpectedRefunds(RefundPlans plans) {
        this.plans = plans;
    }

    /** Of an entry at a gateway, in millionths of the currency; of taxes, as if all goods were of the first line's category. */
    public double of(int atGateway, EntryAssessment assessment) {
        if (!plans.any()) {
            return 0;
        }
        gateway = atGateway;
        expected = assessment.taxMicros() == 0
                ? 0
                : assessment.taxMicros() * plans.expectedShare(atGateway, assessment.category(), RefundPlans.TAXES);
        assessment.forEachDuty(this::add);
        return expected;
    }

    private void add(int duty, int category, double base, double amount) {
        expected += amount * plans.expectedShare(gateway, category, duty);
    }
}
