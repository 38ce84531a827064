package groundwork.experiment;

import groundwork.observation.DisruptionCourse;
import groundwork.observation.Summary;
import groundwork.observation.Summary.DailyFigure;
import groundwork.observation.Timeline;
import groundwork.results.Table;
import groundwork.scenario.Disruption;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Estimate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables about disruptions: when each struck, and what it did. */
final class DisruptionTables {

    private final Scenario scenario;
    private final List<Disruption> disruptions;
    private final List<Summary> summaries;
    private final Timeline timeline;

    DisruptionTables(Scenario scenario, List<Summary> summaries, Timeline timeline) {
        this.timeline = timeline;
        this.scenario = scenario;
        this.summaries = summaries;
        disruptions = scenario.risks().disruptions();
    }

    List<Table> tables() {
        DisruptionEffects effects = new DisruptionEffects(summaries, timeline);
        return List.of(disruptions(), windows(), recoveries(), effects.figures(), effects.days());
    }

    private Table disruptions() {
        TableSketch sketch = new TableSketch("disruption", "what each disruption did, mean over replications")
                .text("disruption", "id in the scenario")
                .text("name", "in words")
                .text("what", "is struck: lane, vendor, site, work or demand")
                .text("which", "lane, vendor, site, step or region")
                .real("left", "share of capacity, staff or demand that is left meanwhile")
                .real("windows", "how often it strikes")
                .real("days", "for how long in all")
                .real("time_share", "share of the simulated time, warm-up included, in which it strikes")
                .real("departures_missed", "vehicles that would have left, in the measured period")
                .real("units_delayed", "units that would have left with the first of them")
                .real("loads_held", "loads that reached a closed gateway")
                .real("units_held", "units in them")
                .real("days_held_mean", "how long a load waited before the gateway; NaN where none did")
                .real(
                        "hit_share",
                        "share of the times it strikes after which service is worse than without disruptions")
                .real("survive_days", "from its beginning until service is worse, where it is")
                .real(
                        "recover_days",
                        "from its end until service is as without disruptions, where that comes in the horizon")
                .real(
                        "recovered_share",
                        "share of the times after which service recovers in the horizon, or never is worse");
        double end = scenario.horizon().endMicros();
        for (int d = 0; d < disruptions.size(); d++) {
            Disruption row = disruptions.get(d);
            sketch.row(
                    row.id(),
                    row.name(),
                    what(row.target()),
                    which(row.target()),
                    row.left(),
                    mean(d, c -> c.windows().size()),
                    mean(d, DisruptionTables::micros) / Horizon.DAY,
                    mean(d, DisruptionTables::micros) / end,
                    mean(d, DisruptionCourse::departuresMissed),
                    mean(d, DisruptionCourse::unitsDelayed),
                    mean(d, DisruptionCourse::loadsHeld),
                    mean(d, DisruptionCourse::unitsHeld),
                    mean(d, DisruptionCourse::heldMicros) / mean(d, DisruptionCourse::loadsHeld) / Horizon.DAY,
                    survivals(d)
                            .mapToDouble(s -> Double.isNaN(s.surviveDays()) ? 0 : 1)
                            .average()
                            .orElse(Double.NaN),
                    Estimate.of(survivals(d).mapToDouble(Survival::surviveDays).toArray())
                            .mean(),
                    Estimate.of(survivals(d).mapToDouble(Survival::recoverDays).toArray())
                            .mean(),
                    survivals(d)
                            .mapToDouble(s -> Double.isNaN(s.recoverDays()) ? 0 : 1)
                            .average()
                            .orElse(Double.NaN));
        }
        return sketch.table();
    }

