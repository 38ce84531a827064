package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.charts.SiteNames;
import groundwork.reports.html.Page.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The one sentence on top and the figures below it. */
final class Headline {

    private static final double ON_TIME_TARGET = 0.95;

    private final RunFigures run;

    Headline(RunFigures run) {
        this.run = run;
    }

    private long overloaded() {
        long count = 0;
        for (int i = 0; i < run.bottleneck.count(); i++) {
            if (run.bottleneck.number(i, "utilisation_peak_week") > 1) {
                count++;
            }
        }
        return count;
    }

    String answer() {
        if (run.bottleneck.isEmpty()) {
            return "No work is modelled, so nothing can run out.";
        }
        String first = run.names.work(run.bottleneck.text(0, "site"), run.bottleneck.text(0, "step"));
        String day = run.bottleneck.text(0, "peak_week");
        String share = Figures.percent(run.bottleneck.number(0, "utilisation_peak_week"));
        if (overloaded() == 0) {
            return "It holds: in its busiest week (from " + day + ") the tightest station, " + first + ", needs "
                    + share + " of its hours.";
        }
        return "It does not hold at the peak: " + first + " is asked for " + share + " of its hours in the week from "
                + day
                + (overloaded() == 1
                        ? ""
                        : ", and " + (overloaded() - 1)
                                + (overloaded() == 2 ? " other station runs" : " other stations run")
                                + " over at their peaks")
                + ".";
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        double onTime = run.mean("on_time_share");
        double half = run.metric("on_time_share").number(0, "half_width_95");
        boolean unclear = !Double.isNaN(half) && Math.abs(onTime - ON_TIME_TARGET) <= half;
        verdicts.add(new Verdict(
                "On time",
                Figures.percent(onTime),
                RunFigures.interval(half, 100, "points") + "of orders within their promise; reference 95 %: "
                        + (Double.isNaN(onTime)
                                ? "no order was due"
                                : unclear ? "not shown either way" : onTime >= ON_TIME_TARGET ? "reached" : "missed"),
                Double.isNaN(onTime) || unclear ? "plain" : onTime >= ON_TIME_TARGET ? "good" : "bad"));
        verdicts.add(new Verdict(
                "Cost per order",
                Figures.of(run.mean("cost_per_order")) + " " + run.currency(),
                RunFigures.interval(run.metric("cost_per_order").number(0, "half_width_95"), 1, run.currency())
                        + "everything charged in the period over orders shipped in it",
                "plain"));
        if (!run.bottleneck.isEmpty()) {
            double peak = run.bottleneck.number(0, "utilisation_peak_week");
            verdicts.add(new Verdict(
                    "Binds first",
                    SiteNames.sentence(run.names.work(run.bottleneck.text(0, "site"), run.bottleneck.text(0, "step"))),
                    Figures.percent(peak) + " of its hours in the week from " + run.bottleneck.text(0, "peak_week"),
                    peak > 1 ? "bad" : "good"));
            double headroom = run.bottleneck.number(0, "headroom");
            verdicts.add(new Verdict(
                    "Headroom there",
                    Figures.percent(headroom),
                    headroom < 0
                            ? "hours on duty fall short of the work by so much; "
                                    + Figures.of(run.bottleneck.number(0, "staff_needed")) + " people instead of "
                                    + Figures.of(run.bottleneck.number(0, "staff_now")) + " would do"
                            : "more work would fit into its busiest week",
                    headroom < 0 ? "bad" : "good"));
        }
        Rows backlog = run.kpi.where("metric", "backlog_max").where("dimension", "site");
        int worst = -1;
        for (int i = 0; i < backlog.count(); i++) {
            if (worst < 0 || backlog.number(i, "mean") > backlog.number(worst, "mean")) {
                worst = i;
            }
        }
        if (worst >= 0) {
            verdicts.add(new Verdict(
                    "Largest backlog",
                    Figures.of(backlog.number(worst, "mean")) + " orders",
                    RunFigures.interval(backlog.number(worst, "half_width_95"), 1, "orders")
                            + "at " + run.names.site(backlog.text(worst, "key"))
                            + ", mean over replications of the worst moment",
                    "plain"));
        }
        return verdicts;
    }
}
