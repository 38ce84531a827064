package groundwork.chain.plan;

import groundwork.engine.Discipline;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays the rows of the work table out over time: one station for each site and step. */
final class StationPlans {

    private StationPlans() {}

    static List<StationPlan> of(Scenario scenario, Places places) {
        List<StationPlan> stations = new ArrayList<>();
        for (int s = 0; s < places.siteCount(); s++) {
            Site site = places.site(s);
            Map<Work.Step, List<Work>> rows = new EnumMap<>(Work.Step.class);
            for (Work row : scenario.network().work()) {
                if (row.site().equals(site.id())) {
                    rows.computeIfAbsent(row.step(), k -> new ArrayList<>()).add(row);
                }
            }
            Calendar calendar = new Calendar(
                    scenario.horizon(),
                    site.zone(),
                    site.calendar(),
                    scenario.demand().holidays());
            for (List<Work> ofStep : rows.values()) {
                stations.add(station(stations.size(), s, ofStep, calendar, scenario.horizon()));
            }
        }
        return stations;
    }

    private static StationPlan station(int number, int site, List<Work> rows, Calendar calendar, Horizon horizon) {
        TreeMap<Long, Integer> changes = new TreeMap<>();
        List<Pay> pays = new ArrayList<>();
        for (Work row : rows) {
            for (Calendar.Stretch stretch : calendar.stretches(row.shift(), day -> counts(row, day))) {
                changes.merge(stretch.start(), row.staff(), Integer::sum);
                changes.merge(stretch.end(), -row.staff(), Integer::sum);
                // Paid on each side of the start of measurement, so that measured cost is that of measured hours.
                long cut = Math.max(stretch.start(), Math.min(stretch.end(), horizon.warmUpMicros()));
                addPay(pays, row, stretch.start(), cut);
                addPay(pays, row, cut, stretch.end());
            }
        }
        pays.sort((a, b) -> Long.compare(a.start(), b.start()));
        changes.entrySet().removeIf(change -> change.getValue() == 0);
        long[] times = new long[changes.size()];
        int[] staff = new int[changes.size()];
        int level = 0;
        int at = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            level += change.getValue();
            times[at] = change.getKey();
            staff[at++] = level;
        }
        Work first = rows.get(0);
        Work.WorkUnit unit = Work.WorkUnit.ORDERS;
        double perUnit = 0;
        Optional<groundwork.random.Variate> time = Optional.empty();
        if (first.time() instanceof Work.WorkTime.Rate rate) {
            unit = rate.unit();
            perUnit = Horizon.HOUR / rate.perHour();
        } else if (first.time() instanceof Work.WorkTime.Duration duration) {
            time = Optional.of(Draws.of(duration.time()));
        }
        return new StationPlan(
                number,
                site,
                first.step(),
                unit,
                perUnit,
                time,
                Discipline.valueOf(first.discipline().name()),
                first.room(),
                first.crew(),
                first.reworkTo(),
                first.reworkShare(),
                first.scrapShare(),
                times,
                staff,
                pays.stream().mapToLong(Pay::start).toArray(),
                pays.stream().mapToDouble(Pay::hours).toArray(),
                pays.stream().mapToLong(Pay::micros).toArray());
    }

    private static boolean counts(Work row, LocalDate day) {
        return row.from().map(from -> !day.isBefore(from)).orElse(true)
                && row.to().map(to -> !day.isAfter(to)).orElse(true);
    }

    private record Pay(long start, double hours, long micros) {}

    private static void addPay(List<Pay> pays, Work row, long start, long end) {
        if (end > start) {
            double hours = (double) (end - start) / Horizon.HOUR * row.staff();
            pays.add(new Pay(start, hours, StrictMath.round(hours * row.wagePerHourMicros())));
        }
    }
}
