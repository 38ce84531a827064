package groundwork.chain;

import groundwork.scenario.Catalogue;
import groundwork.scenario.Category;
import groundwork.scenario.Customs;
import groundwork.scenario.CustomsChannel;
import groundwork.scenario.Demand;
import groundwork.scenario.Departures;
import groundwork.scenario.Distribution;
import groundwork.scenario.EntryFee;
import groundwork.scenario.Forecast;
import groundwork.scenario.ForecastError;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Holiday;
import groundwork.scenario.Horizon;
import groundwork.scenario.Inventory;
import groundwork.scenario.Item;
import groundwork.scenario.ItemDemand;
import groundwork.scenario.Lane;
import groundwork.scenario.LastMile;
import groundwork.scenario.LiveEvent;
import groundwork.scenario.Network;
import groundwork.scenario.OrderRules;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.Profile;
import groundwork.scenario.Promotion;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.RecordedOrder;
import groundwork.scenario.Region;
import groundwork.scenario.ReturnLane;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Risks;
import groundwork.scenario.Scenario;
import groundwork.scenario.Season;
import groundwork.scenario.ShelfLife;
import groundwork.scenario.ShelfRules;
import groundwork.scenario.Site;
import groundwork.scenario.StockCount;
import groundwork.scenario.StockLoss;
import groundwork.scenario.StockRule;
import groundwork.scenario.Tariffs;
import groundwork.scenario.Terms;
import groundwork.scenario.WeekPattern;
import groundwork.scenario.WeekSheet;
import groundwork.scenario.Work;
import groundwork.scenario.ZoneRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small scenarios for tests, in code: start from nothing and add what the test is about. */
public final class Scenarios {

    static final ZoneId UTC = ZoneOffset.UTC;
    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final WeekPattern ALWAYS = new WeekPattern(List.of(
            new WeekPattern.Span(0, 1440),
            new WeekPattern.Span(1440, 2880),
            new WeekPattern.Span(2880, 4320),
            new WeekPattern.Span(4320, 5760),
            new WeekPattern.Span(5760, 7200),
            new WeekPattern.Span(7200, 8640),
            new WeekPattern.Span(8640, 10080)));
    static final Profile FLAT = new Profile("flat", Collections.nCopies(7, 1.0), Collections.nCopies(24, 1.0));

    final List<Category> categories = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Holiday> holidays = new ArrayList<>();
    final List<ForecastRow> forecast = new ArrayList<>();
    final List<WeekSheet> weekSheets = new ArrayList<>();
    final List<Season> seasons = new ArrayList<>();
    final List<Promotion> promotions = new ArrayList<>();
    final List<ItemDemand> itemDemands = new ArrayList<>();
    ForecastError forecastError = ForecastError.NONE;
    final List<LiveEvent> liveEvents = new ArrayList<>();
    final List<Site> sites = new ArrayList<>();
    final List<Work> work = new ArrayList<>();
    final List<Lane> lanes = new ArrayList<>();
    final List<RateCardRow> rateCards = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>(List.of(FLAT));
    final List<RecordedOrder> recordedOrders = new ArrayList<>();
    final List<ZoneRow> zones = new ArrayList<>();
    final List<StockRule> inventory = new ArrayList<>();
    final List<CustomsChannel> customs = new ArrayList<>();
    final List<EntryFee> entryFees = new ArrayList<>();
    final List<ReturnLane> returns = new ArrayList<>();
    Distribution lines = new Distribution.Constant(1);
    Distribution units = new Distribution.Constant(1);
    OrderRules.WhenShort whenShort = OrderRules.WhenShort.LOST;
    RecordedOrder.Replay replay = new RecordedOrder.Replay(1, 0);
    ShelfRules shelves = ShelfRules.NONE;
    Risks risks = Risks.NONE;
    int days = 100;
    long warmUpMicros;

