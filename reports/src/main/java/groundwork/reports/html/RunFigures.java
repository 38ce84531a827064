package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.charts.SiteNames;
import groundwork.results.Results;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a run as the sentences of its page need them. */
final class RunFigures {

    final Results results;
    final Rows kpi;
    final Rows bottleneck;
    final SiteNames names;
    private final Map<String, String> facts = new LinkedHashMap<>();

    RunFigures(Results results) {
        this.results = results;
        kpi = Rows.of(results, "kpi");
        bottleneck = Rows.of(results, "bottleneck");
        names = new SiteNames(results);
        results.facts().forEach(fact -> facts.put(fact.name(), fact.value()));
    }

    /** A fact of the run, "" where it has none. */
    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    String currency() {
        return fact("currency");
    }

    /** A figure of the network. */
    Rows metric(String metric) {
        return kpi.where("metric", metric).where("dimension", "network");
    }

    /** Its mean over replications; NaN where there is none. */
    double mean(String metric) {
        return metric(metric).number(0, "mean");
    }

    /** The mean of a figure of a site. */
    double ofSite(String metric, String site) {
        return kpi.where("metric", metric)
                .where("dimension", "site")
                .where("key", site)
                .number(0, "mean");
    }

    /** "± 0.3 points; " or nothing where one replication gives no interval. */
    static String interval(double half, double scale, String unit) {
        if (Double.isNaN(half)) {
            return "";
        }
        String width = Figures.of(half * scale);
        return "± " + (half > 0 && width.equals("0") ? "less than 0.001" : width) + " " + unit + "; ";
    }
}
