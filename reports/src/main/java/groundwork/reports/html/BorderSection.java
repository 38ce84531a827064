package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the page says of customs: days, holds, duty and fees, goods withheld, and what changed from how goods came at first. */
final class BorderSection {

    /** Weeks at the beginning and at the end of the horizon that are compared. */
    private static final int WEEKS = 4;

    private final RunFigures run;
    private final Rows entries;
    private final ExportSection exports;

    BorderSection(RunFigures run) {
        this.run = run;
        entries = Rows.of(run.results, "entry");
        exports = new ExportSection(run);
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        days(said);
        owed(said);
        withheld(said);
        refunds(said);
        said.addAll(exports.sentences());
        moved(said);
        return said;
    }

    private void days(List<String> said) {
        Rows mean = run.kpi.where("metric", "customs_time_mean").where("dimension", "gateway");
        for (int i = 0; i < mean.count(); i++) {
            String gateway = mean.text(i, "key");
            double held = figure("customs_hold_share", gateway);
            if (Double.isFinite(mean.number(i, "mean"))) {
                said.add("At " + run.names.site(gateway) + " clearance takes " + Figures.of(mean.number(i, "mean"))
                        + " days on average, " + Figures.of(figure("customs_time_p50", gateway))
                        + " in the median; 95 % of entries are through in "
                        + Figures.of(figure("customs_time_p95", gateway)) + " days"
                        + (Double.isFinite(held) ? "; " + Figures.percent(held) + " of them were held" : "") + ".");
            }
        }
    }

    private double figure(String metric, String gateway) {
        Rows rows =
                run.kpi.where("metric", metric).where("dimension", "gateway").where("key", gateway);
        return rows.isEmpty() ? Double.NaN : rows.number(0, "mean");
    }

    private void owed(List<String> said) {
        // Goods under bond are declared twice; they count when they leave it.
        double value = sum(entries, "value") - sum(entries.where("carriage", "bonded"), "value");
        if (value > 0) {
            String taxes = sum(entries, "tax") + sum(entries, "tax_deferred") > 0
                    ? ", taxes " + Figures.of(sum(entries, "tax")) + " at the border and "
                            + Figures.of(sum(entries, "tax_deferred")) + " deferred"
                    : "";
            said.add("On goods worth " + Figures.of(value) + " " + run.currency() + " duty was "
                    + Figures.of(sum(entries, "duty")) + " (" + Figures.percent(sum(entries, "duty") / value) + ")"
                    + taxes + ", fees of customs and brokers " + Figures.of(sum(entries, "fees")) + " " + run.currency()
                    + ".");
        }
    }

    private void withheld(List<String> said) {
        Rows goods = Rows.of(run.results, "withheld");
        for (int i = 0; i < goods.count(); i++) {
            said.add("At " + run.names.site(goods.text(i, "gateway")) + " " + Figures.of(goods.number(i, "units"))
                    + " units worth " + Figures.of(goods.number(i, "value")) + " " + run.currency() + " were "
                    + goods.text(i, "outcome") + "." + customers(goods, i));
        }
    }

    private void refunds(List<String> said) {
        Rows rows = Rows.of(run.results, "duty_refund");
        if (sum(rows, "due") > 0) {
            said.add("For returned goods that left the country again or were destroyed, " + Figures.of(sum(rows, "due"))
                    + " of " + Figures.of(sum(rows, "paid_on_entry")) + " " + run.currency()
                    + " of duty and taxes are paid back, less " + Figures.of(sum(rows, "fees")) + " in fees of "
                    + Figures.of(sum(rows, "claims")) + " claims; " + Figures.of(sum(rows, "paid_back"))
                    + " came within the run.");
        }
    }

    private TableView refundView() {
        Rows rows = Rows.of(run.results, "duty_refund");
        return new TableOfRows(rows)
                .text("Refund of duty", "row", 24)
                .cell("Gateway", i -> run.names.site(rows.text(i, "gateway")))
                .figure("Units", "units")
                .figure("Paid on entry", "paid_on_entry")
                .figure("Due back", "due")
                .figure("Claims", "claims")
                .figure("Fees", "fees")
                .figure("Paid back", "paid_back")
                .figure("Days to the money", "waited_d")
                .view();
    }

    /** What became of the customers whose parcels are among the goods. */
    private String customers(Rows goods, int row) {
        double parcels = goods.number(row, "parcels");
        double paidBack = goods.number(row, "paid_back");
        double sentAgain = goods.number(row, "sent_again");
        if (parcels == 0) {
            return "";
        }
        List<String> ends = new ArrayList<>();
        if (paidBack > 0) {
            double amount = goods.number(row, "paid_back_amount");
            ends.add(Figures.of(paidBack) + " customers were paid back"
                    + (amount > 0 ? " " + Figures.of(amount) + " " + run.currency() : ""));
        }
        if (sentAgain > 0) {
            ends.add("to " + Figures.of(sentAgain) + " customers the goods were sent again");
        }
        return " They include " + Figures.of(parcels) + " parcels: "
                + (ends.isEmpty() ? "nothing is said of what their customers get" : String.join(", ", ends)) + ".";
    }

