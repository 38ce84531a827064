package groundwork.chain.plan;

import groundwork.observation.ModelIndex;
import groundwork.observation.TouchedRegions;
import groundwork.random.Variate;
import groundwork.scenario.BagRule;
import groundwork.scenario.Carton;
import groundwork.scenario.Gifts;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A scenario made ready to run; immutable and shared by all replications. */
public final class Plan {

    private final Scenario scenario;
    private final Places places;
    private final Goods goods;
    private final Companions companions;
    private final DemandPlan demand;
    private final List<RegionDemand> regionDemands;
    private final List<LivePlan> shows;
    private final RecordedPlan recordedOrders;
    private final List<StationPlan> stations;
    private final int[] stationAccounts;
    private final TariffPlan tariffs;
    private final StayPlan stays;
    private final EmissionPlan emissions;
    private final List<LanePlan> lanes;
    private final ParcelRoute[][] parcelRoutes;
    private final boolean[] transitVaries;
    private final List<VendorPlan> vendors;
    private final Ways ways;
    private final List<StockPlan> stock;
    private final SupplyPlan supply;
    private final List<PushPlan> pushes;
    private final List<TransshipmentPlan> transshipments;
    private final List<AllocationPlan> allocations;
    private final List<GatewayPlan> gateways;
    private final List<ClearancePlan> clearances;
    private final List<BondedPlan> bonded;
    private final List<ExportSitePlan> exports;
    private final RefundPlans dutyRefunds;
    private final List<SitePlan> sites;
    private final ReturnWays returnWays;
    private final ReturnEmissions returnEmissions;
    private final ReturnSorting returnSorting;
    private final ReturnRoutes returnRoutes;
    private final PromisePlan promises;
    private final ReturnChances returnChances;
    private final SourcingPlan sourcing;
    private final ShelfPlan shelves;
    private final List<DisruptionPlan> disruptions;
    private final List<List<RecoveryPlan>> recoveries;
    private final int[][] centersByDistance;
    private final ContactPlans contacts;
    private final ParcelVendors parcelVendors;
    private final List<MiddleMilePlan> middleMiles;
    private final CartonPlans cartons;
    private final List<BagPlan> bags;
    private final PickUpPlans pickUps;
    private final DeliveryPlans deliveries;
    private final ModelIndex index;