    private Table windows() {
        TableSketch sketch = new TableSketch("disruption_window", "when disruptions strike in each replication")
                .text("disruption", "id in the scenario")
                .integer("replication", "number of the replication, from 1")
                .integer("window", "number of the time it strikes, from 1")
                .text("start", "local time of the scenario's zone, ISO 8601")
                .text("end", "local time of the scenario's zone, ISO 8601")
                .real("days", "between them")
                .real(
                        "survive_days",
                        "from the start until service is worse than without disruptions; NaN if it never is")
                .real(
                        "recover_days",
                        "from the end until service is as without disruptions; NaN if not in the horizon");
        for (int d = 0; d < disruptions.size(); d++) {
            for (Summary summary : summaries) {
                List<DisruptionCourse.Window> windows =
                        summary.disruptions().get(d).windows();
                for (int w = 0; w < windows.size(); w++) {
                    Survival survival = survival(summary, d, w);
                    sketch.row(
                            disruptions.get(d).id(),
                            summary.replication(),
                            w + 1,
                            local(windows.get(w).start()),
                            local(windows.get(w).end()),
                            (double) (windows.get(w).end() - windows.get(w).start()) / Horizon.DAY,
                            survival.surviveDays(),
                            survival.recoverDays());
                }
            }
        }
        return sketch.table();
    }

    /** The times of all windows in all replications; none where there is nothing to compare with. */
    private Stream<Survival> survivals(int disruption) {
        return summaries.stream()
                .filter(summary -> summary.undisturbed().isPresent())
                .flatMap(summary -> IntStream.range(
                                0,
                                summary.disruptions().get(disruption).windows().size())
                        .mapToObj(window -> survival(summary, disruption, window)));
    }

    private Survival survival(Summary summary, int disruption, int window) {
        if (summary.undisturbed().isEmpty()) {
            return new Survival(Double.NaN, Double.NaN);
        }
        List<DisruptionCourse.Window> windows =
                summary.disruptions().get(disruption).windows();
        return Survival.of(
                windows.get(window),
                service(summary.daily()),
                service(summary.undisturbed().get().daily()),
                timeline,
                window + 1 < windows.size() ? windows.get(window + 1).start() : timeline.end());
    }

    /** The share of each day's orders that are neither lost nor late. */
    private static double[] service(List<DailyFigure> daily) {
        double[] onTime = network(daily, "on_time_share");
        double[] placed = network(daily, "orders_placed");
        double[] lost = network(daily, "orders_lost");
        double[] service = new double[onTime.length];
        for (int day = 0; day < service.length; day++) {
            boolean allLost = placed[day] > 0 && lost[day] >= placed[day];
            service[day] = allLost ? 0 : onTime[day] * (1 - lost[day] / placed[day]);
        }
        return service;
    }

    private static double[] network(List<DailyFigure> daily, String measure) {
        return daily.stream()
                .filter(d -> d.measure().equals(measure) && d.dimension().equals("network"))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private Table recoveries() {
        return new SummaryRows(summaries)
                .table(new TableSketch("recovery", "what each rule for hard times did, mean over replications")
                        .text("recovery", "id in the scenario")
                        .real("orders", "of sites that were placed its way, in the measured period")
                        .real("units", "in them"));
    }

    private String local(long time) {
        Horizon horizon = scenario.horizon();
        return LocalDateTime.ofInstant(horizon.instant(time), horizon.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private double mean(int disruption, ToDoubleFunction<DisruptionCourse> figure) {
        return Estimate.of(summaries.stream()
                        .mapToDouble(s -> figure.applyAsDouble(s.disruptions().get(disruption)))
                        .toArray())
                .mean();
    }

    private static double micros(DisruptionCourse course) {
        double sum = 0;
        for (DisruptionCourse.Window window : course.windows()) {
            sum += window.end() - window.start();
        }
        return sum;
    }

    private static String what(Disruption.Target target) {
        if (target instanceof Disruption.OfLane) {
            return "lane";
        } else if (target instanceof Disruption.OfVendor) {
            return "vendor";
        } else if (target instanceof Disruption.OfSite) {
            return "site";
        }
        return target instanceof Disruption.OfStep ? "work" : "demand";
    }

    private static String which(Disruption.Target target) {
        if (target instanceof Disruption.OfLane lane) {
            return lane.lane();
        } else if (target instanceof Disruption.OfVendor vendor) {
            return vendor.vendor();
        } else if (target instanceof Disruption.OfSite site) {
            return site.site();
        } else if (target instanceof Disruption.OfStep step) {
            return step.site() + "/" + step.step();
        }
        return ((Disruption.OfDemand) target).region();
    }
}
