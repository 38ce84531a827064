package groundwork.scenario;

import java.util.List;

/**
 * Everything a planner said about one situation: the network, the demand on it, its resources, costs and rules.
 *
 * <p>Lists are in the order of the input; ids are unique within a list.
 *
 * @param terms the scalar settings
 * @param defaults every default that was filled in, for the report
 */
public record Scenario(
        String name,
        String description,
        Horizon horizon,
        Terms terms,
        List<Category> categories,
        List<Seller> sellers,
        List<Item> items,
        List<Region> regions,
        List<Profile> profiles,
        List<Holiday> holidays,
        List<ForecastRow> forecast,
        List<LiveEvent> liveEvents,
        List<RecordedOrder> recordedOrders,
        List<Site> sites,
        List<Work> work,
        List<Lane> lanes,
        List<RateCardRow> rateCards,
        List<ZoneRow> zones,
        List<StockRule> inventory,
        List<CustomsChannel> customs,
        List<EntryFee> entryFees,
        List<ReturnLane> returns,
        List<AppliedDefault> defaults) {

    /** Copies the lists. */
    public Scenario {
        categories = List.copyOf(categories);
        sellers = List.copyOf(sellers);
        items = List.copyOf(items);
        regions = List.copyOf(regions);
        profiles = List.copyOf(profiles);
        holidays = List.copyOf(holidays);
        forecast = List.copyOf(forecast);
        liveEvents = List.copyOf(liveEvents);
        recordedOrders = List.copyOf(recordedOrders);
        sites = List.copyOf(sites);
        work = List.copyOf(work);
        lanes = List.copyOf(lanes);
        rateCards = List.copyOf(rateCards);
        zones = List.copyOf(zones);
        inventory = List.copyOf(inventory);
        customs = List.copyOf(customs);
        entryFees = List.copyOf(entryFees);
        returns = List.copyOf(returns);
        defaults = List.copyOf(defaults);
    }
}
