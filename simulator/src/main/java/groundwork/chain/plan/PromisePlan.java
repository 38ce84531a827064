package groundwork.chain.plan;

import groundwork.scenario.DeliveryOption;
import groundwork.scenario.Departures;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.MiddleMile;
import groundwork.scenario.ParcelClearance;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Seller;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What customers may be promised, and by whom: delivery options, sellers' terms, cut-offs and departures. Immutable. */
public final class PromisePlan {

    /** A promise that is computed when the order comes. */
    public static final long COMPUTED = -1;

    /** A seller or an item that says nothing. */
    public static final int NONE = -1;

    /** How far calendars reach beyond the horizon, for the promises made in its last days. */
    private static final long BEYOND = 60 * Horizon.DAY;

    /**
     * What the customers of a region are offered.
     *
     * @param option number among all options of the scenario
     * @param promiseMicros order to delivery, or {@link #COMPUTED}
     * @param service number of the service whose lanes its parcels take
     */
    public record Offer(
            int option,
            long priceMicros,
            double share,
            long promiseMicros,
            int service,
            double sensitivity,
            double usualDays) {}

    private final List<String> options;
    private final Offer[] offers;
    private final int[][] ofRegion;
    private final double percentile;
    private final long[][] cutOffs;
    private final long[] handling;
    private final long[][] departures;

    /** By lane from the departure to the release at the border, where parcels cross one; queues are not foreseen. */
    private final long[] border;

    /** By lane; null where parcels go through no sort center. */
    private final Sorted[] sorted;

    /**
     * The way through a sort center as it is promised.
     *
     * @param lineHaul of a high percentile, microseconds
     * @param departures of the sort center, in order; null on demand
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only instants
    private record Sorted(long lineHaul, long[] departures, long cutOffMicros) {}

    private final long farthest;
    private final int[] sellerOfItem;
    private final long[] sellerPromises;
    private final int[] sellerPriorities;

    private PromisePlan(Scenario scenario, Places places, List<String> services) {
        List<DeliveryOption> rows = scenario.orderRules().options();
        options = rows.stream().map(DeliveryOption::id).distinct().toList();
        percentile = scenario.orderRules().promisePercentile();
        offers = rows.stream()
                .map(row -> new Offer(
                        options.indexOf(row.id()),
                        row.priceMicros(),
                        row.share(),
                        row.promiseMicros().orElse(COMPUTED),
                        services.indexOf(row.service()),
                        row.sensitivity(),
                        (double) row.usualMicros() / Horizon.DAY))
                .toArray(Offer[]::new);
        ofRegion = new int[places.regionCount()][];
        for (int r = 0; r < ofRegion.length; r++) {
            ofRegion[r] = offersOf(rows, places.region(r));
        }
        boolean computed = Arrays.stream(offers).anyMatch(offer -> offer.promiseMicros() == COMPUTED);
        farthest = scenario.horizon().endMicros() + BEYOND;
        handling = scenario.network().sites().stream()
                .mapToLong(Site::handlingMicros)
                .toArray();
        cutOffs = new long[computed ? places.siteCount() : 0][];
        departures = new long[computed ? scenario.network().lanes().size() : 0][];
        border = new long[departures.length];
        sorted = new Sorted[departures.length];
        if (computed) {
            layOut(scenario, places);
            crossBorders(scenario);
            throughSortCenters(scenario, places);
        }
        List<Seller> sellers = scenario.catalogue().sellers();
        boolean terms = sellers.stream()
                .anyMatch(s -> s.promiseMicros().isPresent() || s.priority().isPresent());
        sellerOfItem = terms ? sellersOfItems(scenario) : null;
        sellerPromises = sellers.stream()
                .mapToLong(s -> s.promiseMicros().orElse(Long.MAX_VALUE))
                .toArray();
        sellerPriorities = sellers.stream()
                .mapToInt(s -> s.priority().orElse(Integer.MAX_VALUE))
                .toArray();
    }

    static PromisePlan of(Scenario scenario, Places places, List<String> services) {
        return new PromisePlan(scenario, places, services);
    }

    /** The rows for a region, or for its group where it has none. */
    private static int[] offersOf(List<DeliveryOption> rows, Region region) {
        int[] own = rowsFor(rows, region.id());
        return own.length > 0 || region.group().isEmpty() ? own : rowsFor(rows, region.group());
    }

