package groundwork.scenariofile;

import groundwork.scenario.AppliedDefault;
import groundwork.scenario.Category;
import groundwork.scenario.CustomsChannel;
import groundwork.scenario.Distribution;
import groundwork.scenario.EntryFee;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Holiday;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.LiveEvent;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.Profile;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.RecordedOrder;
import groundwork.scenario.Region;
import groundwork.scenario.ReturnLane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Seller;
import groundwork.scenario.Site;
import groundwork.scenario.StockRule;
import groundwork.scenario.Terms;
import groundwork.scenario.Work;
import groundwork.scenario.ZoneRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Understands a raw scenario, table by table; one method a table, in the order of the format. */
final class Assembly {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private final RawScenario raw;
    private final Samples samples;
    private final Problems problems;
    private final Checks checks;
    private final Map<String, AppliedDefault> defaults = new LinkedHashMap<>();
    private final Map<String, Map<String, RawRow>> idsByTable = new LinkedHashMap<>();
    private final Map<String, RawRow> regionIds = new LinkedHashMap<>();
    private final Map<String, RawRow> places = new LinkedHashMap<>();
    private ZoneId zone = ZoneId.of("UTC");
    private long promise;

    Assembly(RawScenario raw, Samples samples, Problems problems) {
        this.samples = samples;
        this.raw = raw;
        this.problems = problems;
        checks = new Checks(problems);
    }

    Scenario scenario() {
        Fields f = new Fields(
                Format.SETTINGS,
                new RawRow.Mapped(raw.settings, Location.file("scenario.yaml")),
                problems,
                defaults,
                samples);
        zone = f.zone("zone", zone);
        promise = f.duration("promise");
        Horizon horizon = horizon(f);
        Terms terms = terms(f);
        ids("regions").forEach(regionIds::put);
        for (RawRow row : raw.rows("regions")) {
            if (!row.text("group").isEmpty()) {
                regionIds.putIfAbsent(row.text("group"), row);
            }
        }
        places.putAll(ids("sites"));
        regionIds.forEach(places::putIfAbsent);
        List<Profile> profiles = new ArrayList<>(BuiltInProfiles.ALL);
        profiles.addAll(rows("profiles", this::profile));
        List<Category> categories = rows("categories", this::category);
        List<Seller> sellers = rows("sellers", r -> new Seller(r.id("id"), orId(r)));
        List<Item> items = rows("items", this::item);
        List<Region> regions = rows("regions", this::region);
        List<Holiday> holidays = rows("holidays", this::holiday);
        Map<String, Profile> profilesById = new LinkedHashMap<>();
        profiles.forEach(p -> profilesById.put(p.id(), p));
        List<ForecastRow> forecast = rows("forecast", r -> forecast(r, profilesById));
        List<LiveEvent> shows = rows("live_events", r -> show(r, horizon));
        RecordedRows recorded = new RecordedRows();
        rows("recorded_orders", r -> recorded.add(r, recordedLine(r)));
        List<Site> sites = rows("sites", this::site);
        List<Work> work = rows("work", this::work);
        List<Lane> lanes = rows("lanes", this::lane);
        List<RateCardRow> cards = rows("rate_cards", this::rateCard);
        List<ZoneRow> zones = rows("zones", this::zoneRow);
        List<StockRule> inventory = rows("inventory", this::stockRule);
        List<CustomsChannel> customs = rows("customs", this::channel);
        List<EntryFee> fees = rows("entry_fees", this::entryFee);
        List<ReturnLane> returns = rows("returns", this::returnLane);
        Scenario scenario = new Scenario(
                f.text("name"),
                f.text("description"),
                horizon,
                terms,
                categories,
                sellers,
                items,
                regions,
                profiles,
                holidays,
                forecast,
                shows,
                recorded.orders(),
                sites,
                work,
                lanes,
                cards,
                zones,
                inventory,
                customs,
                fees,
                returns,
                new ArrayList<>(defaults.values()));
        samples.reportStrays();
        checks.keys(raw);
        if (!problems.any()) {
            checks.whole(scenario, raw);
        }
        return scenario;
    }

