package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.Recovery;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.StockRule;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What no single cell can tell: names used twice, shares that do not sum, ways that lead nowhere. */
final class Checks {

    private final Problems problems;

    Checks(Problems problems) {
        this.problems = problems;
    }

    /** Rows with the same key. */
    void keys(RawScenario raw) {
        for (TableSpec spec : Format.TABLES) {
            if (spec.keys().isEmpty()) {
                continue;
            }
            // A row without the name that it must have was reported already.
            boolean named = spec.column(spec.keys().get(0)).orElseThrow().required();
            Map<List<String>, RawRow> seen = new LinkedHashMap<>();
            for (RawRow row : raw.rows(spec.name())) {
                List<String> key = Overlay.key(row, spec.keys());
                RawRow first = seen.putIfAbsent(key, row);
                if (first != null && !(named && key.get(0).isEmpty())) {
                    problems.error(
                            row.at(),
                            "A second row of " + spec.name() + " with " + String.join(" ", spec.keys()) + " "
                                    + Problems.quote(String.join(" ", key)) + ".",
                            "The first stands at " + first.at() + ".");
                }
            }
        }
        for (RawRow row : raw.rows("profiles")) {
            if (BuiltInProfiles.ALL.stream().anyMatch(p -> p.id().equals(row.text("id")))) {
                problems.error(
                        row.at(),
                        "The profile " + Problems.quote(row.text("id")) + " is built in.",
                        "Choose another id.");
            }
        }
    }

    /** Whether the tables fit each other; of tables with a wrong cell only what does not depend on them. */
    void whole(Scenario scenario, RawScenario raw) {
        Members members = new Members(scenario.demand().regions());
        if (problems.sound(
                "scenario.yaml",
                "forecast",
                "forecast_by_week",
                "profiles",
                "live_events",
                "recorded_orders",
                "regions",
                "items",
                "promotions")) {
            new ForecastChecks(scenario, raw, members, problems).all();
        }
        if (problems.sound("work", "sites", "returns", "return_channels")) {
            stations(scenario, raw);
        }
        if (problems.sound("lanes", "rate_cards", "freight_rates", "zones", "sites", "regions")) {
            lanes(scenario, raw);
        }
        if (problems.sound("sites", "customs", "entry_fees", "inventory")) {
            kinds(scenario, raw);
        }
        if (problems.sound(
                "lanes",
                "sites",
                "regions",
                "items",
                "inventory",
                "forecast",
                "forecast_by_week",
                "live_events",
                "recorded_orders")) {
            service(scenario, raw, members);
        }
        if (problems.sound("inventory", "pushes", "transshipments", "lanes", "sites", "returns", "return_channels")) {
            routes(scenario, raw);
        }
        new NetworkChecks(scenario, raw, members, problems).all();
        new TariffChecks(scenario, raw, problems).all();
        new ParcelContractChecks(scenario, raw, problems).all();
        new OrderChecks(scenario, raw, members, problems).all();
        new ShelfChecks(scenario, raw, problems).all();
        new SupplyChecks(scenario, raw, problems).all();
        new AllocationChecks(scenario, raw, problems).all();
        new FreightChecks(scenario, raw, problems).all();
        new TransferChecks(scenario, raw, problems).all();
        new LaneRiskChecks(scenario, raw, problems).all();
        new RotationChecks(scenario, raw, problems).all();
        new PoolChecks(scenario, raw, problems).all();
        new LoadingChecks(scenario, raw, problems).all();
        new SeasonChecks(scenario, raw, problems).all();
        new VendorChecks(scenario, raw, problems).all();
        new ReturnsChecks(scenario, raw, problems).all();
        new SortingChecks(scenario, raw, problems).all();
        new BorderChecks(scenario, raw, problems).all();
        new SelectionChecks(scenario, raw, problems).all();
        new WithheldChecks(scenario, raw, problems).all();
        new PackagingChecks(scenario, raw, problems).all();
        new ExportChecks(scenario, raw, problems).all();
        new RefundChecks(scenario, raw, problems).all();
        new DeliveryChecks(scenario, raw, members, problems).all();
        new MiddleMileChecks(scenario, raw, problems).all();
        new ParcelVendorChecks(scenario, raw, members, problems).all();
        new ContactChecks(scenario, raw, members, problems).all();
        new DisruptionChecks(scenario, raw, problems).all();
        new RecoveryChecks(scenario, raw, problems).all();
    }

