package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** What the page says of disruptions; empty where nothing goes wrong. */
final class DisruptionSection {

    /** Disruptions that are told one by one; the table has all. */
    private static final int MOST_TOLD = 6;

    private final RunFigures run;
    private final Rows disruptions;
    private final Rows effects;
    private final Rows recoveries;

    DisruptionSection(RunFigures run) {
        this.run = run;
        disruptions = Rows.of(run.results, "disruption");
        effects = Rows.of(run.results, "disruption_effect");
        recoveries = Rows.of(run.results, "recovery");
    }

    boolean isEmpty() {
        return disruptions.isEmpty();
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        for (int d = 0; d < Math.min(MOST_TOLD, disruptions.count()); d++) {
            said.add(struck(d) + missed(d) + survived(d));
        }
        if (!effects.isEmpty()) {
            said.add(cost());
        }
        for (int r = 0; r < recoveries.count(); r++) {
            said.add("The rule " + recoveries.text(r, "recovery") + " placed "
                    + Figures.of(recoveries.number(r, "orders")) + " orders of sites its way, with "
                    + Figures.of(recoveries.number(r, "units")) + " units.");
        }
        return said;
    }

    private String struck(int d) {
        double windows = disruptions.number(d, "windows");
        double days = disruptions.number(d, "days");
        return disruptions.text(d, "name") + " (" + disruptions.text(d, "what") + " " + disruptions.text(d, "which")
                + ") strikes "
                + (windows == 1
                        ? "for " + Figures.of(days) + " days"
                        : Figures.of(windows) + " times, for " + Figures.of(days) + " days in all")
                + "; meanwhile " + left(disruptions.text(d, "what"), disruptions.number(d, "left")) + ".";
    }

    private static String left(String what, double left) {
        if (left > 1) {
            return Figures.percent(left - 1) + " more is ordered";
        }
        return switch (what) {
            case "demand" -> left == 0 ? "nobody orders" : Figures.percent(1 - left) + " of the orders fail to come";
            case "work" -> left == 0 ? "nobody works there" : Figures.percent(left) + " of the staff is there";
            case "site" -> left == 0 ? "it is closed" : Figures.percent(left) + " of staff and departures is there";
            default -> left == 0 ? "nothing leaves" : Figures.percent(left) + " of the capacity is there";
        };
    }

    private String missed(int d) {
        double departures = disruptions.number(d, "departures_missed");
        double units = disruptions.number(d, "units_delayed");
        double loads = disruptions.number(d, "loads_held");
        String missed = departures == 0 ? "" : " " + Figures.of(departures) + " departures are missed";
        return missed
                + (missed.isEmpty() ? "" : units == 0 ? "." : ", which delays " + Figures.of(units) + " units.")
                + (loads == 0
                        ? ""
                        : " " + Figures.of(loads) + " loads with " + Figures.of(disruptions.number(d, "units_held"))
                                + " units wait before the gateway, "
                                + Figures.of(disruptions.number(d, "days_held_mean"))
                                + " days each.");
    }

    private String survived(int d) {
        double hit = disruptions.number(d, "hit_share");
        double regions = disruptions.number(d, "regions");
        if (Double.isNaN(hit)) {
            return "";
        } else if (regions == 0) {
            return " It touches no region's service.";
        } else if (hit == 0) {
            return " Service " + ofRegions(regions) + " survives it.";
        }
        double recovered = disruptions.number(d, "recovered_share");
        return " Service " + ofRegions(regions) + " survives " + Figures.of(disruptions.number(d, "survive_days"))
                + " days"
                + (hit < 1 ? " where it is hit at all, in " + Figures.percent(hit) + " of the times" : "")
                + (recovered == 0
                        ? ", and has not recovered by the end"
                        : ", and has recovered " + Figures.of(disruptions.number(d, "recover_days"))
                                + " days after the end"
                                + (recovered < 1 ? " (in " + Figures.percent(recovered) + " of the times)" : ""))
                + shared(disruptions.text(d, "shared_with")) + ".";
    }

    private String ofRegions(double touched) {
        int all = run.results.table("region").rows().size();
        return touched == all
                ? "of all regions"
                : "of the " + Figures.of(touched) + " of " + all + " regions it touches";
    }

    /** That others have a part in it, by their names. */
    private String shared(String with) {
        List<String> names = new ArrayList<>();
        for (int d = 0; d < disruptions.count(); d++) {
            if (List.of(with.split(", ", -1)).contains(disruptions.text(d, "disruption"))) {
                names.add(disruptions.text(d, "name"));
            }
        }
        return names.isEmpty() ? "" : "; it shares this with what else strikes there: " + String.join(", ", names);
    }

    private String cost() {
        double onTime = effect("on_time_share", "difference") * 100;
        return "Against the same replications without disruptions "
                + more(effect("orders_lost", "difference"), "orders are lost" + interval("orders_lost"))
                + ", " + Figures.of(Math.abs(onTime)) + " points " + (onTime < 0 ? "fewer" : "more")
                + " of the others arrive in time, and costs are "
                + Figures.of(Math.abs(effect("cost_total", "difference"))) + " " + run.currency() + " "
                + (effect("cost_total", "difference") < 0 ? "lower" : "higher") + interval("cost_total") + ".";
    }

    private static String more(double difference, String what) {
        return difference == 0
                ? "no more orders are lost"
                : Figures.of(Math.abs(difference)) + (difference < 0 ? " fewer " : " more ") + what;
    }

    private String interval(String metric) {
        double half = effect(metric, "half_width_95");
        return Double.isNaN(half) ? "" : " (± " + Figures.of(half) + ")";
    }

    private double effect(String metric, String column) {
        return effects.where("metric", metric).number(0, column);
    }

    TableView view() {
        return new TableOfRows(disruptions)
                .text("Disruption", "name", 40)
                .cell("Strikes", i -> disruptions.text(i, "what") + " " + disruptions.text(i, "which"))
                .figure("Times", "windows")
                .figure("Days", "days")
                .figure("Survives (d)", "survive_days")
                .figure("Recovers (d)", "recover_days")
                .percent("Recovered", "recovered_share")
                .figure("Regions", "regions")
                .text("Shared with", "shared_with", 40)
                .view();
    }

    TableView effects() {
        return new TableOfRows(effects)
                .cell("Figure", i -> effects.text(i, "metric").replace('_', ' '))
                .cell("Unit", i -> isShare(i) ? "" : Names.shorten(effects.text(i, "unit"), 12))
                .cell("With", i -> figure(i, "with", " %"))
                .cell("Without", i -> figure(i, "without", " %"))
                .cell("Difference", i -> figure(i, "difference", " points"))
                .cell("±", i -> figure(i, "half_width_95", " points"))
                .view();
    }

    private boolean isShare(int row) {
        return effects.text(row, "unit").equals("share");
    }

    private String figure(int row, String column, String ofShares) {
        double value = effects.number(row, column);
        return isShare(row) && Double.isFinite(value) ? Figures.of(100 * value) + ofShares : Figures.of(value);
    }
}
