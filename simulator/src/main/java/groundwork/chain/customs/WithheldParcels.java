package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.transport.Parcels;
import groundwork.engine.EventHandler;
import groundwork.observation.BorderListener;
import groundwork.scenario.WithheldRule;
import java.util.Arrays;
import java.util.Optional;

/** Customers whose parcels are withheld at a gateway: after some time they are paid back, or the same goods are sent again. */
final class WithheldParcels {

    private final Run run;
    private final BorderListener listener;
    private final GatewayPlan plan;
    private final Ledger ledger;
    private final Parcels parcels;
    private final Optional<WithheldRule> whenSeized;
    private final Optional<WithheldRule> whenSentBack;
    private final EventHandler seizedDue = order -> settle(order, true);
    private final EventHandler sentBackDue = order -> settle(order, false);
    private int[] lanes = {};
    private int refunds;
    private int waiting;

    WithheldParcels(Run run, GatewayPlan plan, Ledger ledger, Parcels parcels) {
        this.run = run;
        listener = run.listener().border();
        this.plan = plan;
        this.ledger = ledger;
        this.parcels = parcels;
        whenSeized = plan.rule(true);
        whenSentBack = plan.rule(false);
    }

    /** Takes a parcel over that came by a lane and will not go on. */
    void take(int order, int lane, boolean seized) {
        Optional<WithheldRule> rule = rule(seized);
        if (rule.isEmpty()) {
            parcels.lateForEver(order, lane);
            listener.parcelSettled(run.now(), plan.site(), seized, BorderListener.Settlement.NONE, 0);
            return;
        }
        if (order >= lanes.length) {
            lanes = Arrays.copyOf(lanes, Math.max(1024, Integer.highestOneBit(order) * 2));
        }
        lanes[order] = lane;
        waiting++;
        if (rule.get().then() == WithheldRule.Then.REFUND) {
            refunds++;
            parcels.notDelivered(order, lane);
        }
        long at = run.now() + rule.get().afterMicros();
        run.executive().schedule(at, Phase.ARRIVAL, seized ? seizedDue : sentBackDue, order);
    }

    private Optional<WithheldRule> rule(boolean seized) {
        return seized ? whenSeized : whenSentBack;
    }

    private void settle(int order, boolean seized) {
        WithheldRule rule = rule(seized).orElseThrow();
        waiting--;
        ledger.charge(plan.accounts().withheld(), 1, rule.costMicros());
        if (rule.then() == WithheldRule.Then.REFUND) {
            refunds--;
            long paid = parcels.paidMicros(order);
            listener.parcelSettled(run.now(), plan.site(), seized, BorderListener.Settlement.PAID_BACK, paid);
            parcels.refund(order, lanes[order]);
        } else {
            listener.parcelSettled(run.now(), plan.site(), seized, BorderListener.Settlement.SENT_AGAIN, 0);
            parcels.sendAgain(order, lanes[order]);
        }
    }

    /** Parcels whose customers wait for their money or for another parcel. */
    int waiting() {
        return waiting;
    }

    /** Those of them that will be paid back: to the network they are done with. */
    int awaitingRefund() {
        return refunds;
    }
}