    private Map<String, RawRow> ids(String table) {
        return idsByTable.computeIfAbsent(table, this::collectIds);
    }

    private Map<String, RawRow> collectIds(String table) {
        Map<String, RawRow> ids = new LinkedHashMap<>();
        for (RawRow row : raw.rows(table)) {
            if (!row.text("id").isEmpty()) {
                ids.put(row.text("id"), row);
            }
        }
        return ids;
    }

    private <T> List<T> rows(String table, Function<Fields, T> understand) {
        TableSpec spec = Format.table(table, Format.TABLES);
        List<T> rows = new ArrayList<>();
        for (RawRow row : raw.rows(table)) {
            rows.add(understand.apply(new Fields(spec, row, problems, defaults, samples)));
        }
        return rows;
    }

    private Horizon horizon(Fields f) {
        int days = f.integer("horizon.days", 1);
        if (f.has("horizon.days") && (days < 1 || days > 400_000)) {
            f.error("horizon.days", "The horizon has " + days + " days.", "Between 1 and 400000.");
            days = 1;
        }
        long warmUp = f.duration("warm_up");
        if (warmUp > 36_500 * Horizon.DAY) {
            f.error("warm_up", "The warm-up is longer than 100 years.", "");
            warmUp = 0;
        }
        return new Horizon(f.date("horizon.start").orElse(SOME_DAY), days, zone, warmUp);
    }

    private Terms terms(Fields f) {
        int replications = f.integer("replications", 1);
        if (replications < 1) {
            f.error("replications", "At least one replication is needed.", "");
        }
        String currency = f.text("currency");
        if (!currency.matches("[A-Z]{3}")) {
            f.error("currency", Problems.quote(currency) + " is not a currency.", "Three capital letters, e.g. USD.");
        }
        double pallet = f.number("pallet_m3", 1.2);
        if (pallet <= 0) {
            f.error("pallet_m3", "A pallet needs a volume above 0.", "");
            pallet = 1;
        }
        return new Terms(
                currency,
                Math.max(1, replications),
                f.integer("seed", 1),
                f.count("basket.lines"),
                f.count("basket.units"),
                promise,
                pallet,
                f.choice("when_short").equals("backorder") ? Terms.WhenShort.BACKORDER : Terms.WhenShort.LOST,
                new RecordedOrder.Replay(f.number("recorded.scale", 1), f.duration("recorded.shift")));
    }

    private static String orId(Fields r) {
        return r.has("name") ? r.text("name") : r.id("id");
    }

    private Category category(Fields r) {
        return new Category(
                r.id("id"),
                orId(r),
                r.percent("duty_rate", 1000),
                r.percent("return_rate"),
                r.time("return_after"),
                r.percent("restock_share"),
                r.percent("recovery_share"));
    }

    private Item item(Fields r) {
        return new Item(
                r.id("id"),
                orId(r),
                r.reference("category", ids("categories")),
                r.reference("seller", ids("sellers")),
                r.number("weight_kg", 0),
                r.number("volume_l", 0),
                r.money("value", 0),
                r.money("price", 0));
    }

    private Region region(Fields r) {
        String id = r.id("id");
        if (ids("sites").containsKey(id)) {
            r.error(
                    "id",
                    "The region " + Problems.quote(id) + " has the same id as a site.",
                    "Lanes lead to either; give one another id.");
        }
        return new Region(
                id,
                orId(r),
                r.text("group"),
                r.coordinate("lat", 90),
                r.coordinate("lon", 180),
                r.zone("zone", zone),
                r.number("weight", 1),
                r.text("calendar"),
                r.has("promise") ? r.duration("promise") : promise,
                r.integer("priority", 0));
    }

    private Profile profile(Fields r) {
        return new Profile(r.id("id"), r.weights("days", 7), r.weights("hours", 24));
    }

    private Holiday holiday(Fields r) {
        return new Holiday(
                r.text("calendar"),
                r.date("date").orElse(SOME_DAY),
                r.text("name"),
                r.number("demand_factor", 1),
                r.yes("closed"));
    }