    private static int[] rowsFor(List<DeliveryOption> rows, String name) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).region().equals(name))
                .toArray();
    }

    private void layOut(Scenario scenario, Places places) {
        for (int s = 0; s < cutOffs.length; s++) {
            Departures cutOff = places.site(s).orderCutOff();
            cutOffs[s] = cutOff instanceof Departures.OnDemand
                    ? null
                    : calendar(scenario, places.site(s)).instants(cutOff, farthest);
        }
        for (int l = 0; l < departures.length; l++) {
            Lane lane = scenario.network().lanes().get(l);
            boolean parcels = lane.mode() == Lane.Mode.PARCEL && !(lane.departs() instanceof Departures.OnDemand);
            departures[l] = parcels
                    ? calendar(scenario, places.site(places.siteNumber(lane.from())))
                            .instants(lane.departs(), farthest)
                    : null;
        }
    }

    private void crossBorders(Scenario scenario) {
        for (ParcelClearance row : scenario.customs().parcels()) {
            double channels = scenario.customs().channels().stream()
                    .filter(channel -> channel.site().equals(row.gateway())
                            && channel.when().count() == 0)
                    .mapToDouble(channel ->
                            channel.share() * Draws.of(channel.time()).mean())
                    .sum();
            for (int l = 0; l < border.length; l++) {
                if (scenario.network().lanes().get(l).id().equals(row.lane())) {
                    border[l] = (long) (Draws.of(row.linehaul()).quantile(percentile) + channels);
                }
            }
        }
    }

    private void throughSortCenters(Scenario scenario, Places places) {
        for (MiddleMile row : scenario.lastMile().middleMiles()) {
            for (int l = 0; l < sorted.length; l++) {
                if (scenario.network().lanes().get(l).id().equals(row.lane())) {
                    sorted[l] = new Sorted(
                            (long) Draws.of(row.lineHaul()).quantile(percentile),
                            row.departs() instanceof Departures.OnDemand
                                    ? null
                                    : calendar(scenario, places.site(places.siteNumber(row.via())))
                                            .instants(row.departs(), farthest),
                            row.cutOffMicros());
                }
            }
        }
    }

    private static Calendar calendar(Scenario scenario, Site site) {
        return new Calendar(
                scenario.horizon(),
                site.zone(),
                site.calendar(),
                scenario.demand().holidays());
    }

    private static int[] sellersOfItems(Scenario scenario) {
        List<String> ids =
                scenario.catalogue().sellers().stream().map(Seller::id).toList();
        Names names = Names.of("seller", ids, id -> id);
        return scenario.catalogue().items().stream()
                .map(Item::seller)
                .mapToInt(seller -> seller.isEmpty() ? NONE : names.number(seller))
                .toArray();
    }

    /** The names of the services of a scenario; the first, "", is that of all who name none. */
    static List<String> services(Scenario scenario) {
        List<String> services = new ArrayList<>(List.of(""));
        for (Lane lane : scenario.network().lanes()) {
            if (!services.contains(lane.service())) {
                services.add(lane.service());
            }
        }
        return List.copyOf(services);
    }

    /** Whether some orders are promised something else than their region is. */
    public boolean anyOwnPromise() {
        return offers.length > 0 || sellerOfItem != null;
    }

    /** Ids of the delivery options. */
    public List<String> options() {
        return options;
    }

    /** Numbers of the offers to a region; none where customers have no choice. */
    public int[] offersOf(int region) {
        return ofRegion[region].clone();
    }

    /** An offer. */
    public Offer offer(int number) {
        return offers[number];
    }

    /** Whether some sellers have terms of their own. */
    public boolean anySellerTerms() {
        return sellerOfItem != null;
    }

    /** The seller of an item, or {@link #NONE}; only where {@link #anySellerTerms()}. */
    public int sellerOf(int item) {
        return sellerOfItem[item];
    }

    /** Order to delivery as promised for an item, {@code Long.MAX_VALUE} where its seller promises nothing. */
    public long promiseMicros(int item) {
        return sellerOfItem[item] == NONE ? Long.MAX_VALUE : sellerPromises[sellerOfItem[item]];
    }

    /** The priority that an item gives to its order, {@code Integer.MAX_VALUE} where its seller says nothing. */
    public int priority(int item) {
        return sellerOfItem[item] == NONE ? Integer.MAX_VALUE : sellerPriorities[sellerOfItem[item]];
    }

    /**
     * When an order of now reaches its customer, in all likelihood: taken by the next cut-off of the site, handled, on the first
     * departure that it makes, on the first van that it makes behind a line-haul of a high percentile or over the border if the lane has
     * one, after the transit time of a high percentile. Only where an offer is computed.
     */
    public long delivery(long now, int site, ParcelRoute route, LanePlan lane) {
        long taken = cutOffs[site] == null ? now : next(cutOffs[site], now);
        long ready = taken + handling[site];
        long leaves = departures[lane.number()] == null
                ? ready
                : next(departures[lane.number()], ready + lane.cutOffMicros());
        Sorted through = sorted[lane.number()];
        if (through != null) {
            long there = leaves + through.lineHaul();
            leaves = through.departures() == null ? there : next(through.departures(), there + through.cutOffMicros());
        }
        return leaves
                + border[lane.number()]
                + (lane.mode() == Lane.Mode.DOOR ? 0 : (long) route.transit().quantile(percentile));
    }

    private long next(long[] instants, long from) {
        int at = Arrays.binarySearch(instants, from);
        int index = at >= 0 ? at : -at - 1;
        return index < instants.length ? instants[index] : Math.max(from, farthest);
    }
}