    /** The scenario so far. */
    public Scenario build() {
        return new Scenario(
                "test",
                "",
                new Horizon(START, days, UTC, warmUpMicros),
                new Terms("USD", 1, 1, 1.2),
                new Catalogue(categories, List.of(), items),
                new Demand(
                        regions,
                        profiles,
                        holidays,
                        new Demand.Basket(lines, units),
                        new Forecast(forecast, weekSheets, seasons, promotions, itemDemands, forecastError),
                        liveEvents,
                        recordedOrders,
                        replay),
                new OrderRules(5 * Horizon.DAY, whenShort),
                new Network(sites, work, lanes, rateCards, zones),
                Tariffs.NONE,
                new Inventory(inventory, shelves),
                new Customs(customs, entryFees),
                ReturnRules.of(returns),
                LastMile.NONE,
                risks,
                List.of());
    }

    /** A hub, a gateway with customs, two centers, a returns center; two regions that order and send back. */
    public static Scenario crossBorder() {
        return crossBorderDraft().build();
    }

    /** The same with goods that expire, break and disappear. */
    public static Scenario crossBorderWithLosses() {
        Scenarios s = crossBorderDraft();
        s.items.set(
                0,
                new Item(
                        "mug",
                        "mug",
                        "home",
                        "",
                        1,
                        2,
                        10_000_000,
                        0,
                        Optional.of(new ShelfLife(new Distribution.Constant(12.0 * Horizon.DAY), Horizon.DAY)),
                        Item.Packing.UNSTATED));
        s.shelves = new ShelfRules(
                true,
                true,
                true,
                0,
                List.of(new StockLoss("", "", 0.01, 2, 100_000, 3 * Horizon.DAY)),
                List.of(new StockCount("", 7 * Horizon.DAY, 350_000)),
                List.of());
        return s.build();
    }

    /** The same, to add to. */
    static Scenarios crossBorderDraft() {
        Scenarios s = new Scenarios();
        s.days = 60;
        s.warmUpMicros = 20 * Horizon.DAY;
        s.lines = new Distribution.Discrete(List.of(1.0, 2.0, 3.0), List.of(0.7, 0.2, 0.1));
        s.units = new Distribution.Geometric(1.2);
        s.categories.add(new Category(
                "home", "Home", 0.1, 0.2, new Distribution.Uniform(2 * Horizon.DAY, 9 * Horizon.DAY), 0.6, 0.3));
        s.items.add(item("mug", "home"));
        s.items.add(item("lamp", "home"));
        s.regions.add(region("west"));
        s.regions.add(region("east"));
        s.forecast.add(s.demand("west", "mug", 700));
        s.forecast.add(s.demand("west", "lamp", 300));
        s.forecast.add(s.demand("east", "mug", 500));
        s.sites.add(site("shenzhen", Site.Kind.HUB, false));
        s.sites.add(site("port", Site.Kind.GATEWAY, false));
        s.sites.add(site("kent", Site.Kind.CENTER, false));
        s.sites.add(site("edison", Site.Kind.CENTER, false));
        s.sites.add(site("back", Site.Kind.RETURNS, false));
        s.work.add(work("port", Work.Step.BROKER, 1, new Distribution.Exponential(Horizon.HOUR)));
        for (String center : List.of("kent", "edison")) {
            s.work.add(work(center, Work.Step.RECEIVE, 1, new Distribution.Constant(Horizon.HOUR / 4.0)));
            s.work.add(work(center, Work.Step.PUT_AWAY, 1, new Distribution.Constant(Horizon.HOUR / 4.0)));
            s.work.add(work(center, Work.Step.PICK, 1, new Distribution.Exponential(Horizon.HOUR / 6.0)));
            s.work.add(work(center, Work.Step.PACK, 1, new Distribution.Exponential(Horizon.HOUR / 8.0)));
            for (String item : List.of("mug", "lamp")) {
                s.inventory.add(new StockRule(
                        center,
                        item,
                        Optional.empty(),
                        "shenzhen",
                        Lane.Mode.OCEAN,
                        new OrderingPolicy.OrderUpTo(900, 2_000),
                        StockRule.LotSize.ANY,
                        new StockRule.Opening.Units(2_000),
                        Horizon.DAY));
            }
        }
        s.work.add(work("back", Work.Step.INSPECT, 1, new Distribution.Exponential(Horizon.HOUR / 6.0)));
        s.lanes.add(new Lane(
                "ship",
                "shenzhen",
                "port",
                "line",
                Lane.Mode.OCEAN,
                new Departures.Weekly(List.of(1440, 5760)),
                4 * Horizon.HOUR,
                Optional.of(new Distribution.Uniform(5 * Horizon.DAY, 8 * Horizon.DAY)),
                2.5,
                5_000,
                1_000_000_000L,
                0,
                0,
                "",
                "",
                Double.NaN));
        Departures daily = new Departures.Every(Horizon.DAY);
        for (String center : List.of("kent", "edison")) {
            s.lanes.add(lane(
                    "truck-" + center, "port", center, Lane.Mode.ROAD, daily, new Distribution.Constant(Horizon.DAY)));
            for (String region : List.of("west", "east")) {
                s.lanes.add(lane(
                        center + "-" + region,
                        center,
                        region,
                        Lane.Mode.PARCEL,
                        daily,
                        new Distribution.Triangular(Horizon.DAY, 2.0 * Horizon.DAY, 4.0 * Horizon.DAY)));
            }
        }
        s.lanes.add(lane("restock", "back", "kent", Lane.Mode.ROAD, daily, new Distribution.Constant(Horizon.DAY)));
        s.customs.add(new CustomsChannel("port", "green", 0.9, new Distribution.Constant(Horizon.HOUR), 0));
        s.customs.add(
                new CustomsChannel("port", "exam", 0.1, new Distribution.Constant(3.0 * Horizon.DAY), 400_000_000L));
        s.entryFees.add(
                new EntryFee("port", Optional.empty(), 120_000_000L, 0.003464, 33_580_000L, 651_500_000L, 0.00125));
        for (String region : List.of("west", "east")) {
            s.returns.add(new ReturnLane(
                    region, "back", 9_000_000L, new Distribution.Uniform(2.0 * Horizon.DAY, 5.0 * Horizon.DAY)));
        }
        return s;
    }