    private ForecastRow forecast(Fields r, Map<String, Profile> known) {
        LocalDate from = r.date("from").orElse(SOME_DAY);
        LocalDate to = r.date("to").orElse(from);
        if (to.isBefore(from)) {
            r.error("to", "The forecast ends (" + to + ") before it begins (" + from + ").", "");
        }
        return new ForecastRow(
                r.reference("region", regionIds),
                r.reference("item", ids("items")),
                from,
                to,
                r.number("units_per_week", 0),
                r.reference("profile", known));
    }

    private LiveEvent show(Fields r, Horizon horizon) {
        LocalDateTime start = r.dateTime("start").orElse(SOME_DAY.atStartOfDay());
        LocalDate last = horizon.start().plusDays(horizon.days());
        if (r.has("start")
                && (!start.toLocalDate().isBefore(last)
                        || start.toLocalDate()
                                .isBefore(horizon.start().minusDays(horizon.warmUpMicros() / Horizon.DAY)))) {
            r.error(
                    "start",
                    "The show starts outside the horizon, which runs from " + horizon.start() + " to "
                            + last.minusDays(1) + ".",
                    "");
        }
        List<String> items = r.ids("items");
        Map<String, RawRow> known = ids("items");
        for (String item : items) {
            if (!known.containsKey(item) && !problems.isIncomplete(List.of("items"))) {
                r.error(
                        "items",
                        "There is no " + Problems.quote(item) + " in items.",
                        Problems.maybe(item, new ArrayList<>(known.keySet())));
            }
        }
        long ramp = r.duration("ramp");
        long plateau = r.duration("duration");
        long halfLife = r.duration("half_life");
        if (ramp + plateau + halfLife == 0) {
            r.error("duration", "The show has no length.", "");
        }
        return new LiveEvent(
                r.id("id"),
                start,
                ramp,
                plateau,
                halfLife,
                r.number("units", 0),
                r.reference("region", regionIds),
                items);
    }

    private RecordedOrder recordedLine(Fields r) {
        int units = r.integer("units", 1);
        if (units == 0) {
            r.error("units", "A line of nothing is no line.", "At least 1; leave cancelled lines out.");
        }
        return new RecordedOrder(
                r.dateTime("at").orElse(SOME_DAY.atStartOfDay()),
                r.reference("region", ids("regions")),
                List.of(new RecordedOrder.Line(r.reference("item", ids("items")), Math.max(1, units))));
    }

    private Site site(Fields r) {
        String kind = r.choice("kind");
        return new Site(
                r.id("id"),
                orId(r),
                kind.isEmpty() ? Site.Kind.CENTER : Site.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                r.coordinate("lat", 90),
                r.coordinate("lon", 180),
                r.zone("zone", zone),
                r.text("calendar"),
                r.number("storage_m3", Double.POSITIVE_INFINITY),
                r.money("fixed_per_day", 0),
                r.money("storage_per_m3_day", 0),
                r.money("packaging_per_order", 0),
                r.time("supply_time"),
                r.choice("stock").equals("unlimited"));
    }

