package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.charts.BarChart.Bar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What contracts on parcels save and cost, by period. */
final class ContractCharts {

    private static final int MOST = 24;

    private ContractCharts() {}

    /** Draws them into a book; none where there is no contract. */
    static void draw(ChartBook book) {
        Rows rows = Rows.of(book.results, "parcel_contract");
        if (rows.isEmpty() || sum(rows, "listed") == 0) {
            return;
        }
        List<Bar> bars = new ArrayList<>();
        int first = Math.max(0, rows.count() - MOST);
        for (int i = first; i < rows.count(); i++) {
            double charged = rows.number(i, "charged");
            bars.add(new Bar(
                    rows.text(i, "card") + ", from " + rows.text(i, "period_from"),
                    List.of(charged, rows.number(i, "shortfall"), rows.number(i, "listed") - charged),
                    "tier " + Figures.of(rows.number(i, "tier"))));
        }
        double saved = sum(rows, "listed") - sum(rows, "charged");
        book.add(
                "parcel-contracts",
                "money",
                BarChart.draw(
                        "Tiers save " + Figures.percent(saved / sum(rows, "listed")) + " of parcels' prices"
                                + (sum(rows, "shortfall") == 0
                                        ? ""
                                        : "; what is missing of commitments costs " + Figures.of(sum(rows, "shortfall"))
                                                + " " + book.currency),
                        book.currency + " by contract and period, mean over replications; at the end: the tier that was"
                                + " reached" + (first > 0 ? "; the last " + MOST + " periods" : ""),
                        book.captions,
                        bars,
                        List.of("charged", "for what is missing", "saved by tiers"),
                        Double.NaN));
    }

    private static double sum(Rows rows, String column) {
        return Arrays.stream(rows.numbers(column)).sum();
    }
}
