package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What contracts on parcels come to. */
final class ContractTable {

    private final Rows rows;
    private final String currency;

    ContractTable(RunFigures run) {
        rows = Rows.of(run.results, "parcel_contract");
        currency = run.currency();
    }

    /** What tiers save and commitments cost; nothing where there is no contract. */
    List<String> sentences() {
        List<String> said = new ArrayList<>();
        double listed = sum("listed");
        double saved = listed - sum("charged");
        if (saved > 0) {
            said.add("Tiers of contracts on parcels save " + Figures.of(saved) + " " + currency + ", "
                    + Figures.percent(saved / listed) + " of the prices of their cards.");
        }
        if (sum("shortfall") > 0) {
            said.add("What is missing of commitments costs " + Figures.of(sum("shortfall")) + " " + currency + ".");
        }
        return said;
    }

    private double sum(String column) {
        return Arrays.stream(rows.numbers(column)).sum();
    }

    TableView view() {
        String money = " (" + currency + ")";
        return new TableOfRows(rows)
                .text("Contract on", "card", 40)
                .cell("Period from", i -> rows.text(i, "period_from"))
                .cell("Moved", i -> Figures.of(rows.number(i, "moved")) + " " + rows.text(i, "counts"))
                .figure("Committed", "committed")
                .figure("Tier reached", "tier")
                .figure("By the prices of the card" + money, "listed")
                .figure("Charged" + money, "charged")
                .figure("Of it credited" + money, "credited")
                .figure("Paid for what is missing" + money, "shortfall")
                .view();
    }
}
