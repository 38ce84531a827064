package groundwork.scenariofile;

import groundwork.scenario.Distribution;
import groundwork.scenario.Scenario;
import groundwork.scenario.ShelfLife;
import groundwork.scenario.ShelfRules;
import groundwork.scenario.Site;
import groundwork.scenario.StockCount;
import java.util.List;

/** What no single cell can tell of goods on the shelf. */
final class ShelfChecks {

    private final Scenario scenario;
    private final ShelfRules rules;
    private final RawScenario raw;
    private final Problems problems;

    ShelfChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        rules = scenario.inventory().shelves();
    }

    void all() {
        if (problems.sound("scenario.yaml", "sites", "stock_losses", "stock_counts")) {
            losses();
        }
        if (problems.sound("items")) {
            lives();
        }
        if (problems.sound("items", "storage_fees")) {
            noRoomNoFee();
        }
    }

    private void losses() {
        for (int i = 0; i < rules.losses().size(); i++) {
            center(rules.losses().get(i).site(), "stock_losses", i);
        }
        for (int i = 0; i < rules.counts().size(); i++) {
            StockCount count = rules.counts().get(i);
            center(count.site(), "stock_counts", i);
            if (count.everyMicros() > scenario.horizon().endMicros()) {
                problems.warning(at("stock_counts", i), "The first count comes after the end of the run.", "");
            }
        }
        boolean shrinks = rules.losses().stream().anyMatch(loss -> loss.shrinkagePerYear() > 0);
        if (!rules.counts().isEmpty() && !shrinks) {
            problems.warning(
                    at("stock_counts", 0), "Counts find nothing: no stock disappears.", "Add rows to stock_losses.");
        }
    }

    private void center(String site, String table, int row) {
        List<Site> sites = scenario.network().sites().stream()
                .filter(s -> s.id().equals(site))
                .toList();
        if (!sites.isEmpty() && sites.get(0).kind() != Site.Kind.CENTER) {
            problems.error(
                    at(table, row),
                    "The site " + Problems.quote(site) + " is not of kind center.",
                    "Stock is kept in centers.");
        } else if (!sites.isEmpty() && sites.get(0).unlimitedStock()) {
            problems.error(
                    at(table, row),
                    "The site " + Problems.quote(site) + " has unlimited stock: nothing is lost there.",
                    "Leave the row out, or give the site rows of inventory.");
        }
    }

    private void lives() {
        for (int i = 0; i < scenario.catalogue().items().size(); i++) {
            ShelfLife keeps = scenario.catalogue().items().get(i).shelfLife().orElse(null);
            if (keeps != null
                    && keeps.life() instanceof Distribution.Constant life
                    && life.value() <= keeps.minimumAtSaleMicros()) {
                problems.error(
                        at("items", i),
                        "Nothing of the shelf life is left to sell the item in.",
                        "It must be longer than min_life_at_sale, and than 0 d.");
            }
        }
    }

    private void noRoomNoFee() {
        if (!rules.fees().isEmpty()
                && scenario.catalogue().items().stream().noneMatch(item -> item.volumeLitres() > 0)) {
            problems.error(
                    at("storage_fees", 0),
                    "No item takes room, so that no fee is due.",
                    "State volume_l of the items.");
        }
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }
}
