package groundwork.scenariofile;

import groundwork.scenario.Category;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Holiday;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.LiveEvent;
import groundwork.scenario.Profile;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.RecordedOrder;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.StockRule;
import groundwork.scenario.WeekSheet;
import groundwork.scenario.Work;
import groundwork.scenario.ZoneRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the tables fit each other: who serves whom, what is priced, who works when, and what nothing uses. */
final class NetworkChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Members members;
    private final Problems problems;
    private final LocalDate first;
    private final LocalDate end;

    NetworkChecks(Scenario scenario, RawScenario raw, Members members, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.members = members;
        this.problems = problems;
        Horizon horizon = scenario.horizon();
        first = horizon.start().minusDays((horizon.warmUpMicros() + Horizon.DAY - 1) / Horizon.DAY);
        end = horizon.start().plusDays(horizon.days());
    }

    void all() {
        if (problems.sound("regions", "sites")) {
            groups();
        }
        if (problems.sound("holidays", "sites", "regions")) {
            calendars();
        }
        if (problems.sound("scenario.yaml", "work")) {
            staffedSteps();
        }
        if (problems.sound("lanes", "rate_cards", "zones")) {
            rateCards();
        }
        if (problems.sound("inventory", "sites", "items")) {
            sourcesOfStock();
        }
        if (problems.sound("inventory", "sites", "lanes", "regions", "items", "forecast", "recorded_orders")) {
            stockWhereServed();
        }
        if (problems.sound("inventory", "sites", "items", "live_events")) {
            shows();
        }
        if (problems.sound("scenario.yaml", "forecast", "live_events", "recorded_orders", "items", "profiles")) {
            unused();
        }
        if (problems.sound("sites", "customs", "categories", "returns")) {
            missingFlows();
        }
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }

    /** A group that has the name of a place leaves open which of the two a lane or a forecast means. */
    private void groups() {
        Set<String> places = new LinkedHashSet<>();
        scenario.network().sites().forEach(s -> places.add(s.id()));
        scenario.demand().regions().forEach(r -> places.add(r.id()));
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < scenario.demand().regions().size(); i++) {
            Region region = scenario.demand().regions().get(i);
            if (places.contains(region.group()) && told.add(region.group())) {
                problems.error(
                        raw.rows("regions").get(i).at("group"),
                        "The group " + Problems.quote(region.group()) + " has the same name as a site or a region.",
                        "Give the group another name.");
            }
        }
    }

    private void calendars() {
        Set<String> calendars = new LinkedHashSet<>();
        for (Holiday holiday : scenario.demand().holidays()) {
            calendars.add(holiday.calendar());
        }
        for (int i = 0; i < scenario.network().sites().size(); i++) {
            calendar("sites", i, scenario.network().sites().get(i).calendar(), calendars);
        }
        for (int i = 0; i < scenario.demand().regions().size(); i++) {
            calendar("regions", i, scenario.demand().regions().get(i).calendar(), calendars);
        }
    }

    private void calendar(String table, int row, String calendar, Set<String> known) {
        if (!calendar.isEmpty() && !known.contains(calendar)) {
            problems.error(
                    raw.rows(table).get(row).at("calendar"),
                    "calendar: There is no " + Problems.quote(calendar) + " in holidays.",
                    Problems.maybe(calendar, new ArrayList<>(known)));
        }
    }

    /** A step whose people come on days outside the horizon only would never be worked. */
    private void staffedSteps() {
        Map<List<Object>, Integer> rows = new LinkedHashMap<>();
        Set<List<Object>> staffed = new LinkedHashSet<>();
        for (int i = 0; i < scenario.network().work().size(); i++) {
            Work work = scenario.network().work().get(i);
            List<Object> key = List.of(work.site(), work.step());
            if (work.staff() > 0) {
                rows.putIfAbsent(key, i);
                if (work.from().map(d -> d.isBefore(end)).orElse(true)
                        && work.to().map(d -> !d.isBefore(first)).orElse(true)) {
                    staffed.add(key);
                }
            }
        }
        rows.forEach((key, row) -> {
            if (!staffed.contains(key)) {
                problems.error(
                        at("work", row),
                        "Nobody works at this step between " + first + " and " + end.minusDays(1)
                                + ", so nothing passes it.",
                        "Look at from and to of its rows.");
            }
        });
    }

    /** Each zone of a lane's chart needs a price on the lane's card. */
    private void rateCards() {
        Map<String, Set<Integer>> priced = new LinkedHashMap<>();
        for (RateCardRow row : scenario.network().rateCards()) {
            priced.computeIfAbsent(row.card(), k -> new TreeSet<>()).add(row.zone());
        }
        for (int i = 0; i < scenario.network().lanes().size(); i++) {
            Lane lane = scenario.network().lanes().get(i);
            Set<Integer> zones = priced.getOrDefault(lane.rateCard(), new TreeSet<>());
            if (!lane.rateCard().isEmpty() && lane.zones().isEmpty() && zones.size() > 1) {
                problems.error(
                        at("lanes", i),
                        "The rate card " + Problems.quote(lane.rateCard()) + " has several zones, but the lane has no"
                                + " zone chart.",
                        "State zones.");
            }
            for (ZoneRow zone : scenario.network().zones()) {
                if (!zones.isEmpty() && zone.chart().equals(lane.zones()) && !zones.contains(zone.zone())) {
                    problems.error(
                            at("lanes", i),
                            "The rate card " + Problems.quote(lane.rateCard()) + " has no price for zone " + zone.zone()
                                    + " of the zone chart.",
                            "Add rows of this zone to rate_cards.");
                }
            }
        }
    }

    /** A center that others order from keeps the item, and not with goods that come from them in the end. */
    private void sourcesOfStock() {
        Map<List<String>, String> sources = new LinkedHashMap<>();
        scenario.inventory().rules().forEach(rule -> sources.put(List.of(rule.site(), rule.item()), rule.source()));
        Set<String> hubs = new LinkedHashSet<>();
        scenario.network().sites().stream()
                .filter(s -> s.kind() == Site.Kind.HUB)
                .forEach(s -> hubs.add(s.id()));
        for (int i = 0; i < scenario.inventory().rules().size(); i++) {
            StockRule rule = scenario.inventory().rules().get(i);
            if (hubs.contains(rule.source())) {
                continue;
            }
            if (!sources.containsKey(List.of(rule.source(), rule.item()))) {
                problems.error(
                        raw.rows("inventory").get(i).at("source"),
                        "The center " + Problems.quote(rule.source()) + " keeps no " + Problems.quote(rule.item())
                                + " that others could order.",
                        "Add a row to inventory for it there, or order from a hub.");
                continue;
            }
            Set<String> passed = new LinkedHashSet<>();
            String at = rule.site();
            while (at != null && passed.add(at)) {
                at = sources.get(List.of(at, rule.item()));
            }
            if (rule.site().equals(at)) {
                problems.error(
                        raw.rows("inventory").get(i).at("source"),
                        "The item " + Problems.quote(rule.item()) + " comes from no hub: "
                                + String.join(" orders from ", passed) + " orders from " + at + ".",
                        "Let one of them order from a hub.");
            }
        }
    }

    /** An item with demand in a region is kept at a center that serves the region. */
    private void stockWhereServed() {
        Map<String, Set<String>> kept = keptItems();
        Map<String, Set<String>> centers = servingCenters();
        Wanted.each(scenario, raw, wanted -> {
            for (Region region : members.of(wanted.region())) {
                Set<String> serving = centers.getOrDefault(region.id(), new LinkedHashSet<>());
                boolean reachable = serving.stream().anyMatch(c -> keeps(kept, c, wanted.item()));
                if (!serving.isEmpty()
                        && !reachable
                        && kept.keySet().stream().anyMatch(c -> keeps(kept, c, wanted.item()))) {
                    problems.error(
                            wanted.at(),
                            "No center that serves the region " + Problems.quote(region.id()) + " keeps the item "
                                    + Problems.quote(wanted.item()) + ".",
                            "Add a lane from a center that keeps it, or rows to inventory.");
                    break;
                }
            }
        });
    }

    private static boolean keeps(Map<String, Set<String>> kept, String center, String item) {
        Set<String> items = kept.get(center);
        return items != null && (items.contains("") || items.contains(item));
    }

    /** Items by center; "" stands for all. */
    private Map<String, Set<String>> keptItems() {
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        for (StockRule rule : scenario.inventory().rules()) {
            kept.computeIfAbsent(rule.site(), k -> new LinkedHashSet<>()).add(rule.item());
        }
        for (Site site : scenario.network().sites()) {
            if (Checks.hasEverything(scenario, site)) {
                kept.computeIfAbsent(site.id(), k -> new LinkedHashSet<>()).add("");
            }
        }
        return kept;
    }

    /** Centers by region. */
    private Map<String, Set<String>> servingCenters() {
        Map<String, Site.Kind> kinds = new LinkedHashMap<>();
        scenario.network().sites().forEach(s -> kinds.put(s.id(), s.kind()));
        Map<String, Set<String>> centers = new LinkedHashMap<>();
        for (int i = 0; i < scenario.network().lanes().size(); i++) {
            Lane lane = scenario.network().lanes().get(i);
            if (lane.mode() != Lane.Mode.PARCEL && lane.mode() != Lane.Mode.DOOR) {
                continue;
            }
            Site.Kind kind = kinds.get(lane.from());
            if (kind != Site.Kind.CENTER && kind != Site.Kind.HUB) {
                problems.error(
                        raw.rows("lanes").get(i).at("from"),
                        "Customers are served by centers and hubs, and " + Problems.quote(lane.from()) + " is neither.",
                        "Let the lane begin at a site of kind center or hub.");
            }
            for (Region region : members.of(lane.to())) {
                centers.computeIfAbsent(region.id(), k -> new LinkedHashSet<>()).add(lane.from());
            }
        }
        return centers;
    }

    private void shows() {
        Map<String, Set<String>> kept = keptItems();
        for (int i = 0; i < scenario.demand().liveEvents().size(); i++) {
            LiveEvent show = scenario.demand().liveEvents().get(i);
            for (String item : show.items()) {
                if (kept.keySet().stream().noneMatch(c -> keeps(kept, c, item))) {
                    problems.error(
                            raw.rows("live_events").get(i).at("items"),
                            "The show sells " + Problems.quote(item) + ", which no center keeps.",
                            "Add rows to inventory.");
                }
            }
        }
    }

    /** Legal, but probably not meant. A forecast may be longer than the horizon, so that many scenarios can share it. */
    private void unused() {
        Set<String> sold = new LinkedHashSet<>();
        Set<String> profiles = new LinkedHashSet<>();
        Wanted.Items items = new Wanted.Items(scenario);
        for (ForecastRow row : scenario.demand().forecast().rows()) {
            profiles.add(row.spread().profile());
            if (row.from().isBefore(end) && !row.to().isBefore(first)) {
                sold.addAll(items.of(row.item(), row.category()));
            }
        }
        for (WeekSheet sheet : scenario.demand().forecast().sheets()) {
            profiles.add(sheet.profile());
            for (int item : sheet.items()) {
                sold.add(scenario.catalogue().items().get(item).id());
            }
        }
        scenario.demand().liveEvents().forEach(show -> sold.addAll(show.items()));
        scenario.demand().basket().affinities().forEach(affinity -> sold.add(affinity.with()));
        scenario.orderRules().substitutes().forEach(row -> sold.add(row.by()));
        recorded(sold);
        for (int i = 0; i < scenario.catalogue().items().size(); i++) {
            Item item = scenario.catalogue().items().get(i);
            if (!sold.contains(item.id())) {
                problems.warning(
                        at("items", i),
                        "Nobody orders the item " + Problems.quote(item.id()) + " between " + first + " and "
                                + end.minusDays(1) + ".",
                        "");
            }
        }
        scenario.lastMile().contacts().forEach(contact -> profiles.add(contact.profile()));
        List<Profile> own = scenario.demand()
                .profiles()
                .subList(
                        BuiltInProfiles.ALL.size(), scenario.demand().profiles().size());
        for (int i = 0; i < own.size(); i++) {
            if (!profiles.contains(own.get(i).id())) {
                problems.warning(
                        at("profiles", i),
                        "Nothing uses the profile " + Problems.quote(own.get(i).id()) + ".",
                        "");
            }
        }
    }

    /** Notes what recorded orders sell in the horizon; warns when none of them is in it. */
    private void recorded(Set<String> sold) {
        long shiftDays = scenario.demand().replay().shiftMicros() / Horizon.DAY;
        boolean any = false;
        for (RecordedOrder order : scenario.demand().recordedOrders()) {
            LocalDate day = order.at().toLocalDate().plusDays(shiftDays);
            if (!day.isBefore(first) && day.isBefore(end)) {
                any = true;
                order.lines().forEach(line -> sold.add(line.item()));
            }
        }
        if (!any && !scenario.demand().recordedOrders().isEmpty()) {
            problems.warning(
                    at("recorded_orders", 0),
                    "No recorded order is placed between " + first + " and " + end.minusDays(1) + ".",
                    "Look at horizon.start, or shift them with recorded.shift.");
        }
    }

    /** Returns that nobody takes back, and gateways without customs. */
    private void missingFlows() {
        Set<String> declared = new LinkedHashSet<>();
        scenario.customs().channels().forEach(c -> declared.add(c.site()));
        for (int i = 0; i < scenario.network().sites().size(); i++) {
            Site site = scenario.network().sites().get(i);
            if (site.kind() == Site.Kind.GATEWAY && !declared.contains(site.id())) {
                problems.warning(
                        at("sites", i),
                        "The gateway " + Problems.quote(site.id()) + " has no customs channels: goods pass at once.",
                        "Add rows to customs.");
            }
        }
        for (int i = 0; i < scenario.catalogue().categories().size(); i++) {
            Category category = scenario.catalogue().categories().get(i);
            if (category.returnRate() > 0 && !scenario.returns().any()) {
                problems.warning(
                        at("categories", i),
                        "The category " + Problems.quote(category.id())
                                + " has returns, but the table returns is empty: nothing comes back.",
                        "Add a row for each region or group.");
            }
        }
    }
}
