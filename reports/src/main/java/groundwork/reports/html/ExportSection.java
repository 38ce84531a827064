package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** What the page says of customs where goods leave: days, fees, refusals, and departures that were missed. */
final class ExportSection {

    private final RunFigures run;
    private final Rows lanes;

    ExportSection(RunFigures run) {
        this.run = run;
        lanes = Rows.of(run.results, "export");
    }

    /** Whether goods leave by any lane. */
    boolean isEmpty() {
        return lanes.isEmpty();
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < lanes.count(); i++) {
            if (lanes.number(i, "declarations") > 0) {
                said.add(sentence(i));
            }
        }
        return said;
    }

    private String sentence(int row) {
        double filings = lanes.number(row, "filings");
        double refused = lanes.number(row, "refused");
        double missed = lanes.number(row, "missed_units");
        double stopped = lanes.number(row, "stopped_units");
        return "Goods that leave by the lane " + lanes.text(row, "lane") + " are released "
                + Figures.of(lanes.number(row, "total_mean_d")) + " days after the first of a declaration came, 95 % of"
                + " declarations within " + Figures.of(lanes.number(row, "total_p95_d")) + " days"
                + (refused > 0 ? "; " + Figures.percent(refused / filings) + " of the filings were refused" : "")
                + (missed > 0
                        ? "; " + Figures.percent(missed / lanes.number(row, "units"))
                                + " of the units missed a departure for it and left "
                                + Figures.of(lanes.number(row, "missed_d")) + " days later"
                        : "")
                + (stopped > 0 ? "; " + Figures.of(stopped) + " units may not leave" : "") + ".";
    }

    TableView view() {
        return new TableOfRows(lanes)
                .text("Lane", "lane", 24)
                .cell("From", i -> run.names.site(lanes.text(i, "site")))
                .figure("Declarations", "declarations")
                .figure("Parcels", "parcels")
                .figure("Units", "units")
                .figure("Refused", "refused")
                .figure("Fees", "fees")
                .figure("Stopped (units)", "stopped_units")
                .figure("Mean (d)", "total_mean_d")
                .figure("95th pct. (d)", "total_p95_d")
                .figure("Missed a departure (units)", "missed_units")
                .view();
    }
}