    /** Where a row of a table stands. */
    static Location at(RawScenario raw, String table, int row) {
        RowLines lines = raw.rowLines.get(table);
        if (lines != null) {
            return lines.at(row);
        }
        return raw.rows(table).isEmpty()
                ? Location.file("scenario.yaml")
                : raw.rows(table).get(row).at();
    }

    private void stations(Scenario scenario, RawScenario raw) {
        Map<List<Object>, Work> firsts = new LinkedHashMap<>();
        Map<List<Object>, Integer> staff = new LinkedHashMap<>();
        Map<List<Object>, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < scenario.network().work().size(); i++) {
            Work row = scenario.network().work().get(i);
            List<Object> key = List.of(row.site(), row.step());
            Work first = firsts.putIfAbsent(key, row);
            rows.putIfAbsent(key, i);
            staff.merge(key, row.staff(), Integer::sum);
            if (first != null && !sameWork(first, row)) {
                problems.error(
                        at(raw, "work", i),
                        "This row and the first one of the same site and step say different things of the work itself.",
                        "rate, time, discipline, room, crew, rework and scrap must be the same in "
                                + at(raw, "work", rows.get(key)) + ".");
            }
            Site.Kind kind = scenario.network().sites().stream()
                    .filter(s -> s.id().equals(row.site()))
                    .findFirst()
                    .map(Site::kind)
                    .orElseThrow();
            Site.Kind home = switch (row.step()) {
                case BROKER, DOCUMENTS, EXAMINE -> Site.Kind.GATEWAY;
                case EXPORT, EXPORT_CHECK -> kind;
                case CROSS_DOCK -> Site.Kind.CROSS_DOCK;
                case INSPECT, CHECK_IN, GRADE, REFURBISH, REPACK -> Site.Kind.RETURNS;
                case CONTACT -> Site.Kind.SERVICE;
                case SORT -> Site.Kind.SORT;
                default -> Site.Kind.CENTER;
            };
            boolean takingBack =
                    row.step().onReturns() && kind == Site.Kind.CENTER && scenario.takesReturns(row.site());
            boolean sending = home == Site.Kind.CENTER && isSending(row.step()) && kind == Site.Kind.HUB;
            boolean passing = home == Site.Kind.CROSS_DOCK && (kind == Site.Kind.GATEWAY || kind == Site.Kind.CENTER);
            if (kind != home && !sending && !takingBack && !passing) {
                problems.error(
                        at(raw, "work", i),
                        "This step is not done at a site of kind " + kind.name().toLowerCase(java.util.Locale.ROOT)
                                + ".",
                        "It belongs to a site of kind " + home.name().toLowerCase(java.util.Locale.ROOT) + ".");
            }
        }
        staff.forEach((key, people) -> {
            if (people == 0) {
                problems.error(
                        at(raw, "work", rows.get(key)),
                        "Nobody ever works at this step, so nothing passes it.",
                        "Take the rows out, or give them staff.");
            }
        });
        for (int i = 0; i < scenario.network().work().size(); i++) {
            Work row = scenario.network().work().get(i);
            if (row.reworkTo().isPresent()
                    && !firsts.containsKey(List.of(row.site(), row.reworkTo().get()))) {
                problems.error(at(raw, "work", i), "rework_to names a step that is not worked at this site.", "");
            }
        }
    }

    /** Whether a step is also done at a hub, where orders cross the border one by one. */
    private static boolean isSending(Work.Step step) {
        return step == Work.Step.PICK || step == Work.Step.PACK || step == Work.Step.SHIP;
    }

    private static boolean sameWork(Work a, Work b) {
        return a.time().equals(b.time())
                && a.discipline() == b.discipline()
                && a.room() == b.room()
                && a.crew() == b.crew()
                && Objects.equals(a.reworkTo(), b.reworkTo())
                && a.reworkShare() == b.reworkShare()
                && a.scrapShare() == b.scrapShare();
    }

    private void lanes(Scenario scenario, RawScenario raw) {
        Set<String> cards = new LinkedHashSet<>();
        scenario.network().rateCards().forEach(r -> cards.add(r.card()));
        scenario.tariffs().freightRates().forEach(r -> cards.add(r.card()));
        Set<String> charts = new LinkedHashSet<>();
        scenario.network().zones().forEach(r -> charts.add(r.chart()));
        Set<String> sites = new LinkedHashSet<>();
        scenario.network().sites().forEach(s -> sites.add(s.id()));
        for (int i = 0; i < scenario.network().lanes().size(); i++) {
            Lane lane = scenario.network().lanes().get(i);
            Location at = at(raw, "lanes", i);
            if (!lane.rateCard().isEmpty() && !cards.contains(lane.rateCard())) {
                problems.error(
                        at,
                        "There is no rate card " + Problems.quote(lane.rateCard()) + ".",
                        Problems.maybe(lane.rateCard(), new ArrayList<>(cards)));
            }
            if (!lane.zones().isEmpty() && !charts.contains(lane.zones())) {
                problems.error(
                        at,
                        "There is no zone chart " + Problems.quote(lane.zones()) + ".",
                        Problems.maybe(lane.zones(), new ArrayList<>(charts)));
            }
            boolean toCustomers = !sites.contains(lane.to());
            boolean parcels = lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR;
            if (toCustomers != parcels) {
                problems.error(
                        at,
                        toCustomers
                                ? "A lane to customers has the mode parcel or door."
                                : "A lane of mode parcel or door leads to customers, not to a site.",
                        "");
            }
            if (lane.transit().isEmpty() && lane.zones().isEmpty() && lane.mode() != Lane.Mode.DOOR) {
                problems.error(at, "The lane has no transit time.", "State transit, or zones for parcels.");
            }
        }
    }

    private void kinds(Scenario scenario, RawScenario raw) {
        Map<String, Site.Kind> kinds = new LinkedHashMap<>();
        scenario.network().sites().forEach(s -> kinds.put(s.id(), s.kind()));
        for (int i = 0; i < scenario.customs().channels().size(); i++) {
            expect(kinds, scenario.customs().channels().get(i).site(), Site.Kind.GATEWAY, at(raw, "customs", i));
        }
        for (int i = 0; i < scenario.customs().entryFees().size(); i++) {
            expect(kinds, scenario.customs().entryFees().get(i).site(), Site.Kind.GATEWAY, at(raw, "entry_fees", i));
        }
        for (int i = 0; i < scenario.inventory().rules().size(); i++) {
            StockRule rule = scenario.inventory().rules().get(i);
            expect(kinds, rule.site(), Site.Kind.CENTER, at(raw, "inventory", i));
            if (kinds.get(rule.source()) != Site.Kind.CENTER) {
                expect(kinds, rule.source(), Site.Kind.HUB, at(raw, "inventory", i));
            }
        }
    }

    private void expect(Map<String, Site.Kind> kinds, String site, Site.Kind kind, Location at) {
        if (kinds.get(site) != kind) {
            problems.error(
                    at,
                    "The site " + Problems.quote(site) + " is not of kind "
                            + kind.name().toLowerCase(java.util.Locale.ROOT) + ".",
                    "");
        }
    }

    /** Whether customers can have any item from a site: it does not manage its stock, or is a hub that sends parcels. */
    static boolean hasEverything(Scenario scenario, Site site) {
        return site.unlimitedStock()
                || (site.kind() == Site.Kind.HUB
                        && scenario.network().lanes().stream()
                                .anyMatch(lane -> lane.from().equals(site.id()) && isToCustomers(lane)));
    }

    /** Whether a lane carries parcels or hands goods over at the door. */
    static boolean isToCustomers(Lane lane) {
        return lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR;
    }

    /** Every region with demand has a lane, and every item with demand is kept somewhere. */
    private void service(Scenario scenario, RawScenario raw, Members members) {
        Set<String> served = new LinkedHashSet<>();
        boolean unlimited = false;
        for (Lane lane : scenario.network().lanes()) {
            if (lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR) {
                members.of(lane.to()).forEach(r -> served.add(r.id()));
            }
        }
        for (Site site : scenario.network().sites()) {
            unlimited |= hasEverything(scenario, site);
        }
        Set<String> kept = new LinkedHashSet<>();
        scenario.inventory().rules().forEach(rule -> kept.add(rule.item()));
        Set<String> told = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        boolean anything = unlimited;
        Wanted.each(scenario, raw, wanted -> {
            for (Region region : seen.add(wanted.region()) ? members.of(wanted.region()) : List.<Region>of()) {
                if (!served.contains(region.id()) && told.add(region.id())) {
                    problems.error(
                            wanted.at(),
                            "No lane of mode parcel or door leads to the region " + Problems.quote(region.id()) + ".",
                            "Add a lane from a center to it or to its group.");
                }
            }
            if (!anything && !kept.contains(wanted.item()) && told.add("item " + wanted.item())) {
                problems.error(
                        wanted.at(),
                        "No center keeps the item " + Problems.quote(wanted.item()) + ".",
                        "Add rows to inventory, or set \"stock: unlimited\" for the site.");
            }
        });
        new LiveChecks(scenario, raw, members, problems).all(served, told);
        new BasketChecks(scenario, raw, problems).all(unlimited, kept, told);
    }

    /** What is ordered or sent has a way from its source. */
    private void routes(Scenario scenario, RawScenario raw) {
        Set<String> used = new LinkedHashSet<>();
        for (SupplyChecks.Need need : new SupplyChecks(scenario, raw, problems).ways()) {
            Set<String> reached = new LinkedHashSet<>(List.of(need.source()));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Lane lane : scenario.network().lanes()) {
                    boolean main = lane.mode() == Lane.Mode.OCEAN || lane.mode() == Lane.Mode.AIR;
                    if (reached.contains(lane.from()) && (!main || lane.mode() == need.mode())) {
                        used.add(lane.id());
                        grown |= reached.add(lane.to());
                    }
                }
            }
            if (!reached.contains(need.site())) {
                problems.error(
                        need.at(),
                        "No way leads from " + Problems.quote(need.source()) + " to " + Problems.quote(need.site())
                                + " by " + need.mode().name().toLowerCase(java.util.Locale.ROOT) + ".",
                        "Look at the lanes; a way uses lanes of its main mode, road and rail.");
            }
        }
        if (scenario.risks().recoveries().stream().anyMatch(r -> r.action() instanceof Recovery.Reroute)) {
            return;
        }
        Set<String> returnsCenters = new LinkedHashSet<>();
        scenario.returns().lanes().forEach(r -> returnsCenters.add(r.to()));
        scenario.returns().channels().forEach(r -> returnsCenters.add(r.to()));
        used.addAll(new ReturnReach(scenario).lanesOfLongWays());
        for (int i = 0; i < scenario.network().lanes().size(); i++) {
            Lane lane = scenario.network().lanes().get(i);
            boolean customers = lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR;
            if (!customers && !used.contains(lane.id()) && !returnsCenters.contains(lane.from())) {
                problems.warning(
                        at(raw, "lanes", i), "Nothing ever uses the lane " + Problems.quote(lane.id()) + ".", "");
            }
        }
    }
}
