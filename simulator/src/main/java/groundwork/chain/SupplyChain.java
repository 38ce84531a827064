package groundwork.chain;

import groundwork.chain.cost.DailyCharges;
import groundwork.chain.cost.Ledger;
import groundwork.chain.crossdock.CrossDock;
import groundwork.chain.customs.Border;
import groundwork.chain.demand.Customers;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Cartonisation;
import groundwork.chain.fulfillment.InboundDock;
import groundwork.chain.fulfillment.OutboundFlow;
import groundwork.chain.fulfillment.PackedOrders;
import groundwork.chain.inventory.ReceiptWatcher;
import groundwork.chain.inventory.Replenishment;
import groundwork.chain.inventory.Stock;
import groundwork.chain.orders.Floor;
import groundwork.chain.orders.OrderDesk;
import groundwork.chain.plan.Plan;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.returns.ReturnDecisions;
import groundwork.chain.returns.ReturnsDesk;
import groundwork.chain.sellers.SellerWatch;
import groundwork.chain.service.CustomerService;
import groundwork.chain.sorting.SortCenters;
import groundwork.chain.transport.Freight;
import groundwork.chain.transport.Parcels;
import groundwork.chain.upkeep.Upkeep;
import groundwork.observation.ChainListener;
import groundwork.observation.Closing;
import groundwork.random.Streams;
import groundwork.scenario.Site;

/**
 * One replication of a supply chain: its elements wired together, ready to run.
 *
 * <p>A pure function of plan, seed and replication number. Not thread-safe; any number of them may run side by side.
 */
public final class SupplyChain {

    private final Run run;
    private final Ledger ledger;
    private final Stock stock;
    private final DailyCharges dailyCharges;
    private final ReturnsDesk returns;
    private final Upkeep upkeep;
    private final Parcels parcels;
    private final Freight freight;

    /** Null where no parcel goes through a sort center. */
    private final SortCenters sorting;

    private final Outcomes outcomes;
    private final Border border;

    /** Null where nobody gets in touch. */
    private final CustomerService service;

    /**
     * Wires a replication.
     *
     * @param replication 1 for the first
     * @param listener hears of everything, from the opening stock on
     */
    public SupplyChain(Plan plan, long seed, int replication, ChainListener listener) {
        run = Run.start(plan, new Streams(seed, replication), listener);
        run.closures().tell(listener.disruptions());
        ledger = new Ledger(run);
        stock = new Stock(run);
        SellerWatch sellers = new SellerWatch(run, stock);
        freight = new Freight(run, ledger);
        border = new Border(run, ledger);
        returns = new ReturnsDesk(run, ledger, freight, border.disposed());
        outcomes = new Outcomes(run);
        service = plan.contacts().any() ? new CustomerService(run, ledger) : null;
        if (service != null) {
            outcomes.tell(service);
        }
        OrderReceiver afterDelivery = sellers.shipped(returns);
        if (service != null) {
            afterDelivery = service.returning(afterDelivery);
        }
        parcels = new Parcels(run, ledger, outcomes, border.leaving(), ReturnDecisions.before(run, afterDelivery));
        Replenishment replenishment = new Replenishment(run, stock, freight);
        freight.connectLosses(replenishment::lostOnTheWay);
        OutboundFlow[] flows = new OutboundFlow[plan.sites().size()];
        Floor floors = new Floors(run, flows);
        OrderReceiver carriers = parcels;
        if (plan.cartons().any()) {
            floors = new CartonedFloors(new Cartonisation(run, floors), floors);
            carriers = new PackedOrders(run, ledger, parcels);
        }
        OrderDesk desk = new OrderDesk(run, stock, replenishment, outcomes, floors, sellers::allocated);
        ReceiptWatcher watcher = new Shelves(desk, replenishment);
        sorting = plan.middleMiles().isEmpty() ? null : SortCenters.connect(run, parcels, ledger);
        parcels.comeBackTo(
                (site, item, units) -> {
                    border.cameBack(site, item, units);
                    if (!plan.sites().get(site).unlimitedStock()) {
                        stock.shelve(site, item, units);
                        watcher.stockCame(site, item);
                    }
                },
                returns);
        upkeep = new Upkeep(run, stock, ledger, replenishment::positionFell, desk::pickFailed);
        for (SitePlan site : plan.sites()) {
            if (site.kind() == Site.Kind.CENTER || plan.serves(site.number())) {
                flows[site.number()] = new OutboundFlow(run, site, ledger, stock, upkeep.picks(), outcomes, carriers);
                desk.whenTakenUp().ifPresent(flows[site.number()]::whenTakenUp);
            }
            if (site.kind() == Site.Kind.CENTER) {
                InboundDock dock = new InboundDock(run, site.number(), ledger, stock, upkeep.receiving(), watcher);
                freight.connectDock(site.number(), border.dock(site.number(), dock));
            }
        }
        border.open(freight, parcels, outcomes, replenishment::neverComes);
        CrossDock.open(run, ledger, freight);
        dailyCharges = new DailyCharges(run, ledger, stock);
        Customers.start(run, sellers.ordered(desk));
    }

