package groundwork.experiment;

import groundwork.observation.ModelIndex;
import groundwork.observation.Summary;
import groundwork.observation.Summary.WeeklyCost;
import groundwork.results.Table;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.List;
import java.util.Locale;

/** What each lane costs, activity by activity: the charge by its prices, and each kind of surcharge. */
final class LaneMoneyTable {

    private final Scenario scenario;
    private final ModelIndex index;
    private final List<Summary> summaries;

    LaneMoneyTable(Scenario scenario, ModelIndex index, List<Summary> summaries) {
        this.scenario = scenario;
        this.index = index;
        this.summaries = summaries;
    }

    Table table() {
        TableSketch sketch = new TableSketch("lane_money", "what lanes cost by activity, mean over replications")
                .text("lane", "id")
                .text("mode", "how goods move")
                .text("vendor", "who moves them")
                .text("activity", "what is charged: the movement, or a surcharge on it")
                .text("driver", "what the quantity counts")
                .real("quantity", "in units of the driver")
                .real("amount", "in the scenario's currency")
                .real("per_kg", "amount over the kilograms that the lane carried")
                .real("per_unit", "amount over the units that the lane carried");
        double[] quantities = new double[index.accounts().size()];
        double[] amounts = new double[quantities.length];
        for (Summary summary : summaries) {
            for (WeeklyCost row : summary.costs()) {
                quantities[row.account()] += row.quantity();
                amounts[row.account()] += row.amount();
            }
        }
        int replications = summaries.size();
        double[] kilograms = carried("lane_kg");
        double[] units = carried("lane_units");
        for (int a = 0; a < amounts.length; a++) {
            ModelIndex.Account account = index.accounts().get(a);
            if (account.lane() < 0 || (quantities[a] == 0 && amounts[a] == 0)) {
                continue;
            }
            Lane lane = scenario.network().lanes().get(account.lane());
            sketch.row(
                    lane.id(),
                    lane.mode().name().toLowerCase(Locale.ROOT),
                    lane.vendor(),
                    account.activity(),
                    account.driver(),
                    quantities[a] / replications,
                    amounts[a] / replications,
                    amounts[a] / kilograms[account.lane()],
                    amounts[a] / units[account.lane()]);
        }
        return sketch.table();
    }

    /** A figure of each lane, by number, added up over replications. */
    private double[] carried(String metric) {
        double[] values = new double[index.lanes().size()];
        for (Summary summary : summaries) {
            int lane = 0;
            for (Summary.Figure figure : summary.figures()) {
                if (figure.metric().equals(metric)) {
                    values[lane++] += figure.value();
                }
            }
        }
        return values;
    }
}
