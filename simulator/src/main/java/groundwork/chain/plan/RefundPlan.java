package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.DutyRefund;

/**
 * A row of refunds of duty, made ready to run.
 *
 * @param number among the rows of the scenario
 * @param gateway number of the site
 * @param category number in the border's index, or -1 for any
 * @param duty number in the border's index, or -1 for any
 * @param withinMicros since the delivery at most
 * @param times of claims, in order; empty where each line is claimed by itself
 * @param paidAfter microseconds
 * @param refundAccount where what is paid back is posted, below 0
 * @param feeAccount where fees of claims are posted
 */
@SuppressWarnings("ArrayRecordComponent") // read-only instants, shared by all replications
public record RefundPlan(
        int number,
        int gateway,
        DutyRefund row,
        int category,
        int duty,
        long withinMicros,
        long[] times,
        boolean each,
        Variate paidAfter,
        int refundAccount,
        int feeAccount) {

    /** Whether the row is for goods of a category that ended in a way. */
    public boolean fits(DutyRefund.When end, int ofCategory) {
        return row.when().means(end) && (category < 0 || category == ofCategory);
    }
}
