package groundwork.experiment;

import groundwork.observation.ModelIndex;
import groundwork.observation.Summary;
import groundwork.observation.Summary.DailyFigure;
import groundwork.observation.Summary.Figure;
import groundwork.observation.Summary.Percentiles;
import groundwork.observation.Summary.WeeklyCost;
import groundwork.observation.Timeline;
import groundwork.results.Table;
import groundwork.statistics.Estimate;
import java.util.List;

/** The tables of all figures whatever they measure: over replications, one by one, by day, by percentile; and the ledger. */
final class FigureTables {

    private final ModelIndex index;
    private final List<Summary> summaries;
    private final Timeline timeline;
    private final FigureMeans means;

    FigureTables(ModelIndex index, List<Summary> summaries, Timeline timeline, FigureMeans means) {
        this.index = index;
        this.summaries = summaries;
        this.timeline = timeline;
        this.means = means;
    }

    Table kpi() {
        TableSketch sketch = keyed(new TableSketch("kpi", "every figure of the run, over replications"))
                .estimate();
        List<Figure> figures = summaries.get(0).figures();
        for (int f = 0; f < figures.size(); f++) {
            Figure figure = figures.get(f);
            sketch.row(figure.metric(), figure.dimension(), figure.key(), figure.unit(), means.estimate(f));
        }

        return sketch.table();
    }

    private static TableSketch keyed(TableSketch sketch) {
        return sketch.text("metric", "what is measured; see the definitions in the report")
                .text("dimension", "what it is measured for: network, site, station, lane, …")
                .text("key", "which one; all for the network")
                .text("unit", "unit of the values");
    }

    Table kpiByReplication() {
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

    Table daily(StationTables stations) {
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

    Table distribution() {
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

    Table cost() {
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
}