    static Item item(String id, String category) {
        return new Item(id, id, category, "", 1, 2, 10_000_000, 0, Optional.empty(), Item.Packing.UNSTATED);
    }

    static Region region(String id) {
        return new Region(id, id, "", 40, -100, UTC, 1, "", 5 * Horizon.DAY, 0);
    }

    ForecastRow demand(String region, String item, double unitsPerWeek) {
        return new ForecastRow(region, item, START.minusDays(400), START.plusDays(days), unitsPerWeek, "flat");
    }

    /** A show of which the k-th item sells 1/k as much as the first. */
    static LiveEvent show(
            String id, LocalDateTime start, LiveEvent.Shape shape, double units, String region, List<String> items) {
        return new LiveEvent(
                id,
                "",
                start,
                shape,
                new LiveEvent.Size.Units(units),
                List.of(new LiveEvent.Audience(region, 1)),
                items,
                IntStream.rangeClosed(1, items.size()).mapToObj(k -> 1.0 / k).toList(),
                Optional.empty());
    }

    static Site site(String id, Site.Kind kind, boolean unlimited) {
        return new Site(
                id,
                id,
                kind,
                40,
                -101,
                UTC,
                "",
                Double.POSITIVE_INFINITY,
                0,
                0,
                0,
                new Distribution.Constant(0),
                unlimited);
    }

    static Work work(String site, Work.Step step, int staff, Distribution time) {
        return new Work(
                site,
                step,
                staff,
                ALWAYS,
                Optional.empty(),
                Optional.empty(),
                new Work.WorkTime.Duration(time),
                0,
                Work.QueueOrder.FIFO,
                Integer.MAX_VALUE,
                1,
                Optional.empty(),
                0,
                0);
    }

    static Lane door(String id, String from, String to) {
        return lane(id, from, to, Lane.Mode.DOOR, new Departures.OnDemand(), new Distribution.Constant(0));
    }

    static Lane lane(String id, String from, String to, Lane.Mode mode, Departures departures, Distribution transit) {
        return new Lane(
                id,
                from,
                to,
                "vendor",
                mode,
                departures,
                0,
                Optional.of(transit),
                Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                0,
                0,
                0,
                "",
                "",
                Double.NaN);
    }
}
