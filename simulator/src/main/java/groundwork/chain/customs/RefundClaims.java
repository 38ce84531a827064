package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Run;
import groundwork.chain.entity.Slots;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.RefundPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.RefundListener;
import groundwork.random.Stream;
import java.util.Arrays;

/** Claims by one row of refunds: what is due is put together, claimed, and paid some time later. */
final class RefundClaims {

    private final Run run;
    private final RefundListener listener;
    private final RefundPlan plan;
    private final Ledger ledger;
    private final Stream payment;
    private final Slots slots = new Slots();
    private final EventHandler claim = this::claimAt;
    private final EventHandler paid = this::pay;
    private long[] amounts = new long[16];
    private long[] claimedAt = new long[16];
    private long due;
    private long outstanding;

    RefundClaims(Run run, RefundPlan plan, Ledger ledger) {
        this.run = run;
        listener = run.listener().dutyRefunds();
        this.plan = plan;
        this.ledger = ledger;
        payment = run.streams().named("duty_refunds/" + plan.row().id());
        if (plan.times().length > 0) {
            run.executive().schedule(plan.times()[0], Phase.STATISTICS, claim, 0);
        }
    }

    RefundPlan plan() {
        return plan;
    }

    /** Money is due. */
    void add(long amountMicros) {
        due += amountMicros;
    }

    /** All of a line has been added. */
    void lineDone() {
        if (plan.each()) {
            claim();
        }
    }

    private void claimAt(int number) {
        claim();
        if (number + 1 < plan.times().length) {
            run.executive().schedule(plan.times()[number + 1], Phase.STATISTICS, claim, number + 1);
        }
    }

    private void claim() {
        if (due == 0) {
            return;
        }
        int number = slots.take();
        if (number == amounts.length) {
            amounts = Arrays.copyOf(amounts, number * 2);
            claimedAt = Arrays.copyOf(claimedAt, number * 2);
        }
        amounts[number] = due;
        claimedAt[number] = run.now();
        listener.refundClaimed(run.now(), plan.number(), due, plan.row().feeMicros());
        ledger.charge(plan.feeAccount(), 1, plan.row().feeMicros());
        outstanding += due;
        due = 0;
        long time = (long) plan.paidAfter().quantile(payment.uniform());
        if (time == 0) {
            pay(number);
        } else {
            run.executive().schedule(run.now() + time, Phase.ARRIVAL, paid, number);
        }
    }

    private void pay(int number) {
        outstanding -= amounts[number];
        ledger.post(plan.refundAccount(), 1, -amounts[number]);
        listener.refundPaid(run.now(), plan.number(), amounts[number], run.now() - claimedAt[number]);
        slots.giveBack(number);
    }

    /** Money that is due and not paid. */
    long unpaidMicros() {
        return due + outstanding;
    }
}
