package groundwork.chain.plan;

import groundwork.observation.BorderIndex;
import groundwork.observation.ModelIndex;
import groundwork.random.Variates;
import groundwork.scenario.BondedSite;
import groundwork.scenario.Distribution;
import groundwork.scenario.EntryType;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Validity;
import groundwork.scenario.Valuation;
import groundwork.scenario.WithheldRule;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the customs of all gateways ready. */
final class GatewayPlans {

    private final Scenario scenario;
    private final Places places;
    private final List<StationPlan> stations;
    private final Accounts accounts;
    private final BorderIndex border;
    private final DutyClasses classes;

    private final SelectionPlans selections;

    GatewayPlans(Scenario scenario, Places places, List<StationPlan> stations, Accounts accounts) {
        this.scenario = scenario;
        this.places = places;
        this.stations = stations;
        this.accounts = accounts;
        border = BorderIndex.of(scenario);
        classes = new DutyClasses(scenario);
        selections = new SelectionPlans(scenario, stations, accounts, border);
    }

    List<ModelIndex.Channel> channels() {
        return selections.channels();
    }

    List<GatewayPlan> plans() {
        List<GatewayPlan> plans = new ArrayList<>();
        for (int s = 0; s < places.siteCount(); s++) {
            if (places.site(s).kind() == Site.Kind.GATEWAY) {
                plans.add(plan(s, places.site(s)));
            }
        }
        return List.copyOf(plans);
    }

    private GatewayPlan plan(int number, Site site) {
        SelectionPlan selection = selections.plan(number, site);
        boolean taxed = scenario.customs().tariff().taxes().stream()
                .anyMatch(tax -> tax.site().equals(site.id()));
        List<WithheldRule> withheld = scenario.customs().withheld().stream()
                .filter(row -> row.site().equals(site.id()))
                .sorted(Comparator.comparing(row -> row.outcome() == WithheldRule.Outcome.ANY))
                .toList();
        return new GatewayPlan(
                number,
                selection,
                types(number, site),
                fees(number, site),
                new ImportTariffPlan(scenario, places, number, classes),
                scenario.customs().tariff().valuations().stream()
                        .filter(row -> row.site().equals(site.id()))
                        .findFirst()
                        .orElse(Valuation.none(site.id())),
                stations.stream()
                        .filter(s -> s.site() == number && s.step() == Work.Step.BROKER)
                        .findFirst(),
                bonded(site),
                withheld,
                new GatewayPlan.CustomsAccounts(
                        accounts.open("duty", number, -1, "customs", "value"),
                        accounts.open("entry_fee", number, -1, "customs", "entries"),
                        accounts.open("harbor_fee", number, -1, "customs", "value"),
                        accounts.open("brokerage", number, -1, "broker", "entries"),
                        taxed ? accounts.open("import_tax", number, -1, "customs", "value") : Accounts.NONE,
                        selection.channels().stream()
                                        .anyMatch(c -> c.examination().seizedShare() > 0)
                                ? accounts.open("seized_goods", number, -1, "sellers", "units")
                                : Accounts.NONE,
                        withheld.stream().anyMatch(row -> row.costMicros() > 0)
                                ? accounts.open("withheld_parcels", number, -1, "customers", "parcels")
                                : Accounts.NONE));
    }

    private Optional<boolean[]> bonded(Site gateway) {
        List<BondedSite> rows = scenario.customs().bonded().stream()
                .filter(row -> row.gateway().equals(gateway.id()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean[] bySite = new boolean[places.siteCount()];
        rows.forEach(row -> bySite[places.siteNumber(row.site())] = true);
        return Optional.of(bySite);
    }

    /** The lowest limit first; dated before undated of one limit, so that a change counts while it lasts. */
    private List<EntryTypePlan> types(int number, Site site) {
        List<EntryTypePlan> types = new ArrayList<>(scenario.customs().tariff().entryTypes().stream()
                .filter(row -> row.site().equals(site.id()))
                .sorted(Comparator.comparingLong(EntryType::upToMicros)
                        .thenComparingInt(row -> -row.valid().conditions()))
                .map(row -> new EntryTypePlan(
                        border.type(number, row.type()),
                        row,
                        row.valid().startMicros(scenario.horizon(), site.zone()),
                        row.valid().endMicros(scenario.horizon(), site.zone()),
                        Draws.of(row.brokerTime()),
                        Draws.of(row.paymentTime())))
                .toList());
        EntryType other = new EntryType(
                site.id(),
                BorderIndex.UNTYPED,
                EntryType.Carriage.ANY,
                Long.MAX_VALUE,
                EntryType.Due.AT_RELEASE,
                EntryType.Due.AT_RELEASE,
                new Distribution.Constant(0),
                new Distribution.Constant(0),
                Validity.ALWAYS);
        types.add(new EntryTypePlan(
                border.type(number, BorderIndex.UNTYPED),
                other,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                Variates.constant(0),
                Variates.constant(0)));
        return types;
    }

    private List<EntryFeePlan> fees(int number, Site site) {
        return scenario.customs().entryFees().stream()
                .filter(row -> row.site().equals(site.id()))
                .sorted(Comparator.comparingInt(row -> -row.conditions()))
                .map(row -> new EntryFeePlan(
                        row,
                        row.entryType().isEmpty() ? -1 : border.type(number, row.entryType()),
                        row.valid().startMicros(scenario.horizon(), site.zone()),
                        row.valid().endMicros(scenario.horizon(), site.zone())))
                .toList();
    }
}