    private Work work(Fields r) {
        String step = r.choice("step");
        Work.Step work = step.isEmpty() ? Work.Step.PICK : Work.Step.valueOf(step.toUpperCase(Locale.ROOT));
        Optional<LocalDate> from = r.date("from");
        Optional<LocalDate> to = r.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            r.error("to", "The row ends (" + to.get() + ") before it begins (" + from.get() + ").", "");
        }
        double rework = r.percent("rework_share");
        double scrap = r.percent("scrap_share");
        if (rework + scrap > 1) {
            r.error("scrap_share", "rework_share and scrap_share sum to more than 100 %.", "");
        }
        String reworkTo = r.choice("rework_to");
        if (rework > 0 && reworkTo.isEmpty()) {
            r.error("rework_share", "A share goes back, but to which step?", "State rework_to.");
        }
        int room = r.integer("room", Integer.MAX_VALUE);
        if (room == 0) {
            r.error("room", "A step without room can take nothing in.", "At least 1.");
        }
        int crew = r.integer("crew", 1);
        int staff = r.integer("staff", 0);
        if (crew == 0) {
            r.error("crew", "A task that takes nobody is no work.", "At least 1.");
        } else if (staff % crew != 0) {
            r.error(
                    "staff",
                    "A task takes " + crew + " people, and " + staff + " are not a whole number of crews.",
                    "Say " + staff / crew * crew + " or " + (staff / crew + 1) * crew + ".");
        }
        return new Work(
                r.reference("site", ids("sites")),
                work,
                staff,
                r.shift("shift"),
                from,
                to,
                WorkTimes.of(r, work),
                r.money("wage_per_h", 0),
                Work.QueueOrder.valueOf(
                        r.choice("discipline").isEmpty()
                                ? "FIFO"
                                : r.choice("discipline").toUpperCase(Locale.ROOT)),
                room,
                crew,
                reworkTo.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Work.Step.valueOf(reworkTo.toUpperCase(Locale.ROOT))),
                rework,
                scrap);
    }

    private Lane lane(Fields r) {
        String mode = r.choice("mode");
        String from = r.reference("from", ids("sites"));
        String to = r.reference("to", places);
        if (!from.isEmpty() && from.equals(to)) {
            r.error("to", "The lane leads from " + Problems.quote(from) + " to itself.", "");
        }
        return new Lane(
                r.id("id"),
                from,
                to,
                r.text("vendor"),
                mode.isEmpty() ? Lane.Mode.ROAD : Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                r.departures("departs"),
                r.duration("cut_off"),
                r.has("transit") ? Optional.of(r.time("transit")) : Optional.<Distribution>empty(),
                positive(r, "capacity_m3"),
                positive(r, "capacity_kg"),
                r.money("cost_per_departure", 0),
                r.money("cost_per_m3", 0),
                r.money("cost_per_kg", 0),
                r.text("rate_card"),
                r.text("zones"),
                r.has("km") ? r.number("km", Double.NaN) : Double.NaN);
    }

    private static double positive(Fields r, String column) {
        double value = r.number(column, Double.POSITIVE_INFINITY);
        if (value == 0) {
            r.error(column, "A capacity of 0 lets nothing through.", "Leave the cell empty for no limit.");
        }
        return value;
    }

    private RateCardRow rateCard(Fields r) {
        return new RateCardRow(
                r.text("card"),
                r.integer("zone", 0),
                r.number("up_to_kg", 0),
                r.money("price", 0),
                r.money("per_extra_kg", 0));
    }

    private ZoneRow zoneRow(Fields r) {
        return new ZoneRow(r.text("chart"), r.integer("zone", 0), r.number("up_to_km", 0), r.time("transit"));
    }

    private StockRule stockRule(Fields r) {
        String mode = r.choice("mode");
        StockPolicies policies = new StockPolicies(r);
        OrderingPolicy policy = policies.policy();
        return new StockRule(
                r.reference("site", ids("sites")),
                r.reference("item", ids("items")),
                r.date("from"),
                r.reference("source", ids("sites")),
                mode.isEmpty() ? Lane.Mode.OCEAN : Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                policy,
                policies.lotSize(),
                r.has("initial_units") ? r.integer("initial_units", 0) : StockPolicies.fullShelf(policy),
                r.duration("review"));
    }

    private CustomsChannel channel(Fields r) {
        return new CustomsChannel(
                r.reference("site", ids("sites")),
                r.text("channel"),
                r.percent("share"),
                r.time("time"),
                r.money("cost_per_entry", 0));
    }

    private EntryFee entryFee(Fields r) {
        String mode = r.choice("mode");
        long minimum = r.money("minimum", 0);
        long maximum = r.money("maximum", Long.MAX_VALUE);
        if (maximum < minimum) {
            r.error("maximum", "The maximum is below the minimum.", "");
        }
        return new EntryFee(
                r.reference("site", ids("sites")),
                mode.isEmpty() ? Optional.empty() : Optional.of(Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT))),
                r.money("broker_fee", 0),
                r.percent("ad_valorem"),
                minimum,
                maximum,
                r.percent("harbor"));
    }

    private ReturnLane returnLane(Fields r) {
        return new ReturnLane(
                r.reference("region", regionIds),
                r.reference("to", ids("sites")),
                r.money("label_cost", 0),
                r.time("transit"));
    }
}