    private Plan(Scenario scenario) {
        this.scenario = scenario;
        places = new Places(scenario);
        goods = new Goods(scenario);
        companions = new Companions(scenario, goods);
        demand = new DemandPlan(scenario, places, goods);
        regionDemands = List.copyOf(demand.regions());
        shows = List.copyOf(demand.shows());
        recordedOrders = RecordedPlan.of(scenario, places, goods);
        Accounts accounts = new Accounts();
        stations = List.copyOf(StationPlans.of(scenario, places));
        stationAccounts = stations.stream()
                .mapToInt(s -> accounts.open(s.stepName(), s.site(), -1, "labour", "hours"))
                .toArray();
        tariffs = new TariffPlan(scenario, places, accounts);
        stays = new StayPlan(scenario, places, accounts);
        emissions = new EmissionPlan(scenario, places);
        LanePlans lanePlans = new LanePlans(scenario, places, tariffs);
        lanes = List.copyOf(lanePlans.lanes(accounts));
        List<String> services = PromisePlan.services(scenario);
        parcelRoutes = lanePlans.parcelRoutes(services);
        promises = PromisePlan.of(scenario, places, services);
        returnChances = ReturnChances.of(scenario, promises);
        parcelVendors = new ParcelVendors(scenario, places, services, lanePlans);
        transitVaries = transitVaries();
        vendors = VendorPlan.of(scenario);
        ways = new Ways(lanes, places.siteCount());
        centersByDistance = centersByDistance();
        sourcing = SourcingPlan.of(scenario, places, goods, parcelRoutes);
        stock = List.copyOf(stockPlans());
        supply = new SupplyPlan(scenario, places, goods);
        pushes = PushPlan.of(scenario, places, goods, ways);
        transshipments = TransshipmentPlan.of(scenario, places, goods, ways, stock);
        allocations = AllocationPlan.of(scenario, places);
        GatewayPlans gatewayPlans = new GatewayPlans(scenario, places, stations, accounts);
        gateways = gatewayPlans.plans();
        clearances = ClearancePlan.of(scenario, places);
        bonded = BondedPlan.of(scenario, places, goods, stock, ways, lanes);
        exports = ExportPlans.of(scenario, places, lanes, stations, accounts);
        sites = sites(accounts);
        returnWays = new ReturnWays(scenario, places, accounts);
        returnEmissions = new ReturnEmissions(scenario, places, returnWays);
        returnSorting = new ReturnSorting(scenario, places, goods, returnChances, accounts);
        dutyRefunds = new RefundPlans(scenario, places, stock, ways, lanes, returnSorting, goods, accounts);
        shelves = ShelfPlan.of(scenario, places, accounts);
        contacts = ContactPlans.of(scenario, places);
        disruptions = DisruptionPlan.of(scenario, places, lanes, stations);
        recoveries = new RecoveryPlans(scenario, places, goods, ways, disruptions).plans(stock);
        returnRoutes = new ReturnRoutes(scenario, places, lanes, ways);
        middleMiles = MiddleMilePlan.of(scenario, places, accounts);
        cartons = new CartonPlans(scenario, places, accounts);
        bags = BagPlan.of(scenario, places, accounts);
        pickUps = new PickUpPlans(scenario, places, services, accounts);
        deliveries = new DeliveryPlans(scenario, places, accounts, pickUps);
        index = new ModelIndex(
                scenario.network().sites().stream().map(Site::id).toList(),
                scenario.demand().regions().stream().map(Region::id).toList(),
                scenario.catalogue().items().stream().map(Item::id).toList(),
                scenario.network().lanes().stream().map(Lane::id).toList(),
                stations.stream()
                        .map(s -> new ModelIndex.Station(s.site(), s.stepName(), s.crew()))
                        .toList(),
                accounts.all(),
                Stream.of(Stage.values())
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .toList(),
                gatewayPlans.channels(),
                scenario.catalogue().packaging().cartons().stream()
                        .map(Carton::id)
                        .toList(),
                scenario.catalogue().packaging().bags().stream()
                        .map(BagRule::site)
                        .toList(),
                ItemRanking.of(scenario, goods, this::outlook));
    }

    /** Makes a scenario ready to run. */
    public static Plan of(Scenario scenario) {
        return new Plan(scenario);
    }

    private List<StockPlan> stockPlans() {
        SiteOutlooks outlooks = new SiteOutlooks(
                this::outlook,
                Outlook.of(List.of(), List.of(), 1, companions),
                sourcing,
                places,
                goods,
                scenario.inventory(),
                scenario.risks().recoveries().stream().anyMatch(recovery -> recovery.coverBelowMicros() > 0));
        return new StockPlans(scenario, places, goods, ways, new LeadTimes(scenario, places, lanes), outlooks).plans();
    }

    private List<SitePlan> sites(Accounts accounts) {
        List<SitePlan> plans = new ArrayList<>();
        for (int s = 0; s < places.siteCount(); s++) {
            Site site = places.site(s);
            plans.add(new SitePlan(
                    s,
                    site.id(),
                    site.kind(),
                    site.unlimitedStock() || site.kind() == Site.Kind.HUB,
                    Draws.of(site.supplyTime()),
                    site.fixedPerDayMicros(),
                    site.storagePerCubicMetreDayMicros(),
                    site.packagingPerOrderMicros(),
                    open(accounts, site.fixedPerDayMicros(), "facility", s, "landlord", "days"),
                    open(accounts, site.storagePerCubicMetreDayMicros(), "storage", s, "landlord", "m3-days"),
                    open(accounts, site.packagingPerOrderMicros(), "packaging", s, "packaging supplier", "orders"),
                    site.kind() == Site.Kind.CENTER || site.kind() == Site.Kind.HUB
                            ? open(accounts, giftCost(), "gift_wrap", s, "packaging supplier", "orders")
                            : Accounts.NONE,
                    site.kind() == Site.Kind.RETURNS || scenario.takesReturns(site.id())
                            ? accounts.open("return_writedown", s, -1, "sellers", "units")
                            : Accounts.NONE));
        }
        return List.copyOf(plans);
    }

