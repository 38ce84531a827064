package groundwork.experiment;

import groundwork.chain.plan.Plan;
import groundwork.observation.ModelIndex;
import groundwork.observation.Summary;
import groundwork.observation.Summary.StationHours;
import groundwork.observation.Timeline;
import groundwork.results.Table;
import groundwork.scenario.Horizon;
import groundwork.statistics.Estimate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables about stations: by hour, by hour of the week, and which of them binds first. */
final class StationTables {

    private static final int WEEK_HOURS = 168;
    /** A queue that takes the people on duty longer than this to work off is more than a morning's start. */
    private static final double SHIFT_HOURS = 8;

    private static final DateTimeFormatter LOCAL_HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private final Plan plan;
    private final ModelIndex index;
    private final List<Summary> summaries;
    private final Timeline timeline;
    private final List<StationHours> means = new ArrayList<>();

    StationTables(Plan plan, List<Summary> summaries, Timeline timeline) {
        this.plan = plan;
        this.summaries = summaries;
        this.timeline = timeline;
        index = plan.index();
        for (int s = 0; s < index.stations().size(); s++) {
            means.add(mean(s));
        }
    }

    List<Table> tables() {
        return List.of(hourly(), hourOfWeek(), bottleneck());
    }

    private StationHours mean(int station) {
        int hours = timeline.hours();
        double[][] sums = new double[5][hours];
        for (Summary summary : summaries) {
            StationHours row = summary.stations().get(station);
            double[][] parts = {row.staffed(), row.worked(), row.arrivals(), row.completions(), row.queue()};
            for (int p = 0; p < parts.length; p++) {
                for (int h = 0; h < hours; h++) {
                    sums[p][h] += parts[p][h] / summaries.size();
                }
            }
        }
        return new StationHours(station, sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    private String site(int station) {
        return index.sites().get(index.stations().get(station).site());
    }

    private String step(int station) {
        return index.stations().get(station).step();
    }

    private ZoneId zone(int station) {
        return plan.places().site(index.stations().get(station).site()).zone();
    }

    private LocalDateTime local(int station, int hour) {
        return timeline.horizon()
                .instant(timeline.start() + hour * Horizon.HOUR)
                .atZone(zone(station))
                .toLocalDateTime();
    }

    private Table hourly() {
        TableSketch sketch = new TableSketch("station_hourly", "stations by hour, mean over replications")
                .text("site", "site")
                .text("step", "step of work")
                .text("hour_local", "start of the hour, local time of the site")
                .real("staffed_hours", "person-hours on duty")
                .real("busy_hours", "person-hours worked")
                .real("arrivals", "tasks that arrived")
                .real("completions", "tasks done")
                .real("queue_mean", "tasks waiting, mean over the hour");
        for (StationHours station : means) {
            for (int h = 0; h < timeline.hours(); h++) {
                sketch.row(
                        site(station.station()),
                        step(station.station()),
                        LOCAL_HOUR.format(local(station.station(), h)),
                        station.staffed()[h],
                        station.worked()[h],
                        station.arrivals()[h],
                        station.completions()[h],
                        station.queue()[h]);
            }
        }
        return sketch.table();
    }

    private Table hourOfWeek() {
        TableSketch sketch = new TableSketch(
                        "hour_of_week", "utilisation of stations by hour of the week, local time of the site")
                .text("site", "site")
                .text("step", "step of work")
                .text("day", "Mon to Sun")
                .integer("hour", "0 to 23")
                .real("staffed_hours", "person-hours on duty, mean of such hours")
                .real("utilisation", "hours worked / hours on duty, mean over replications; NaN when nobody is on duty")
                .real("half_width_95", "half-width of its 95 % confidence interval");
        for (int s = 0; s < means.size(); s++) {
            int[] slot = new int[timeline.hours()];
            int[] occurrences = new int[WEEK_HOURS];
            for (int h = 0; h < slot.length; h++) {
                LocalDateTime local = local(s, h);
                slot[h] = (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
                occurrences[slot[h]]++;
            }
            double[][] utilisation = new double[WEEK_HOURS][summaries.size()];
            double[] staffedSum = new double[WEEK_HOURS];
            for (int r = 0; r < summaries.size(); r++) {
                StationHours row = summaries.get(r).stations().get(s);
                double[] staffed = new double[WEEK_HOURS];
                double[] worked = new double[WEEK_HOURS];
                for (int h = 0; h < slot.length; h++) {
                    staffed[slot[h]] += row.staffed()[h];
                    worked[slot[h]] += row.worked()[h];
                }
                for (int w = 0; w < WEEK_HOURS; w++) {
                    utilisation[w][r] = staffed[w] == 0 ? Double.NaN : worked[w] / staffed[w];
                    staffedSum[w] += staffed[w] / summaries.size();
                }
            }
            for (int w = 0; w < WEEK_HOURS; w++) {
                Estimate estimate = Estimate.of(utilisation[w]);
                sketch.row(
                        site(s),
                        step(s),
                        java.time.DayOfWeek.of(w / 24 + 1).getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                        w % 24,
                        occurrences[w] == 0 ? 0.0 : staffedSum[w] / occurrences[w],
                        estimate.mean(),
                        estimate.halfWidth());
            }
        }
        return sketch.table();
    }

    private Table bottleneck() {
        TableSketch sketch = new TableSketch("bottleneck", "stations, the one that binds first on top")
                .integer("rank", "1 binds first")
                .text("site", "site")
                .text("step", "step of work")
                .text("peak_week", "first day of the seven in which demanded work is largest against hours on duty")
                .real("utilisation_peak_week", "demanded work / hours on duty in those days; above 1 is overload")
                .real("utilisation_mean", "hours worked / hours on duty over the measured period")
                .text(
                        "first_hour_local",
                        "first hour in which everyone is busy and more than eight hours of work wait; empty if none")
                .real("hours_overloaded", "hours in which everyone is busy and more than eight hours of work wait")
                .real("wait_p95_h", "95th percentile of the wait of a task, hours")
                .real("headroom", "hours on duty / demanded work in the peak week − 1")
                .integer("staff_now", "most people on duty at once in the peak week")
                .integer("staff_needed", "people on duty so that the work of the peak week fits into its shifts");
        List<Object[]> rows = new ArrayList<>();
        for (StationHours station : means) {
            rows.add(bottleneckRow(station));
        }
        rows.sort((a, b) -> Double.compare((Double) b[3], (Double) a[3]));
        for (int r = 0; r < rows.size(); r++) {
            Object[] row = new Object[rows.get(r).length + 1];
            row[0] = r + 1;
            System.arraycopy(rows.get(r), 0, row, 1, rows.get(r).length);
            sketch.row(row);
        }
        return sketch.table();
    }

    private Object[] bottleneckRow(StationHours station) {
        StationLoad load = StationLoad.of(station, timeline);
        int peak = load.peakWeek();
        double worst = load.utilisation(peak);
        double staffedSum = 0;
        double workedSum = 0;
        String first = "";
        int overloaded = 0;
        int staffNow = 0;
        for (int h = 0; h < timeline.hours(); h++) {
            staffedSum += station.staffed()[h];
            workedSum += station.worked()[h];
            if (station.staffed()[h] > 0
                    && station.worked()[h] >= 0.99 * station.staffed()[h]
                    && station.queue()[h] * load.hoursPerTask() >= SHIFT_HOURS * station.staffed()[h]) {
                overloaded++;
                if (first.isEmpty()) {
                    first = LOCAL_HOUR.format(local(station.station(), h));
                }
            }
            int day = timeline.day(timeline.start() + h * Horizon.HOUR);
            if (day >= peak && day < peak + StationLoad.WINDOW) {
                staffNow = (int) Math.max(staffNow, StrictMath.ceil(station.staffed()[h] - 1e-9));
            }
        }
        double waitP95 = Estimate.of(summaries.stream()
                        .mapToDouble(s -> figure(s, "wait_p95", station.station()))
                        .toArray())
                .mean();
        return new Object[] {
            site(station.station()),
            step(station.station()),
            timeline.date(peak).toString(),
            worst,
            staffedSum == 0 ? Double.NaN : workedSum / staffedSum,
            first,
            (double) overloaded,
            waitP95,
            worst <= 0 ? Double.NaN : 1 / worst - 1,
            staffNow,
            (int) StrictMath.ceil(staffNow * Math.max(worst, 0) - 1e-9)
        };
    }

    private double figure(Summary summary, String metric, int station) {
        String key = site(station) + "/" + step(station);
        return summary.figures().stream()
                .filter(f -> f.metric().equals(metric) && f.key().equals(key))
                .mapToDouble(Summary.Figure::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Adds what each center could get out a day. */
    void addCapacity(TableSketch daily) {
        OutboundCapacity.add(daily, plan, means, timeline);
    }
}
