package groundwork.experiment;

import groundwork.chain.plan.ParcelRoute;
import groundwork.chain.plan.Plan;
import groundwork.observation.ExpectedDemand;
import groundwork.observation.ModelIndex;
import groundwork.observation.ProofLine;
import groundwork.observation.Summary;
import groundwork.observation.Summary.DailyFigure;
import groundwork.observation.Summary.Figure;
import groundwork.observation.Summary.Percentiles;
import groundwork.observation.Summary.WeeklyCost;
import groundwork.observation.Timeline;
import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.AppliedDefault;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.ZoneRow;
import groundwork.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the result tables of an experiment from the summaries of its replications. */
final class ResultTables {

    private final Plan plan;
    private final Scenario scenario;
    private final ModelIndex index;
    private final long seed;
    private final List<Summary> summaries;
    private final Timeline timeline;
    private final ExpectedDemand forecast;

    ResultTables(Plan plan, long seed, List<Summary> summaries, ExpectedDemand forecast) {
        this.plan = plan;
        this.seed = seed;
        this.summaries = summaries;
        this.forecast = forecast;
        scenario = plan.scenario();
        index = plan.index();
        timeline = new Timeline(scenario.horizon());
    }

    Results results() {
        StationTables stations = new StationTables(plan, summaries, timeline);
        List<Table> tables = new ArrayList<>(List.of(kpi(), kpiByReplication(), daily(stations)));
        tables.addAll(new DemandTables(plan, summaries, forecast, timeline).tables());
        tables.addAll(stations.tables());
        tables.addAll(List.of(
                distribution(),
                cost(),
                new LaneTable(scenario, index, summaries).table(),
                place(),
                region(),
                customs(),
                returnsFlow(),
                proof(),
                defaults(),
                limits()));
        tables.addAll(new ShelfTables(new SummaryRows(summaries)).tables());
        tables.addAll(new ReturnTables(new SummaryRows(summaries)).tables());
        tables.addAll(new BorderTables(new SummaryRows(summaries)).tables());
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
                        "warm_up_days",
                        Long.toString(scenario.horizon().warmUpMicros() / groundwork.scenario.Horizon.DAY)),
                new Results.Fact("currency", scenario.terms().currency()),
                new Results.Fact("replications", Integer.toString(summaries.size())),
                new Results.Fact("seed", Long.toString(seed)));
    }

    private Estimate estimate(int figure) {
        return Estimate.of(summaries.stream()
                .mapToDouble(s -> s.figures().get(figure).value())
                .toArray());
    }

    private Table kpi() {
        TableSketch sketch = keyed(new TableSketch("kpi", "every figure of the run, over replications"))
                .estimate();
        List<Figure> figures = summaries.get(0).figures();
        for (int f = 0; f < figures.size(); f++) {
            Figure figure = figures.get(f);
            sketch.row(figure.metric(), figure.dimension(), figure.key(), figure.unit(), estimate(f));
        }
        return sketch.table();
    }

    private static TableSketch keyed(TableSketch sketch) {
        return sketch.text("metric", "what is measured; see the definitions in the report")
                .text("dimension", "what it is measured for: network, site, station, lane, …")
                .text("key", "which one; all for the network")
                .text("unit", "unit of the values");
    }

    private Table kpiByReplication() {
        TableSketch sketch = keyed(new TableSketch("kpi_by_replication", "every figure in every replication"))
                .integer("replication", "number of the replication, from 1")
                .real("value", "in the unit of the row; NaN where there was nothing to observe");
        for (int f = 0; f < summaries.get(0).figures().size(); f++) {
            for (Summary summary : summaries) {
                Figure figure = summary.figures().get(f);
                sketch.row(
                        figure.metric(),
                        figure.dimension(),
                        figure.key(),
                        figure.unit(),
                        summary.replication(),
                        figure.value());
            }
        }
        return sketch.table();
    }

    private Table daily(StationTables stations) {
        TableSketch sketch = new TableSketch("daily", "figures by local day of the scenario's zone")
                .text("measure", "what is measured")
                .text("dimension", "what it is measured for")
                .text("key", "which one; all for the network")
                .text("date", "local date, ISO 8601")
                .text("unit", "unit of the values, a day")
                .estimate();
        List<DailyFigure> figures = summaries.get(0).daily();
        for (int f = 0; f < figures.size(); f++) {
            DailyFigure figure = figures.get(f);
            for (int day = 0; day < timeline.days(); day++) {
                double[] values = new double[summaries.size()];
                for (int r = 0; r < values.length; r++) {
                    values[r] = summaries.get(r).daily().get(f).values()[day];
                }
                sketch.row(
                        figure.measure(),
                        figure.dimension(),
                        figure.key(),
                        timeline.date(day).toString(),
                        figure.unit(),
                        Estimate.of(values));
            }
        }
        stations.addCapacity(sketch);
        return sketch.table();
    }

    private Table distribution() {
        TableSketch sketch = new TableSketch("distribution", "percentiles of times")
                .text("measure", "which time")
                .text("dimension", "what it is measured for")
                .text("key", "which one")
                .text("unit", "unit of the values")
                .real("percentile", "in [0, 100]")
                .real("mean", "mean over replications of the percentile")
                .real("half_width_95", "half-width of its 95 % confidence interval");
        List<Percentiles> all = summaries.get(0).percentiles();
        for (int d = 0; d < all.size(); d++) {
            for (int p = 0; p < Summary.PERCENTS.size(); p++) {
                double[] values = new double[summaries.size()];
                for (int r = 0; r < values.length; r++) {
                    values[r] = summaries.get(r).percentiles().get(d).values()[p];
                }
                Estimate estimate = Estimate.of(values);
                Percentiles head = all.get(d);
                sketch.row(
                        head.measure(),
                        head.dimension(),
                        head.key(),
                        head.unit(),
                        Summary.PERCENTS.get(p),
                        estimate.mean(),
                        estimate.halfWidth());
            }
        }
        return sketch.table();
    }

    private Table cost() {
        TableSketch sketch = new TableSketch("cost", "the ledger by week, mean over replications")
                .text("activity", "what was done")
                .text("site", "where; empty if at no site")
                .text("lane", "on which lane; empty if on none")
                .text("payee", "who gets the money")
                .text("week", "first day of the week of the horizon, ISO 8601")
                .text("driver", "what the quantity counts")
                .real("quantity", "in units of the driver")
                .real("amount", "in the scenario's currency");
        int rows = summaries.get(0).costs().size();
        for (int c = 0; c < rows; c++) {
            WeeklyCost head = summaries.get(0).costs().get(c);
            double quantity = 0;
            double amount = 0;
            for (Summary summary : summaries) {
                quantity += summary.costs().get(c).quantity();
                amount += summary.costs().get(c).amount();
            }
            if (quantity == 0 && amount == 0) {
                continue;
            }
            ModelIndex.Account account = index.accounts().get(head.account());
            sketch.row(
                    account.activity(),
                    account.site() < 0 ? "" : index.sites().get(account.site()),
                    account.lane() < 0 ? "" : index.lanes().get(account.lane()),
                    account.payee(),
                    timeline.date(head.week() * 7).toString(),
                    account.driver(),
                    quantity / summaries.size(),
                    amount / summaries.size());
        }
        return sketch.table();
    }

    private double mean(String metric, String key) {
        List<Figure> figures = summaries.get(0).figures();
        for (int f = 0; f < figures.size(); f++) {
            if (figures.get(f).metric().equals(metric) && figures.get(f).key().equals(key)) {
                return estimate(f).mean();
            }
        }
        return Double.NaN;
    }

    private Table place() {
        TableSketch sketch = new TableSketch("place", "the sites")
                .text("id", "id")
                .text("name", "name")
                .text("kind", "hub, gateway, center or returns")
                .real("lat", "degrees north")
                .real("lon", "degrees east")
                .text("zone", "time zone");
        for (Site site : scenario.network().sites()) {
            sketch.row(
                    site.id(),
                    site.name(),
                    site.kind().name().toLowerCase(Locale.ROOT),
                    site.latitude(),
                    site.longitude(),
                    site.zone().toString());
        }
        return sketch.table();
    }

    private Table region() {
        TableSketch sketch = new TableSketch("region", "the regions and their demand")
                .text("id", "id")
                .text("name", "name")
                .real("lat", "degrees north")
                .real("lon", "degrees east")
                .text("nearest_center", "the center that serves it first; empty if none")
                .real("orders", "placed, mean over replications")
                .real("ship_time_mean_h", "from order to shipment, mean; NaN where nothing was shipped")
                .real("delivery_time_mean_d", "from order to delivery, mean; NaN where nothing was delivered");
        for (int r = 0; r < scenario.demand().regions().size(); r++) {
            Region region = scenario.demand().regions().get(r);
            int[] centers = plan.centersFor(r);
            sketch.row(
                    region.id(),
                    region.name(),
                    region.latitude(),
                    region.longitude(),
                    centers.length == 0 ? "" : index.sites().get(centers[0]),
                    mean("orders_placed", region.id()),
                    mean("ship_time_mean", region.id()),
                    mean("delivery_time_mean", region.id()));
        }
        return sketch.table();
    }

    private Table customs() {
        TableSketch sketch = new TableSketch("customs", "entries by gateway and channel, mean over replications")
                .text("gateway", "site")
                .text("channel", "how customs treated the entry")
                .real("entries", "released")
                .real("share", "of the gateway's entries")
                .real("broker_wait_d", "arrival to a broker taking it up, days")
                .real("broker_d", "at the broker, days")
                .real("channel_d", "filed to released, days")
                .real("total_mean_d", "arrival to release, days")
                .real("total_p95_d", "95th percentile of arrival to release, days")
                .real("total_p50_d", "median of arrival to release, days");
        for (ModelIndex.Channel channel : index.channels()) {
            String gateway = index.sites().get(channel.gateway());
            String key = gateway + "/" + channel.name();
            sketch.row(
                    gateway,
                    channel.name(),
                    mean("customs_entries", key),
                    mean("customs_share", key),
                    mean("customs_broker_wait", key),
                    mean("customs_broker_work", key),
                    mean("customs_channel_time", key),
                    mean("customs_time_mean", key),
                    mean("customs_time_p95", key),
                    mean("customs_time_p50", key));
        }
        return sketch.table();
    }

    private Table returnsFlow() {
        TableSketch sketch = new TableSketch(
                        "returns_flow", "units from stage to stage of the returns, mean over replications")
                .text("from", "stage")
                .text("to", "stage")
                .real("units", "units");
        if (scenario.anythingComesBack()) {
            sketch.row("sold", "returned", mean("returns_received", "all"));
            if (scenario.returns().refined()) {
                Table dispositions = new ReturnTables(new SummaryRows(summaries)).dispositions();
                new ReturnsFlow(dispositions, mean("returns_kept", "all")).addTo(sketch);
            } else {
                sketch.row("returned", "sold again", mean("returns_restocked", "all"));
                sketch.row("returned", "liquidated", mean("returns_liquidated", "all"));
            }
        }
        return sketch.table();
    }

    private Table proof() {
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

    private Table defaults() {
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

    private Table limits() {
        TableSketch sketch =
                new TableSketch("limits", "what to bear in mind when reading this run").text("limit", "a sentence");
        sketch.row(String.format(
                Locale.ROOT,
                "%d replication%s; half-widths are those of a 95 %% confidence interval of the mean%s.",
                summaries.size(),
                summaries.size() == 1 ? "" : "s",
                summaries.size() == 1 ? " and need two replications or more" : ""));
        long warmUpDays = scenario.horizon().warmUpMicros() / groundwork.scenario.Horizon.DAY;
        sketch.row(
                warmUpDays == 0
                        ? "There is no warm-up: the first measured day begins with the opening stock and without a queue."
                        : "The run starts " + warmUpDays
                                + " days before the first measured day; what happens then is not measured.");
        sketch.row(String.format(
                Locale.ROOT,
                "%,.0f orders (mean over replications) were still open at the end; their times are not in any average.",
                mean("orders_open_at_end", "all")));
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
                            index.sites().get(center),
                            reach.getAsDouble()));
                }
            }
        }
        return Optional.empty();
    }
}
