package groundwork.chain.transport;

import groundwork.chain.cost.Ledger;
import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.LanePlan;
import groundwork.scenario.Horizon;

/** What a lane between sites charges for containers and for waiting; the rest is in its tariff. */
final class FreightCharges {

    private final FreightPlan freight;
    private final Ledger ledger;

    FreightCharges(LanePlan plan, Ledger ledger) {
        this.ledger = ledger;
        freight = plan.freight();
    }

    /** Charges the containers of a load that leaves. */
    void departed(int containers) {
        ledger.charge(freight.containerAccount(), containers, freight.costPerContainerMicros());
    }

    /** Charges cubic metres that have waited for their departure. */
    void waited(double cubicMetres, long micros) {
        ledger.charge(freight.waitAccount(), cubicMetres * micros / Horizon.DAY, freight.waitPerCubicMetreDayMicros());
    }
}
