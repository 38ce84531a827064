package groundwork.chain.customs;

import groundwork.chain.cost.Leaving;
import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Disposed;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ExportPlan;
import groundwork.chain.plan.ExportSitePlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.transport.Freight;
import groundwork.chain.transport.Parcels;
import groundwork.observation.BorderClosing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;

/** All that customs have to do with in a run: gateways, centers under bond, and offices where goods leave. */
public final class Border {

    private final Run run;
    private final Ledger ledger;
    private final Withdrawals withdrawals;

    /** Null where no duty is paid back, as the next. */
    private final ParcelEntries entries;

    private final DutyRefunds refunds;
    private final List<Gateway> gateways = new ArrayList<>();
    private final List<ExportOffice> offices = new ArrayList<>();
    private final List<ExportQueue> queues = new ArrayList<>();

    /** The border of a run; its gateways open later. */
    public Border(Run run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
        withdrawals = new Withdrawals(run, ledger);
        entries = run.plan().dutyRefunds().any() ? new ParcelEntries() : null;
        refunds = entries == null ? null : new DutyRefunds(run, ledger, entries);
    }

    /**
     * Opens the gateways, and the offices where goods are declared that leave.
     *
     * @param neverComes takes ordered lots over that customs withhold
     */
    public void open(Freight freight, Parcels parcels, Outcomes outcomes, IntConsumer neverComes) {
        for (GatewayPlan plan : run.plan().gateways()) {
            Gateway gateway = new Gateway(run, plan, ledger, freight, parcels, entries, neverComes);
            gateways.add(gateway);
            LoadReceiver gate = PortGate.before(run, plan.site(), gateway);
            boolean leaves = run.plan().exports().stream().anyMatch(site -> site.site() == plan.site());
            freight.connectGateway(plan.site(), leaves ? new TransitGate(run, plan.site(), freight, gate) : gate);
        }
        for (ExportSitePlan plan : run.plan().exports()) {
            ExportOffice office = new ExportOffice(
                    run, plan, ledger, new ExportedGoods(run, plan, freight, parcels, outcomes, neverComes));
            offices.add(office);
            for (int position = 0; position < plan.lanes().size(); position++) {
                declare(plan.lanes().get(position), position, office, freight, parcels);
            }
        }
    }

    private void declare(ExportPlan lane, int position, ExportOffice office, Freight freight, Parcels parcels) {
        ExportQueue queue = new ExportQueue(run, lane, position, office);
        queues.add(queue);
        if (run.plan().lanes().get(lane.lane()).to() < 0) {
            parcels.connectExports(lane.lane(), queue.parcels());
        } else {
            freight.connectExports(lane.lane(), queue.lots());
        }
    }

    /** Who hears of orders that leave a site. */
    public Leaving leaving() {
        Leaving leaving = withdrawals.leaving();
        return entries == null
                ? leaving
                : (order, site) -> {
                    entries.forget(order);
                    leaving.left(order, site);
                };
    }

    /** Who hears what is done with returned goods. */
    public Disposed disposed() {
        return refunds == null ? Disposed.UNHEARD : refunds;
    }

    /** The dock of a site, where it is noted what customers sent back to a center under bond. */
    public LotReceiver dock(int site, LotReceiver dock) {
        return withdrawals.dock(site, dock);
    }

    /** Goods that had left a site are there again. */
    public void cameBack(int site, int item, int units) {
        withdrawals.cameBack(site, item, units);
    }

    /** Parcels that stay at the border and of which the customers will be paid back. */
    public long awaitingRefund() {
        return sum(Gateway::parcelsAwaitingRefund);
    }

    /** What is there now. */
    public BorderClosing closing() {
        return new BorderClosing(
                sum(Gateway::parcelsInside),
                sum(Gateway::unitsWithheld),
                sum(Gateway::parcelsWithheld),
                withdrawals.undeclared(),
                withdrawals.entered(),
                offices.stream().mapToLong(ExportOffice::units).sum()
                        + queues.stream().mapToLong(ExportQueue::units).sum(),
                refunds == null ? 0 : refunds.unpaidMicros());
    }

    private long sum(ToLongFunction<Gateway> figure) {
        return gateways.stream().mapToLong(figure).sum();
    }
}