    /** The flows of all sites that send orders, each order at its own. */
    @SuppressWarnings("ArrayRecordComponent") // filled while the chain is wired
    private record Floors(Run run, OutboundFlow[] flows) implements Floor {

        @Override
        public void receive(int order) {
            flows[run.orders().site(order)].receive(order);
        }

        @Override
        public int ordersInHand(int site) {
            return flows[site].ordersInHand();
        }

        @Override
        public boolean withdraw(int order) {
            return flows[run.orders().site(order)].withdraw(order);
        }
    }

    /** The floors of all sites, where it is said first which cartons an order is packed in. */
    private record CartonedFloors(Cartonisation front, Floor floors) implements Floor {

        @Override
        public void receive(int order) {
            front.receive(order);
        }

        @Override
        public int ordersInHand(int site) {
            return floors.ordersInHand(site);
        }

        @Override
        public boolean withdraw(int order) {
            return floors.withdraw(order);
        }
    }

    /** Goods that come to a shelf go to those who wait for them: sites that share, customers, then other sites. */
    private record Shelves(OrderDesk desk, Replenishment replenishment) implements ReceiptWatcher {

        @Override
        public void orderCame(int site, int item, int units, int way, long orderedAt) {
            replenishment.orderCame(site, item, units, way, orderedAt);
        }

        @Override
        public void stockCame(int site, int item) {
            replenishment.shareOut(site, item);
            desk.stockCame(site, item);
            replenishment.stockCame(site, item);
        }
    }

    /** Runs from the origin of time to the end of the horizon. */
    public void run() {
        runUntil(run.end());
        dailyCharges.close();
        parcels.close();
        freight.close();
    }

    /**
     * Runs a part, for whoever wants to show progress; {@link #run()} does the rest.
     *
     * @param time simulated microseconds, exclusive
     */
    public void runUntil(long time) {
        run.executive().runUntil(time);
    }

    /** What is inside now, counted in the stores themselves. */
    public Closing closing() {
        return new Closing(
                run.now(),
                run.orders().live()
                        - returns.expected()
                        - run.purchases().spareParts()
                        - outcomes.underWay()
                        - border.awaitingRefund()
                        - parcels.inTrouble()
                        - parcels.atPoints(),
                run.purchases().spareParts(),
                stock.onHandInAll(),
                stock.onOrderInAll(),
                run.lots().unitsInside(),
                returns.unitsOut(),
                returns.unitsUnderWay(),
                returns.unitsWaiting(),
                upkeep.writtenOff(),
                upkeep.blocked(),
                upkeep.datedUnits(),
                service == null ? 0 : service.inside(),
                parcels.inTrouble() + parcels.toPoints() + parcels.atPoints(),
                sorting == null ? 0 : sorting.inside(),
                ledger.postedMicros(),
                border.closing(),
                parcels.packedWaiting(),
                returns.unitsTried());
    }

    /** Events executed so far. */
    public long events() {
        return run.executive().executed();
    }
}