    private long giftCost() {
        Gifts gifts = scenario.demand().basket().gifts();
        return gifts.share() == 0 ? 0 : gifts.wrapCostMicros();
    }

    private static int open(Accounts accounts, long rate, String activity, int site, String payee, String driver) {
        return rate == 0 ? Accounts.NONE : accounts.open(activity, site, -1, payee, driver);
    }

    private boolean[] transitVaries() {
        boolean[] varies = new boolean[places.regionCount()];
        for (ParcelRoute[] fromSite : parcelRoutes) {
            for (int destination = 0; destination < fromSite.length; destination++) {
                ParcelRoute route = fromSite[destination];
                varies[destination % varies.length] |=
                        route != null && !route.transit().isConstant();
            }
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            ParcelRoute[] competing = parcelVendors.routes(lane);
            for (int region = 0; competing != null && region < varies.length; region++) {
                varies[region] |= competing[region] != null
                        && !competing[region].transit().isConstant();
            }
        }
        return varies;
    }

    private int[][] centersByDistance() {
        int[][] centers = new int[places.regionCount()][];
        for (int r = 0; r < centers.length; r++) {
            int region = r;
            centers[r] = IntStream.range(0, places.siteCount())
                    .filter(s -> places.site(s).kind() == Site.Kind.CENTER && parcelRoutes[s][region] != null)
                    .boxed()
                    .sorted(Comparator.comparingDouble(s -> parcelRoutes[s][region].kilometres()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return centers;
    }

    /** The station of a step at a site, if the step is worked there. */
    public Optional<StationPlan> station(int site, Work.Step step) {
        return stations.stream()
                .filter(s -> s.site() == site && s.step() == step)
                .findFirst();
    }

    /** What the plan was made of. */
    public Scenario scenario() {
        return scenario;
    }

    /** What the numbers told to a listener stand for. */
    public ModelIndex index() {
        return index;
    }

    /** Sites and regions. */
    public Places places() {
        return places;
    }

    /** Items. */
    public Goods goods() {
        return goods;
    }

    /** What is bought together. */
    public Companions companions() {
        return companions;
    }

    /** The shape of orders. */
    public DemandPlan demand() {
        return demand;
    }

    /** Forecast demand by region, of regions that have any. */
    public List<RegionDemand> regionDemands() {
        return regionDemands;
    }

    /** What planners expect, laid out anew at each call: ask once and keep it. */
    public Outlook outlook() {
        return Outlook.of(regionDemands, shows, demand.unitsPerOrder(), companions);
    }

    /** Orders that are replayed. */
    public RecordedPlan recordedOrders() {
        return recordedOrders;
    }

    /** Live-shopping shows. */
    public List<LivePlan> shows() {
        return shows;
    }

    /** All stations, by number. */
    public List<StationPlan> stations() {
        return stations;
    }

    /** The labour account of a station. */
    public int stationAccount(int station) {
        return stationAccounts[station];
    }

    /** What vendors charge. */
    public TariffPlan tariffs() {
        return tariffs;
    }

    /** What movements emit. */
    public EmissionPlan emissions() {
        return emissions;
    }

    /** Where loads pay for days too many. */
    public StayPlan stays() {
        return stays;
    }

    /** How long a load takes that passes a site, where that is stated. */
    public Optional<Variate> transferTime(int site) {
        return places.site(site).transferTime().map(Draws::of);
    }

    /** Choices among vendors. */
    public List<VendorPlan> vendors() {
        return vendors;
    }

    /** All lanes, by number. */
    public List<LanePlan> lanes() {
        return lanes;
    }

    /**
     * The parcel route from a site; null where there is none.
     *
     * @param destination the number of a region, for parcels without a service, or that of a region and a service
     */
    public ParcelRoute parcelRoute(int site, int destination) {
        return parcelRoutes[site][destination];
    }

    /** How many destinations there are: services times regions. */
    public int destinationCount() {
        return parcelRoutes[0].length;
    }

    /** What customers may be promised. */
    public PromisePlan promises() {
        return promises;
    }

    /** Whether the transit of any parcel route to a region leaves something to chance. */
    public boolean transitVaries(int region) {
        return transitVaries[region];
    }

    /** Replenishment rules, one per site and item. */
    public List<StockPlan> stock() {
        return stock;
    }

    /** What becomes of goods on the shelf. */
    public ShelfPlan shelves() {
        return shelves;
    }

    /** What may go wrong, in the order of the scenario. */
    public List<DisruptionPlan> disruptions() {
        return disruptions;
    }

    /** The regions that each disruption can touch, in their order. */
    public List<TouchedRegions> touchedRegions() {
        return Downstream.of(this);
    }

    /** What is done in hard times, by replenishment rule. */
    public List<List<RecoveryPlan>> recoveries() {
        return recoveries;
    }

    /** Numbers of the lanes of a way between sites, in order. */
    public int[] way(int number) {
        return ways.lanes(number);
    }

    /** What suppliers can deliver. */
    public SupplyPlan supply() {
        return supply;
    }

    /** What is sent by plan, in the order of time. */
    public List<PushPlan> pushes() {
        return pushes;
    }

    /** What centers give each other. */
    public List<TransshipmentPlan> transshipments() {
        return transshipments;
    }

    /** Sites that share out what is short. */
    public List<AllocationPlan> allocations() {
        return allocations;
    }

    /** Gateways. */
    public List<GatewayPlan> gateways() {
        return gateways;
    }

    /** Centers under bond. */
    public List<BondedPlan> bonded() {
        return bonded;
    }

    /** Sites where goods set out to leave a country. */
    public List<ExportSitePlan> exports() {
        return exports;
    }

    /** Duty that is paid back. */
    public RefundPlans dutyRefunds() {
        return dutyRefunds;
    }

    /** Tariff-rate quotas. */
    public List<QuotaPlan> quotas() {
        return gateways.isEmpty() ? List.of() : gateways.get(0).tariff().quotas();
    }

    /** Whether goods are declared for export before they leave by a lane. */
    public boolean leavesCountry(int lane) {
        return exports.stream().anyMatch(site -> site.lanes().stream().anyMatch(plan -> plan.lane() == lane));
    }

    /** Lanes whose parcels cross a border as entries. */
    public List<ClearancePlan> clearances() {
        return clearances;
    }

    /** All sites, by number. */
    public List<SitePlan> sites() {
        return sites;
    }

    /** The ways by which returns travel. */
    public ReturnWays returnWays() {
        return returnWays;
    }

    /** What returns emit on these ways. */
    public ReturnEmissions returnEmissions() {
        return returnEmissions;
    }

    /** What is done with what comes back. */
    public ReturnSorting returnSorting() {
        return returnSorting;
    }

    /** By which ways returned goods go on. */
    public ReturnRoutes returnRoutes() {
        return returnRoutes;
    }

    /** How likely units are to come back. */
    public ReturnChances returnChances() {
        return returnChances;
    }

    /** Which parcel lanes compete, and what each takes. */
    public ParcelVendors parcelVendors() {
        return parcelVendors;
    }

    /** The bags of all lanes and sites; empty where parcels travel loose. */
    public List<BagPlan> bags() {
        return bags;
    }

    /** The cartons of all sites. */
    public CartonPlans cartons() {
        return cartons;
    }

    /** Which parcel lanes go through sort centers. */
    public List<MiddleMilePlan> middleMiles() {
        return middleMiles;
    }

    /** Where customers collect their parcels. */
    public PickUpPlans pickUps() {
        return pickUps;
    }

    /** What may become of parcels at the door. */
    public DeliveryPlans deliveries() {
        return deliveries;
    }

    /** Who gets in touch with customer service. */
    public ContactPlans contacts() {
        return contacts;
    }

    /** Which sites serve which region. */
    public SourcingPlan sourcing() {
        return sourcing;
    }

    /** Whether orders leave a site for customers. */
    public boolean serves(int site) {
        for (ParcelRoute route : parcelRoutes[site]) {
            if (route != null) {
                return true;
            }
        }
        return false;
    }

    /** The centers that serve a region, nearest first. */
    public int[] centersFor(int region) {
        return centersByDistance[region].clone();
    }
}
