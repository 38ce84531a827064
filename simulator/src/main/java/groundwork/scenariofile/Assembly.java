package groundwork.scenariofile;

import groundwork.scenario.Catalogue;
import groundwork.scenario.Customs;
import groundwork.scenario.Demand;
import groundwork.scenario.Horizon;
import groundwork.scenario.Inventory;
import groundwork.scenario.LastMile;
import groundwork.scenario.Network;
import groundwork.scenario.OrderRules;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Risks;
import groundwork.scenario.Scenario;
import groundwork.scenario.Tariffs;
import groundwork.scenario.Terms;
import java.time.ZoneId;

/** Understands a raw scenario, subject by subject, in the order of the format. */
final class Assembly {

    private final RawScenario raw;
    private final Samples samples;
    private final Problems problems;

    Assembly(RawScenario raw, Samples samples, Problems problems) {
        this.raw = raw;
        this.samples = samples;
        this.problems = problems;
    }

    Scenario scenario() {
        Sheets sheets = new Sheets(raw, samples, problems);
        Fields f = sheets.settings();
        OrderRules orderRules = new OrderRows(sheets).rules();
        Horizon horizon = horizon(f, sheets.zone());
        Terms terms = terms(f);
        CatalogueRows catalogueRows = new CatalogueRows(sheets);
        Catalogue catalogue = catalogueRows.catalogue();
        Demand demand = new DemandRows(sheets)
                .demand(f, horizon, orderRules.promiseMicros(), catalogueRows.itemDemands(catalogue));
        Network network = new NetworkRows(sheets).network();
        TariffRows tariffRows = new TariffRows(sheets);
        Tariffs tariffs = tariffRows.tariffs(f, network.lanes());
        Inventory inventory = new InventoryRows(sheets).inventory(f);
        Customs customs = new BorderRows(sheets).customs();
        ReturnRules returns = new ReturnsRows(sheets).rules(f);
        tariffRows.noteUsual(tariffs.emissions(), returns);
        LastMile lastMile = new LastMileRows(sheets).lastMile();
        Risks risks = new DisruptionRows(sheets, horizon).risks();
        Scenario scenario = new Scenario(
                f.text("name"),
                f.text("description"),
                horizon,
                terms,
                catalogue,
                demand,
                orderRules,
                network,
                tariffs,
                inventory,
                customs,
                returns,
                lastMile,
                risks,
                sheets.defaults());
        samples.reportStrays();
        Checks checks = new Checks(problems);
        checks.keys(raw);
        checks.whole(scenario, raw);
        return scenario;
    }

    private static Horizon horizon(Fields f, ZoneId zone) {
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
        return new Horizon(f.date("horizon.start").orElse(Sheets.SOME_DAY), days, zone, warmUp);
    }

    private static Terms terms(Fields f) {
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
        return new Terms(currency, Math.max(1, replications), f.integer("seed", 1), pallet);
    }
}
