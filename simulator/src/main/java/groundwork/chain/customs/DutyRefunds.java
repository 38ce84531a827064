package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Disposed;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.DispositionPlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.RefundPlans;
import groundwork.observation.RefundListener;
import groundwork.observation.RefundListener.Nothing;
import groundwork.scenario.DutyRefund;
import groundwork.scenario.Lane;
import java.util.List;

/**
 * Duty and taxes that are paid back (drawback) for returned goods that leave the country again or are destroyed.
 *
 * <p>A parcel from abroad gets back what its own entry paid. Goods of a shelf are not told apart: what would have been due on them when
 * their order was placed counts as paid, on the type of entry for goods of any value.
 */
final class DutyRefunds implements Disposed {

    private final Run run;
    private final RefundListener listener;
    private final RefundPlans plans;
    private final ParcelEntries parcels;
    private final List<RefundClaims> claims;
    private final EntryAssessment[] assessments;
    private final GatewayPlan[] gateways;

    // What is found out about the line at hand.
    private DutyRefund.When end;
    private long age;
    private int units;
    private int toTell;
    private boolean late;

    DutyRefunds(Run run, Ledger ledger, ParcelEntries parcels) {
        this.run = run;
        listener = run.listener().dutyRefunds();
        this.parcels = parcels;
        plans = run.plan().dutyRefunds();
        claims = plans.rows().stream()
                .map(row -> new RefundClaims(run, row, ledger))
                .toList();
        gateways = new GatewayPlan[run.plan().sites().size()];
        assessments = new EntryAssessment[gateways.length];
        for (GatewayPlan gateway : run.plan().gateways()) {
            gateways[gateway.site()] = gateway;
            assessments[gateway.site()] =
                    new EntryAssessment(gateway, run.plan().goods());
        }
    }

    @Override
    public void disposed(int order, int line, DispositionPlan disposition) {
        disposition.end().ifPresent(how -> gone(order, line, how));
    }

    private void gone(int order, int line, DutyRefund.When how) {
        int item = run.lines().item(line);
        end = how;
        units = run.lines().units(line);
        toTell = units;
        age = run.now() - run.orders().deliveredAt(order);
        late = false;
        listener.goodsGone(run.now(), units);
        int gateway = parcels.gateway(order);
        if (gateway >= 0) {
            long filedAt = parcels.filedAt(order);
            refund(item, gateway, parcels.type(order), parcels.origin(order), filedAt);
        } else {
            int site = run.orders().site(order);
            gateway = plans.gateway(site, item);
            if (gateway >= 0) {
                long placedAt = run.orders().placedAt(order);
                int type = gateways[gateway].type(placedAt, false, Double.POSITIVE_INFINITY);
                refund(item, gateway, type, plans.origin(site, item), placedAt);
            }
        }
        if (toTell > 0) {
            listener.nothingDue(run.now(), toTell, late ? Nothing.TOO_LATE : Nothing.NOTHING_PAID);
        }
    }

    private void refund(int item, int gateway, int type, int origin, long filedAt) {
        EntryAssessment assessment = assessments[gateway];
        assessment.open();
        assessment.add(item, units, origin);
        assessment.assess(gateways[gateway].types().get(type), Lane.Mode.ROAD, filedAt, 0);
        assessment.forEachDuty((duty, category, base, amount) -> {
            RefundClaims row = row(gateway, category, duty);
            if (row != null) {
                due(row, amount, row.plan().row().rate());
            }
        });
        if (assessment.taxMicros() > 0) {
            RefundClaims row = row(gateway, assessment.category(), RefundPlans.TAXES);
            if (row != null) {
                due(row, assessment.taxMicros(), row.plan().row().taxRate());
            }
        }
        for (RefundClaims row : claims) {
            row.lineDone();
        }
    }

    private RefundClaims row(int gateway, int category, int duty) {
        int row = plans.row(gateway, end, category, duty);
        return row < 0 ? null : claims.get(row);
    }

    private void due(RefundClaims row, double paid, double rate) {
        if (age > row.plan().withinMicros()) {
            late = true;
            return;
        }
        long amount = StrictMath.round(paid * rate);
        if (amount > 0) {
            listener.refundDue(run.now(), row.plan().number(), toTell, StrictMath.round(paid), amount);
            toTell = 0;
            row.add(amount);
        }
    }

    /** Money that is due and not paid. */
    long unpaidMicros() {
        return claims.stream().mapToLong(RefundClaims::unpaidMicros).sum();
    }
}
