package groundwork.experiment;

import groundwork.chain.plan.Plan;
import groundwork.observation.ExpectedDemand;
import groundwork.observation.ModelIndex;
import groundwork.observation.Summary;
import groundwork.observation.Timeline;
import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Makes the result tables of an experiment from the summaries of its replications. */
final class ResultTables {

    private final Plan plan;
    private final Scenario scenario;
    private final ModelIndex index;
    private final long seed;
    private final List<Summary> summaries;
    private final Timeline timeline;
    private final ExpectedDemand forecast;
    private final FigureMeans means;

    ResultTables(Plan plan, long seed, List<Summary> summaries, ExpectedDemand forecast) {
        this.plan = plan;
        this.seed = seed;
        this.summaries = summaries;
        this.forecast = forecast;
        scenario = plan.scenario();
        index = plan.index();
        timeline = new Timeline(scenario.horizon());
        means = new FigureMeans(summaries);
    }

    Results results() {
        StationTables stations = new StationTables(plan, summaries, timeline);
        FigureTables figures = new FigureTables(index, summaries, timeline, means);
        PlaceTables places = new PlaceTables(plan, means);
        MethodTables method = new MethodTables(plan, summaries, means);
        List<Table> tables =
                new ArrayList<>(List.of(figures.kpi(), figures.kpiByReplication(), figures.daily(stations)));
        tables.addAll(new DemandTables(plan, summaries, forecast, timeline).tables());
        tables.addAll(stations.tables());
        tables.addAll(List.of(
                figures.distribution(),
                figures.cost(),
                new LaneTable(scenario, index, summaries).table(),
                places.place(),
                places.region(),
                places.customs(),
                returnsFlow(),
                method.proof(),
                method.defaults(),
                method.limits()));
        tables.addAll(new ShelfTables(new SummaryRows(summaries)).tables());
        tables.addAll(new ReturnTables(new SummaryRows(summaries)).tables());
        tables.addAll(new BorderTables(new SummaryRows(summaries)).tables());
        tables.addAll(new ExportTables(new SummaryRows(summaries)).tables());
        tables.add(new LaneMoneyTable(scenario, index, summaries).table());
        tables.addAll(new TariffTables(new SummaryRows(summaries)).tables());
        tables.addAll(new FreightTables(new SummaryRows(summaries)).tables());
        tables.add(new StockTable(summaries).table());
        tables.add(new PromiseTable(scenario, summaries).table());
        tables.addAll(new PackingTables(new SummaryRows(summaries)).tables());
        tables.addAll(new LastMileTables(new SummaryRows(summaries)).tables());
        tables.addAll(new DisruptionTables(plan, summaries, timeline).tables());
        return new Results(facts(), tables);
    }

    private List<Results.Fact> facts() {
        return List.of(
                new Results.Fact("scenario", scenario.name()),
                new Results.Fact("description", scenario.description()),
                new Results.Fact("start", scenario.horizon().start().toString()),
                new Results.Fact("days", Integer.toString(scenario.horizon().days())),
                new Results.Fact("zone", scenario.horizon().zone().toString()),
                new Results.Fact(
                        "warm_up_days", Long.toString(scenario.horizon().warmUpMicros() / Horizon.DAY)),
                new Results.Fact("currency", scenario.terms().currency()),
                new Results.Fact("replications", Integer.toString(summaries.size())),
                new Results.Fact("seed", Long.toString(seed)));
    }

    private Table returnsFlow() {
        TableSketch sketch = new TableSketch(
                        "returns_flow", "units from stage to stage of the returns, mean over replications")
                .text("from", "stage")
                .text("to", "stage")
                .real("units", "units");
        if (scenario.anythingComesBack()) {
            sketch.row("sold", "returned", means.mean("returns_received", "all"));
            if (scenario.returns().refined()) {
                Table dispositions = new ReturnTables(new SummaryRows(summaries)).dispositions();
                new ReturnsFlow(dispositions, means.mean("returns_kept", "all")).addTo(sketch);
            } else {
                sketch.row("returned", "sold again", means.mean("returns_restocked", "all"));
                sketch.row("returned", "liquidated", means.mean("returns_liquidated", "all"));
            }
        }
        return sketch.table();
    }
}
