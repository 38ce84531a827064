package groundwork.experiment;

import groundwork.chain.plan.ParcelRoute;
import groundwork.chain.plan.Plan;
import groundwork.observation.ProofLine;
import groundwork.observation.Summary;
import groundwork.results.Table;
import groundwork.scenario.AppliedDefault;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.ZoneRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables by which a run is judged: its balances, the defaults in force, and what not to conclude from it. */
final class MethodTables {

    private final Plan plan;
    private final Scenario scenario;
    private final List<Summary> summaries;
    private final FigureMeans means;

    MethodTables(Plan plan, List<Summary> summaries, FigureMeans means) {
        this.plan = plan;
        this.summaries = summaries;
        this.means = means;
        scenario = plan.scenario();
    }

    Table proof() {
        TableSketch sketch = new TableSketch("proof", "the balances of every replication")
                .integer("replication", "number of the replication")
                .text("line", "short name")
                .text("statement", "what must be equal")
                .real("left", "left side")
                .real("right", "right side")
                .text("unit", "unit of both sides")
                .real("difference", "left − right")
                .bool("holds", "whether the difference is 0, or within the rounding of sums of real numbers");
        for (Summary summary : summaries) {
            for (ProofLine line : summary.proof()) {
                sketch.row(
                        summary.replication(),
                        line.line(),
                        line.statement(),
                        line.left(),
                        line.right(),
                        line.unit(),
                        line.difference(),
                        line.holds());
            }
        }
        return sketch.table();
    }

    Table defaults() {
        TableSketch sketch = new TableSketch("defaults", "values that the scenario did not state")
                .text("table", "where")
                .text("field", "which")
                .integer("rows", "how many rows took it")
                .text("value", "the value");
        for (AppliedDefault applied : scenario.defaults()) {
            sketch.row(applied.table(), applied.field(), applied.rows(), applied.value());
        }
        return sketch.table();
    }

    Table limits() {
        TableSketch sketch =
                new TableSketch("limits", "what to bear in mind when reading this run").text("limit", "a sentence");
        sketch.row(String.format(
                Locale.ROOT,
                "%d replication%s; half-widths are those of a 95 %% confidence interval of the mean%s.",
                summaries.size(),
                summaries.size() == 1 ? "" : "s",
                summaries.size() == 1 ? " and need two replications or more" : ""));
        long warmUpDays = scenario.horizon().warmUpMicros() / Horizon.DAY;
        sketch.row(
                warmUpDays == 0
                        ? "There is no warm-up: the first measured day begins with the opening stock and without a queue."
                        : "The run starts " + warmUpDays
                                + " days before the first measured day; what happens then is not measured.");
        sketch.row(String.format(
                Locale.ROOT,
                "%,.0f orders (mean over replications) were still open at the end; their times are not in any average.",
                means.mean("orders_open_at_end", "all")));
        sketch.row("Deliveries and returns that fall after the end are not counted; an order whose promise falls after "
                + "the end is left out of the on-time share.");
        if (scenario.customs().channels().isEmpty()) {
            sketch.row("Customs are not modelled in this scenario.");
        }
        if (!scenario.anythingComesBack()) {
            sketch.row("Returns are not modelled in this scenario.");
        }
        if (scenario.network().sites().stream().anyMatch(Site::unlimitedStock)) {
            sketch.row("Stock is taken as unlimited at some centers: no stock-out can occur there.");
        }
        beyondTheLastZone()
                .ifPresent(far -> sketch.row("Some regions lie beyond the last zone of their parcels (" + far
                        + "): the price and the time of the last zone are used for them."));
        if (scenario.risks().disruptions().isEmpty()) {
            sketch.row("Nothing goes wrong in this scenario: it states no disruptions.");
        }
        if (scenario.lastMile().attempts().isEmpty()) {
            sketch.row("Every parcel that comes to its customer is delivered at once: no delivery attempt fails.");
        }
        sketch.row("Not modelled: walking distances and positions inside a center, dock doors, absence, overtime.");
        return sketch.table();
    }

    /** The first region that is farther from a center than the zones of the lane between them reach. */
    private Optional<String> beyondTheLastZone() {
        for (int region = 0; region < scenario.demand().regions().size(); region++) {
            for (int center : plan.centersFor(region)) {
                ParcelRoute route = plan.parcelRoute(center, region);
                String chart = scenario.network().lanes().get(route.lane()).zones();
                OptionalDouble reach = scenario.network().zones().stream()
                        .filter(row -> row.chart().equals(chart))
                        .mapToDouble(ZoneRow::upToKilometres)
                        .max();
                if (reach.isPresent() && route.kilometres() > reach.getAsDouble()) {
                    return Optional.of(String.format(
                            Locale.ROOT,
                            "%s is %,.0f km from %s, the last zone ends at %,.0f km",
                            scenario.demand().regions().get(region).id(),
                            route.kilometres(),
                            plan.index().sites().get(center),
                            reach.getAsDouble()));
                }
            }
        }
        return Optional.empty();
    }
}
