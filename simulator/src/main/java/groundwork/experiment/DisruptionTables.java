package groundwork.experiment;

import groundwork.chain.plan.Plan;
import groundwork.experiment.Charges.Charge;
import groundwork.observation.DisruptionCourse;
import groundwork.observation.Summary;
import groundwork.observation.Timeline;
import groundwork.observation.TouchedRegions;
import groundwork.results.Table;
import groundwork.scenario.Disruption;
import groundwork.scenario.Horizon;
import groundwork.statistics.Estimate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables about disruptions: when each struck, and what it did. */
final class DisruptionTables {

    private final Plan plan;
    private final List<Disruption> disruptions;
    private final List<Summary> summaries;
    private final Timeline timeline;
    private final List<TouchedRegions> touched;

    /** One entry per replication. */
    private final List<Charges> charges;

    DisruptionTables(Plan plan, List<Summary> summaries, Timeline timeline) {
        this.plan = plan;
        this.timeline = timeline;
        this.summaries = summaries;
        disruptions = plan.scenario().risks().disruptions();
        touched = plan.touchedRegions();
        charges = summaries.stream()
                .map(summary -> new Charges(summary, touched, timeline))
                .toList();
    }

    List<Table> tables() {
        DisruptionEffects effects = new DisruptionEffects(summaries, timeline);
        return List.of(
                disruptions(),
                new DisruptionWindows(plan.scenario(), summaries, charges).table(),
                regions(),
                recoveries(),
                effects.figures(),
                effects.days());
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
                        "share of the times it strikes after which service of its regions is worse than without disruptions")
                .real("survive_days", "from its beginning until service is worse, where it is")
                .real(
                        "recover_days",
                        "from its end until service is as without disruptions, where that comes in the horizon")
                .real(
                        "recovered_share",
                        "share of the times after which service recovers in the horizon, or never is worse")
                .integer("regions", "downstream of it, whose service it answers for; see disruption_region")
                .text("shared_with", "ids of other disruptions that share in what it does, in any replication");
        double end = plan.scenario().horizon().endMicros();
        for (int d = 0; d < disruptions.size(); d++) {
            Disruption row = disruptions.get(d);
            List<Charge> charged = charges(d);
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
                    share(charged, charge -> charge.survival().isHit()),
                    mean(charged, Survival::surviveDays),
                    mean(charged, Survival::recoverDays),
                    share(charged, charge -> !Double.isNaN(charge.survival().recoverDays())),
                    touched.get(d).regions().size(),
                    sharing(charged));
        }
        return sketch.table();
    }

    /** What all windows in all replications are charged with; nothing where there is nothing to compare with. */
    private List<Charge> charges(int disruption) {
        return IntStream.range(0, summaries.size())
                .filter(r -> summaries.get(r).undisturbed().isPresent())
                .boxed()
                .flatMap(r -> IntStream.range(
                                0,
                                summaries
                                        .get(r)
                                        .disruptions()
                                        .get(disruption)
                                        .windows()
                                        .size())
                        .mapToObj(window -> charges.get(r).of(disruption, window)))
                .toList();
    }

    private static double share(List<Charge> charges, Predicate<Charge> counts) {
        return charges.stream()
                .mapToDouble(charge -> counts.test(charge) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private static double mean(List<Charge> charges, ToDoubleFunction<Survival> days) {
        return Estimate.of(charges.stream()
                        .mapToDouble(charge -> days.applyAsDouble(charge.survival()))
                        .toArray())
                .mean();
    }

    /** The ids of all that share in what a disruption does, in the order of the scenario. */
    private String sharing(List<Charge> charges) {
        return charges.stream()
                .flatMap(charge -> charge.others().stream())
                .distinct()
                .sorted()
                .map(other -> disruptions.get(other).id())
                .collect(Collectors.joining(", "));
    }

    /** Which regions each disruption touches. */
    private Table regions() {
        TableSketch sketch = new TableSketch(
                        "disruption_region", "the regions whose service each disruption answers for")
                .text("disruption", "id in the scenario")
                .text("region", "id of a region downstream of what it strikes");
        for (TouchedRegions of : touched) {
            for (int region : of.regions()) {
                sketch.row(of.disruption(), plan.index().regions().get(region));
            }
        }
        return sketch.table();
    }

    private Table recoveries() {
        return new SummaryRows(summaries)
                .table(new TableSketch("recovery", "what each rule for hard times did, mean over replications")
                        .text("recovery", "id in the scenario")
                        .real("orders", "of sites that were placed its way, in the measured period")
                        .real("units", "in them"));
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