    /** What crossed in parcels, and what it cost a unit, in the first weeks and in the last. */
    private void moved(List<String> said) {
        Rows weeks = Rows.of(run.results, "entry_week");
        TreeSet<String> dates = new TreeSet<>();
        for (int i = 0; i < weeks.count(); i++) {
            dates.add(weeks.text(i, "week"));
        }
        if (dates.size() <= 2 * WEEKS || sum(entries, "parcels") == 0) {
            return;
        }
        List<String> order = List.copyOf(dates);
        Span first = span(weeks, order.subList(0, WEEKS));
        Span last = span(weeks, order.subList(order.size() - 1 - WEEKS, order.size() - 1));
        said.add("In the first four weeks " + Figures.percent(first.parcelShare())
                + " of the units crossed the border as parcels for customers, in the last four whole weeks "
                + Figures.percent(last.parcelShare()) + "; duty, taxes and fees went from "
                + Figures.of(first.perUnit()) + " to " + Figures.of(last.perUnit()) + " " + run.currency()
                + " a unit"
                + (first.parcels() > 0 && last.parcels() > 0
                        ? ", those on a parcel from " + Figures.of(first.perParcel()) + " to "
                                + Figures.of(last.perParcel())
                        : "")
                + ".");
    }

    /** Units that crossed the border, and those that owed something there or when they left a bond. */
    private record Span(
            double units, double owing, double parcelUnits, double parcels, double owed, double owedByParcels) {
        double parcelShare() {
            return parcelUnits / units;
        }

        double perUnit() {
            return owed / owing;
        }

        double perParcel() {
            return parcels == 0 ? 0 : owedByParcels / parcels;
        }
    }

    private static Span span(Rows weeks, List<String> dates) {
        double units = 0;
        double owing = 0;
        double parcelUnits = 0;
        double parcels = 0;
        double owed = 0;
        double owedByParcels = 0;
        for (int i = 0; i < weeks.count(); i++) {
            if (dates.contains(weeks.text(i, "week"))) {
                double due = weeks.number(i, "duty") + weeks.number(i, "tax") + weeks.number(i, "fees");
                boolean ofParcels = weeks.number(i, "parcels") > 0;
                units += weeks.text(i, "carriage").equals("withdrawal") ? 0 : weeks.number(i, "units");
                owing += weeks.text(i, "carriage").equals("bonded") ? 0 : weeks.number(i, "units");
                owed += due;
                parcels += weeks.number(i, "parcels");
                parcelUnits += ofParcels ? weeks.number(i, "units") : 0;
                owedByParcels += ofParcels ? due : 0;
            }
        }
        return new Span(units, owing, parcelUnits, parcels, owed, owedByParcels);
    }

    private static double sum(Rows rows, String column) {
        double sum = 0;
        for (int i = 0; i < rows.count(); i++) {
            sum += rows.number(i, column);
        }
        return sum;
    }

    List<TableView> tables() {
        List<TableView> tables = new ArrayList<>(List.of(view(), channels()));
        if (!exports.isEmpty()) {
            tables.add(exports.view());
        }
        if (!Rows.of(run.results, "duty_refund").isEmpty()) {
            tables.add(refundView());
        }
        return tables;
    }

    private TableView view() {
        return new TableOfRows(entries)
                .cell("Gateway", i -> run.names.site(entries.text(i, "gateway")))
                .text("Type of entry", "type", 24)
                .figure("Entries", "entries")
                .figure("Parcels", "parcels")
                .figure("Units", "units")
                .figure("Value (" + run.currency() + ")", "value")
                .figure("Duty (" + run.currency() + ")", "duty")
                .figure("Tax paid (" + run.currency() + ")", "tax")
                .figure("Tax deferred (" + run.currency() + ")", "tax_deferred")
                .figure("Fees (" + run.currency() + ")", "fees")
                .view();
    }

    private TableView channels() {
        Rows rows = Rows.of(run.results, "customs");
        return new TableOfRows(rows)
                .cell("Gateway", i -> run.names.site(rows.text(i, "gateway")))
                .text("Channel", "channel", 24)
                .figure("Entries", "entries")
                .percent("Share", "share")
                .figure("Median (d)", "total_p50_d")
                .figure("Mean (d)", "total_mean_d")
                .figure("95th pct. (d)", "total_p95_d")
                .view();
    }
}
