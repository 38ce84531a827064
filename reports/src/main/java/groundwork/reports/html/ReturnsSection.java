package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.charts.ReturnNames;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What the page says of returns. */
final class ReturnsSection {

    private final RunFigures run;
    private final Rows channels;
    private final Rows dispositions;
    private final Rows mending;
    private final Rows undelivered;

    ReturnsSection(RunFigures run) {
        this.run = run;
        channels = Rows.of(run.results, "return_channel");
        dispositions = Rows.of(run.results, "return_disposition");
        undelivered = Rows.of(run.results, "undelivered");
        mending = Rows.of(run.results, "mending");
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (run.metric("returns_received").isEmpty()) {
            return said;
        }
        said.add(Figures.of(run.mean("returns_received")) + " units came back, "
                + Figures.percent(run.mean("return_share"))
                + " of the units ordered in the period; a parcel waits " + Figures.of(run.mean("return_grading_mean"))
                + " hours on average until it is graded.");
        double notTaken = sum(undelivered, "parcels");
        if (notTaken > 0) {
            double graded = sum(undelivered, "again") + sum(undelivered, "others");
            said.add("Among them are " + Figures.of(notTaken) + " parcels that could not be delivered"
                    + (graded > 0
                            ? "; " + Figures.percent(sum(undelivered, "again") / graded)
                                    + " of the units in them are sold again"
                            : "")
                    + ".");
        }
        if (!run.metric("return_rate").isEmpty()) {
            causes(said);
            refunds(said);
            mended(said);
            money(said);
        }
        return said;
    }

    private void causes(List<String> said) {
        Rows rates = Rows.of(run.results, "return_rate");
        double late = rates.where("by", "delivered").where("key", "late").number(0, "rate");
        double inTime = rates.where("by", "delivered").where("key", "in time").number(0, "rate");
        said.add("Of the units sold in the period " + Figures.percent(run.mean("return_rate"))
                + " come back sooner or later"
                + (late > 0 && inTime > 0
                        ? ": " + Figures.percent(late) + " of those delivered late, " + Figures.percent(inTime)
                                + " of the others"
                        : "")
                + ".");
    }

    private void refunds(List<String> said) {
        if (run.mean("refunds") > 0) {
            said.add("Half of the refunds are there within " + Figures.of(run.mean("refund_time_p50"))
                    + " days of the hand-over, 95 % within " + Figures.of(run.mean("refund_time_p95")) + " days"
                    + (run.mean("refunded") > 0
                            ? "; " + Figures.of(run.mean("refunded")) + " " + run.currency() + " are paid back"
                            : "")
                    + ".");
        }
        if (run.mean("returns_kept") > 0) {
            said.add("Customers keep " + Figures.of(run.mean("returns_kept"))
                    + " units and get their money back, since their return would cost more than it brings.");
        }
    }

    private void mended(List<String> said) {
        double mended = sum(mending, "mended");
        double givenUp = sum(mending, "given_up");
        if (mended + givenUp > 0) {
            said.add("At the bench " + Figures.percent(mended / (mended + givenUp)) + " of "
                    + Figures.of(mended + givenUp)
                    + " units are mended, with " + Figures.of(sum(mending, "tries") / (mended + givenUp))
                    + " tries each; the others are given up.");
        }
    }

    private static double sum(Rows rows, String column) {
        return Arrays.stream(rows.numbers(column)).sum();
    }

    private void money(List<String> said) {
        if (run.mean("returned_value") > 0) {
            List<ReturnNames.Cost> costs = ReturnNames.costs(run.results);
            String most = costs.stream()
                    .max(Comparator.comparingDouble(ReturnNames.Cost::amount))
                    .map(cost -> ", the largest part of it " + cost.name() + " ("
                            + Figures.percent(cost.amount() / run.mean("return_cost")) + ")")
                    .orElse("");
            said.add("Of the goods graded, worth " + Figures.of(run.mean("returned_value")) + " " + run.currency()
                    + ", " + Figures.percent(run.mean("recovery_share"))
                    + " of the value is recovered; a returned unit costs "
                    + Figures.of(run.mean("return_cost_per_unit")) + " " + run.currency() + most + "."
                    + (run.mean("return_fees") > 0
                            ? " Customers pay " + Figures.of(run.mean("return_fees")) + " " + run.currency()
                                    + " in fees."
                            : ""));
        }
    }

    /** The tables below the charts. */
    List<TableView> tables() {
        List<TableView> tables = new ArrayList<>(List.of(channels(), dispositions()));
        if (mending.count() > 0) {
            tables.add(mending());
        }
        if (undelivered.count() > 0) {
            tables.add(undelivered());
        }
        return tables;
    }

    private TableView undelivered() {
        return new TableOfRows(undelivered)
                .text("Undelivered, taken in at", "site", 30)
                .figure("Parcels", "parcels")
                .figure("Units", "units")
                .figure("Sold again", "again")
                .figure("Not sold again", "others")
                .figure("Until graded (d)", "grading_mean_d")
                .view();
    }

    private TableView mending() {
        return new TableOfRows(mending)
                .text("Mended at", "site", 20)
                .figure("Units", "units")
                .figure("Tries", "tries")
                .figure("Tries a unit", "tries_per_unit")
                .percent("At the first try", "first_try_share")
                .percent("Mended in the end", "mended_share")
                .figure("Given up", "given_up")
                .view();
    }

    private TableView channels() {
        return new TableOfRows(channels)
                .cell("Channel", i -> channels.text(i, "channel").replace('_', ' '))
                .figure("Parcels", "parcels")
                .percent("Share", "share")
                .figure("Loads", "loads")
                .figure("Parcels a load", "parcels_per_load")
                .figure("Wait for the load (d)", "wait_mean_d")
                .figure("Hand-over to arrival (d)", "arrival_mean_d")
                .figure("95th pct. (d)", "arrival_p95_d")
                .view();
    }

    private TableView dispositions() {
        return new TableOfRows(dispositions)
                .text("Category", "category", 30)
                .text("Grade", "grade", 20)
                .cell("What was done", i -> ReturnNames.disposition(dispositions.text(i, "disposition")))
                .figure("Units", "units")
                .figure("Value (" + run.currency() + ")", "value")
                .cell(
                        "Recovered",
                        i -> Figures.percent(dispositions.number(i, "recovered") / dispositions.number(i, "value")))
                .figure("Cost (" + run.currency() + ")", "cost")
                .view();
    }
}
