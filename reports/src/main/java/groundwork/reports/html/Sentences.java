package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import java.util.ArrayList;
import java.util.List;

/** What is said about each question of the report. */
final class Sentences {

    private final RunFigures run;

    Sentences(RunFigures run) {
        this.run = run;
    }

    List<String> promises() {
        List<String> said = new ArrayList<>();
        said.add(
                Figures.of(run.mean("orders_placed")) + " orders were placed, " + Figures.of(run.mean("orders_per_day"))
                        + " a day on average and " + Figures.of(run.mean("peak_day_orders")) + " on the busiest day; "
                        + Figures.of(run.mean("orders_lost")) + " were lost ("
                        + Figures.percent(run.mean("orders_lost") / run.mean("orders_placed"))
                        + ") and " + Figures.of(run.mean("orders_open_at_end")) + " were open at the end.");
        said.add(Figures.percent(run.mean("fill_rate_lines")) + " of order lines were filled from stock at once.");
        double gifts = run.mean("gift_orders");
        if (Double.isFinite(gifts)) {
            said.add(Figures.of(gifts) + " orders (" + Figures.percent(run.mean("gift_share")) + ") were gifts.");
        }
        onTheWay(said);
        said.add("From order to shipment it took " + Figures.of(run.mean("ship_time_mean"))
                + " hours on average, to delivery " + Figures.of(run.mean("delivery_time_mean")) + " days.");
        return said;
    }

    /** What became of some orders before they were shipped, where the scenario lets it. */
    private void onTheWay(List<String> said) {
        told(said, "orders_cancelled", " orders were cancelled, in a hold or by customers who did not wait longer");
        told(said, "orders_split", " orders came in several parcels");
        told(said, "orders_merged", " orders came in the parcel of another order of their customer");
        told(said, "orders_moved", " times an order that nobody had taken up moved to another center");
        told(said, "units_substituted", " units were sent in place of others");
    }

    private void told(List<String> said, String metric, String words) {
        double count = run.mean(metric);
        if (count > 0) {
            String mean = run.fact("replications").equals("1") ? "" : ", mean over replications";
            said.add(Figures.of(StrictMath.rint(count)) + words + mean + ".");
        }
    }

    List<String> forecast() {
        double wape = run.mean("forecast_wape");
        if (!Double.isFinite(wape)) {
            return List.of();
        }
        double bias = run.mean("forecast_bias");
        List<String> said = new ArrayList<>();
        said.add("Over all items and whole weeks the forecast was "
                + (bias == 0
                        ? "neither too high nor too low"
                        : Figures.percent(Math.abs(bias)) + (bias > 0 ? " too high" : " too low"))
                + "; item by item and week by week it was off by " + Figures.percent(wape) + " of what came (WAPE).");
        double mase = run.mean("forecast_mase");
        if (Double.isFinite(mase)) {
            said.add("Its error is " + Figures.of(mase)
                    + " times that of the naive forecast, which takes each week to be as the one before (MASE).");
        }
        return said;
    }

    List<String> live() {
        Rows shows = Rows.of(run.results, "live_event");
        double expected = 0;
        double came = 0;
        int biggest = 0;
        for (int i = 0; i < shows.count(); i++) {
            expected += shows.number(i, "expected_units");
            came += shows.number(i, "mean");
            biggest = shows.number(i, "peak_units_per_h") > shows.number(biggest, "peak_units_per_h") ? i : biggest;
        }
        return List.of(
                (shows.count() == 1 ? "One show sold " : Figures.of(shows.count()) + " shows sold ") + Figures.of(came)
                        + " units where " + Figures.of(expected) + " were expected (means over replications).",
                "The highest peak is that of " + shows.text(biggest, "event") + ": "
                        + Figures.of(shows.number(biggest, "peak_units_per_h")) + " units an hour.");
    }

    List<String> money() {
        Rows lanes = Rows.of(run.results, "lane");
        double parcel = 0;
        for (int i = 0; i < lanes.count(); i++) {
            parcel += lanes.text(i, "mode").equals("parcel") ? lanes.number(i, "cost") : 0;
        }
        double total = run.mean("cost_total");
        if (total == 0) {
            return List.of("The scenario states no costs.");
        }
        return List.of("All in all " + Figures.of(total) + " " + run.currency() + " were charged; parcel vendors get "
                + Figures.percent(parcel / total) + " of it.");
    }

    List<String> stock() {
        List<String> said = new ArrayList<>();
        Rows fill = run.kpi.where("metric", "storage_fill_peak");
        for (int i = 0; i < fill.count(); i++) {
            said.add(run.names.site(fill.text(i, "key")) + " is at most " + Figures.percent(fill.number(i, "mean"))
                    + " full (mean over replications of the fullest moment).");
        }
        if (Double.isFinite(run.mean("fill_rate_units"))) {
            String cycles = Double.isFinite(run.mean("cycle_service"))
                    ? "; " + Figures.percent(run.mean("cycle_service"))
                            + " of replenishment cycles went without a stock-out (type 1)"
                    : "";
            said.add(Figures.percent(run.mean("fill_rate_units"))
                    + " of the units asked for were filled from the shelf at once (type 2)" + cycles + ".");
        }
        if (said.isEmpty()
                && Rows.of(run.results, "daily").where("measure", "storage").isEmpty()) {
            said.add("Stock is not modelled: it is taken as unlimited.");
        }
        if (!run.metric("revenue").isEmpty()) {
            said.add("Goods that left were sold for " + Figures.of(run.mean("revenue")) + " " + run.currency() + ".");
        }
        return said;
    }

    List<String> limits() {
        Rows limits = Rows.of(run.results, "limits");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < limits.count(); i++) {
            said.add(limits.text(i, "limit"));
        }
        return said;
    }
}
