package groundwork.observation;

import groundwork.engine.StationListener;
import groundwork.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * Records one replication in memory that depends on the size of the network and the length of the horizon, never on the number
 * of orders: it puts the recorders together, and hands out those that listen.
 */
public final class Recorder implements ChainListener {

    final Timeline timeline;
    final ModelIndex index;
    final StationRecorder stations;
    final SiteRecorder sites;
    final OrderRecorder orders;
    final DemandRecorder demand;
    final LiveRecorder shows;
    final BasketRecorder baskets;
    final GoodsRecorder goods;
    final AvailabilityRecorder availability;
    final LaneDepartures[] lanes;
    final CustomsRecorder customs;
    final DutyRecorder duties;
    final ExportRecorder exports;
    final RefundRecorder dutyRefunds;
    final ReturnsRecorder returns;
    final ReturnCauses returnCauses;
    final ReturnChannelRecorder returnChannels;
    final ReturnSortingRecorder returnSorting;
    final LedgerRecorder ledger;
    final ShelfRecorder shelf;
    final SellerRecorder sellers;
    final DisruptionRecorder disruptions;
    final TariffRecorder tariffs;
    final EmissionRecorder emissions;

    /** Null where the scenario does not ask. */
    final StatusRecorder status;

    /** Null where nothing is compared with a run without disruptions. */
    final RegionService regionService;

    final List<TouchedRegions> touched;
    final ServiceRecorder service;
    final FreightRecorder freight;
    final RotationRecorder rotations;
    final PoolRecorder pools;
    final ContainerRecorder containers;
    final ContactRecorder contacts;
    final DeliveryRecorder deliveries;
    final VendorRecorder vendors;
    final MiddleMileRecorder middleMile;
    final PackingRecorder packing;
    final EventSequence sequence = new EventSequence();

    private final DemandEvents demandEvents;
    private final StockEvents stock;
    private final ReplenishmentEvents replenishment;
    private final VehicleEvents vehicles;
    private final BorderEvents border;
    private final ReturnEvents returnEvents;

    /** A recorder of a replication of this scenario. */
    public Recorder(Scenario scenario, ModelIndex index, Timeline timeline) {
        this(scenario, index, timeline, List.of());
    }

