package groundwork.chain.transport;

import groundwork.chain.cost.Ledger;
import groundwork.chain.cost.Part;
import groundwork.chain.plan.Accounts;
import groundwork.chain.plan.Exchange;
import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.LanePlan;
import groundwork.scenario.Horizon;

/** What a lane between sites charges for containers and for waiting; the rest is in its tariff. */
final class FreightCharges {

    private final FreightPlan freight;
    private final Ledger ledger;
    private final Exchange exchange;

    FreightCharges(LanePlan plan, Ledger ledger) {
        this.ledger = ledger;
        freight = plan.freight();
        exchange = plan.exchange();
    }

    /**
     * Charges the containers of a load that leaves. What does not fill the last one shares a container with the freight of others
     * (LCL) where that is cheaper.
     *
     * @param aboard the vehicle
     * @param part of it that the lane pays
     * @return containers that it has for itself
     */
    int departed(Measures aboard, Part part) {
        if (freight.container().isEmpty()) {
            return 0;
        }
        FreightPlan.Container kind = freight.container().get();
        int containers = kind.started(aboard.kilograms(), aboard.cubicMetres(), aboard.pallets());
        if (freight.lclAccount() != Accounts.NONE) {
            double filled = kind.filled(aboard.kilograms(), aboard.cubicMetres(), aboard.pallets());
            double rest = filled - (containers - 1);
            double metres = aboard.cubicMetres() * rest / filled;
            if (metres * freight.lclPerCubicMetreMicros() < freight.costPerContainerMicros()) {
                containers--;
                part.charge(ledger, freight.lclAccount(), metres, freight.lclPerCubicMetreMicros(), exchange);
            }
        }
        if (containers > 0) {
            part.charge(ledger, freight.containerAccount(), containers, freight.costPerContainerMicros(), exchange);
        }
        return containers;
    }

    /** Charges cubic metres that have waited for their departure. */
    void waited(double cubicMetres, long micros) {
        ledger.charge(
                freight.waitAccount(),
                cubicMetres * micros / Horizon.DAY,
                freight.waitPerCubicMetreDayMicros(),
                exchange);
    }
}
