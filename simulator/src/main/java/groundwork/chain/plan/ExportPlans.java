package groundwork.chain.plan;

import groundwork.observation.ExportIndex;
import groundwork.random.Variates;
import groundwork.scenario.CustomsChannel;
import groundwork.scenario.Departures;
import groundwork.scenario.ExportChannel;
import groundwork.scenario.ExportRule;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes customs ready where goods leave a country. */
final class ExportPlans {

    private final Scenario scenario;
    private final Places places;
    private final List<LanePlan> lanes;
    private final List<StationPlan> stations;
    private final Accounts accounts;
    private final ExportIndex index;

    private ExportPlans(
            Scenario scenario, Places places, List<LanePlan> lanes, List<StationPlan> stations, Accounts accounts) {
        this.scenario = scenario;
        this.places = places;
        this.lanes = lanes;
        this.stations = stations;
        this.accounts = accounts;
        index = ExportIndex.of(scenario);
    }

    static List<ExportSitePlan> of(
            Scenario scenario, Places places, List<LanePlan> lanes, List<StationPlan> stations, Accounts accounts) {
        return new ExportPlans(scenario, places, lanes, stations, accounts).plans();
    }

    private List<ExportSitePlan> plans() {
        Map<Integer, List<ExportPlan>> bySite = new LinkedHashMap<>();
        Names names = Names.of("lane", scenario.network().lanes(), Lane::id);
        List<ExportRule> rules = scenario.customs().exports().rules();
        for (int r = 0; r < rules.size(); r++) {
            LanePlan lane = lanes.get(names.number(rules.get(r).lane()));
            bySite.computeIfAbsent(lane.from(), site -> new ArrayList<>()).add(plan(r, rules.get(r), lane));
        }
        List<ExportSitePlan> plans = new ArrayList<>();
        bySite.forEach((site, leaving) -> plans.add(plan(site, leaving)));
        return List.copyOf(plans);
    }

    private ExportPlan plan(int number, ExportRule rule, LanePlan lane) {
        Site site = places.site(lane.from());
        boolean costs = rule.fees().perDeclarationMicros() + rule.fees().perLineMicros() > 0;
        return new ExportPlan(
                number,
                lane.number(),
                new Calendar(
                                scenario.horizon(),
                                site.zone(),
                                site.calendar(),
                                scenario.demand().holidays())
                        .instants(rule.declares()),
                rule.declares() instanceof Departures.OnDemand,
                Draws.of(rule.filing()),
                rule.fees().perDeclarationMicros(),
                rule.fees().perLineMicros(),
                costs
                        ? accounts.open("export_declaration", lane.from(), lane.number(), "broker", "declarations")
                        : Accounts.NONE,
                Math.max(rule.cutOffMicros(), lane.cutOffMicros()),
                Math.max(0, rule.cutOffMicros() - lane.cutOffMicros()),
                rule.refusedShare(),
                Draws.of(rule.againAfter()),
                lane.departures());
    }

    private ExportSitePlan plan(int site, List<ExportPlan> leaving) {
        List<ExportChannel> rows = scenario.customs().exports().channels().stream()
                .filter(row -> row.site().equals(places.site(site).id()))
                .toList();
        DutyClasses classes = new DutyClasses(scenario);
        return new ExportSitePlan(
                site,
                leaving,
                channels(site, rows),
                selections(site, rows),
                station(site, Work.Step.EXPORT),
                station(site, Work.Step.EXPORT_CHECK),
                classes.ofItems(),
                classes.kinds().size());
    }

    private Optional<StationPlan> station(int site, Work.Step step) {
        return stations.stream()
                .filter(s -> s.site() == site && s.step() == step)
                .findFirst();
    }

    private List<ExportSitePlan.Channel> channels(int site, List<ExportChannel> rows) {
        String id = places.site(site).id();
        if (rows.isEmpty()) {
            int number = index.channels().indexOf(new ExportIndex.Channel(id, ExportIndex.UNSELECTED));
            return List.of(new ExportSitePlan.Channel(
                    number, 1, Variates.constant(0), 0, Accounts.NONE, CustomsChannel.Kind.RELEASED, 0));
        }
        Map<String, Integer> opened = new LinkedHashMap<>();
        List<ExportSitePlan.Channel> channels = new ArrayList<>();
        for (ExportChannel row : rows) {
            if (row.costMicros() > 0 && !opened.containsKey(row.channel())) {
                opened.put(
                        row.channel(), accounts.open("export_" + row.channel(), site, -1, "customs", "declarations"));
            }
            channels.add(new ExportSitePlan.Channel(
                    index.channels().indexOf(new ExportIndex.Channel(id, row.channel())),
                    row.share(),
                    Draws.of(row.time()),
                    row.costMicros(),
                    row.costMicros() == 0 ? Accounts.NONE : opened.get(row.channel()),
                    row.kind(),
                    row.stoppedShare()));
        }
        return channels;
    }

    private List<SelectionPlan.Selection> selections(int site, List<ExportChannel> rows) {
        Map<CustomsChannel.Conditions, List<Integer>> sets = new LinkedHashMap<>();
        if (rows.isEmpty()) {
            sets.put(CustomsChannel.Conditions.NONE, List.of(0));
        }
        for (int r = 0; r < rows.size(); r++) {
            sets.computeIfAbsent(rows.get(r).when(), k -> new ArrayList<>()).add(r);
        }
        return sets.entrySet().stream()
                .sorted(Comparator.comparingInt(set -> -set.getKey().count()))
                .map(set -> new SelectionPlan.Selection(
                        SelectionPlans.conditions(scenario, places.site(site), set.getKey(), -1), set.getValue()))
                .toList();
    }
}