    /**
     * A recorder of a replication that is held against another.
     *
     * @param touched the regions whose service is recorded, for each disruption; empty for none
     */
    public Recorder(Scenario scenario, ModelIndex index, Timeline timeline, List<TouchedRegions> touched) {
        this.timeline = timeline;
        this.touched = List.copyOf(touched);
        this.index = index;
        int siteCount = index.sites().size();
        sites = new SiteRecorder(timeline, siteCount);
        stations = new StationRecorder(timeline, sequence, index.stations());
        demand = new DemandRecorder(timeline, scenario);
        shows = new LiveRecorder(timeline, scenario);
        baskets = new BasketRecorder(timeline, scenario);
        demandEvents = new DemandEvents(demand, shows, baskets);
        orders = new OrderRecorder(timeline, scenario, sites, sequence, demand, shows);
        regionService = touched.isEmpty()
                ? null
                : new RegionService(orders, timeline, index.regions().size());
        service = new ServiceRecorder(timeline, scenario, orders);
        ledger = new LedgerRecorder(timeline, index.accounts(), orders);
        goods = new GoodsRecorder(timeline, sites, siteCount, index.stages().size());
        availability = new AvailabilityRecorder(timeline, scenario, index);
        status = scenario.inventory().shelves().status() ? new StatusRecorder(timeline, index) : null;
        stock = new StockEvents(sequence, sites, goods, availability, status);
        replenishment = new ReplenishmentEvents(timeline, goods, availability);
        shelf = new ShelfRecorder(timeline, scenario, siteCount, orders, status);
        sellers = new SellerRecorder(timeline, scenario, shelf.groups);
        lanes = new LaneDepartures[index.lanes().size()];
        Arrays.setAll(lanes, l -> new LaneDepartures());
        freight = new FreightRecorder(timeline, scenario, sequence, lanes);
        rotations = new RotationRecorder(timeline, scenario);
        pools = new PoolRecorder(timeline, scenario);
        containers = new ContainerRecorder(timeline, scenario);
        vehicles = new VehicleEvents(sequence, rotations, pools, containers);
        ReverseLaneRecorder reverseLanes = new ReverseLaneRecorder(timeline, scenario);
        emissions = new EmissionRecorder(timeline, scenario, reverseLanes);
        tariffs = new TariffRecorder(timeline, scenario, emissions, reverseLanes);
        customs = new CustomsRecorder(index.channels().size(), siteCount);
        duties = new DutyRecorder(timeline, scenario);
        border = new BorderEvents(timeline, sequence, customs, duties);
        exports = new ExportRecorder(timeline, sequence, scenario);
        dutyRefunds = new RefundRecorder(timeline, sequence, scenario);
        returns = new ReturnsRecorder(timeline);
        returnCauses = new ReturnCauses(timeline, scenario);
        returnChannels = new ReturnChannelRecorder(timeline, scenario);
        returnSorting = new ReturnSortingRecorder(timeline, scenario);
        returnEvents = new ReturnEvents(returns, returnCauses, returnChannels, returnSorting, goods, status);
        contacts = new ContactRecorder(timeline, scenario, sequence);
        middleMile =
                new MiddleMileRecorder(timeline, sequence, scenario.lastMile().middleMiles());
        packing = new PackingRecorder(timeline, scenario);
        vendors = new VendorRecorder(timeline, scenario.lastMile().choices().isEmpty() ? 0 : lanes.length);
        deliveries = new DeliveryRecorder(
                timeline,
                sequence,
                vendors,
                scenario.lastMile().points().size(),
                scenario.lastMile().follows() ? lanes.length : 0);
        disruptions =
                new DisruptionRecorder(timeline, scenario, index.stations().size());
    }

    /** The chain is wired and its opening stock is on the shelves. */
    public void open() {
        goods.open();
    }

    /** Orders placed so far, warm-up included. */
    public long ordersPlaced() {
        return orders.allPlaced;
    }

    /** The run is over. */
    public void close(long end) {
        stations.close(end);
        sites.close(end);
        orders.close(end);
        goods.close(end);
        sellers.close(end);
        disruptions.close(end);
        if (status != null) {
            status.close(end);
        }
        returns.waiting.close(end);
        deliveries.close(end);
        middleMile.close(end);
        returnChannels.close(end);
    }

    @Override
    public StationListener stations() {
        return stations;
    }

    @Override
    public DemandListener demand() {
        return demandEvents;
    }

    @Override
    public OrderListener orders() {
        return regionService == null ? orders : regionService;
    }

    @Override
    public ServiceListener service() {
        return service;
    }

    @Override
    public StockListener stock() {
        return stock;
    }

    @Override
    public ReplenishmentListener replenishment() {
        return replenishment;
    }

    @Override
    public ShelfListener shelf() {
        return shelf;
    }

    @Override
    public SellerListener sellers() {
        return sellers;
    }

    @Override
    public FreightListener freight() {
        return freight;
    }

    @Override
    public VehicleListener vehicles() {
        return vehicles;
    }

    @Override
    public BorderListener border() {
        return border;
    }

    @Override
    public ExportListener exports() {
        return exports;
    }

    @Override
    public RefundListener dutyRefunds() {
        return dutyRefunds;
    }

    @Override
    public TariffListener tariffs() {
        return tariffs;
    }

    @Override
    public LedgerListener ledger() {
        return ledger;
    }

    @Override
    public ReturnsListener returns() {
        return returnEvents;
    }

    @Override
    public ContactListener contacts() {
        return contacts;
    }

    @Override
    public DeliveryListener deliveries() {
        return deliveries;
    }

    @Override
    public MiddleMileListener middleMile() {
        return middleMile;
    }

    @Override
    public PackingListener packing() {
        return packing;
    }

    @Override
    public DisruptionListener disruptions() {
        return disruptions;
    }
}
