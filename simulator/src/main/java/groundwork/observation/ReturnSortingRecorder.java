package groundwork.observation;

import groundwork.scenario.Category;
import groundwork.scenario.Disposition;
import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.statistics.Durations;
import java.util.List;

/** What becomes of returned units, and when customers have their money, in the measured period. */
final class ReturnSortingRecorder {

    /** What is counted of a category, grade and disposition. */
    static final int UNITS = 0;

    static final int VALUE = 1;
    static final int RECOVERED = 2;
    static final int COST = 3;

    static final Disposition.Kind[] KINDS = Disposition.Kind.values();

    private final Timeline timeline;
    private final int[] categoryOf;

    /** By category and grade, each from none on, by disposition; amounts in millionths of the currency. */
    final double[][][][] sorted;

    final MendingRecorder mending;
    final UndeliveredRecorder undelivered;
    final Durations refundTimes = new Durations();
    final Durations toShelf = new Durations();
    double refundedMicros;
    double kept;
    long allKept;
    long allSorted;
    long allSentOn;
    long allSentOnCame;
    long allWithheld;

    ReturnSortingRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        List<String> sites = scenario.network().sites().stream().map(Site::id).toList();
        mending = new MendingRecorder(timeline, sites);
        undelivered = new UndeliveredRecorder(timeline, sites);
        boolean asked = scenario.returns().refined();
        List<String> categories =
                scenario.catalogue().categories().stream().map(Category::id).toList();
        List<Item> items = asked ? scenario.catalogue().items() : List.of();
        categoryOf = items.stream()
                .mapToInt(item -> categories.indexOf(item.category()))
                .toArray();
        int grades = scenario.returns().sorting().gradeNames().size();
        sorted = new double[asked ? categories.size() + 1 : 0][grades + 1][KINDS.length][COST + 1];
    }

    void kept(long now, int units) {
        allKept += units;
        kept += timeline.measures(now) ? units : 0;
    }

    void sorted(long now, int item, int grade, int disposition, int units, long value, long recovered, long cost) {
        allSorted += units;
        if (timeline.measures(now)) {
            double[] cell = sorted[categoryOf[item] + 1][grade + 1][disposition];
            cell[UNITS] += units;
            cell[VALUE] += value;
            cell[RECOVERED] += recovered;
            cell[COST] += cost;
        }
    }

    /** A further try at units that were graded at a time is paid. */
    void paid(long gradedAt, int item, int grade, long cost) {
        if (timeline.measures(gradedAt)) {
            sorted[categoryOf[item] + 1][grade + 1][Disposition.Kind.REFURBISH.ordinal()][COST] += cost;
        }
    }

    /** Units that were graded at a time, and were to be mended, become something else. */
    void failed(
            long gradedAt,
            int item,
            int grade,
            int disposition,
            int units,
            long value,
            long before,
            long now,
            long cost) {
        if (timeline.measures(gradedAt)) {
            double[][] cells = sorted[categoryOf[item] + 1][grade + 1];
            double[] meant = cells[Disposition.Kind.REFURBISH.ordinal()];
            meant[UNITS] -= units;
            meant[VALUE] -= value;
            meant[RECOVERED] -= before;
            double[] instead = cells[disposition];
            instead[UNITS] += units;
            instead[VALUE] += value;
            instead[RECOVERED] += now;
            instead[COST] += cost;
        }
    }

    void refunded(long now, long waitedMicros, long amountMicros) {
        if (timeline.measures(now)) {
            refundTimes.add(waitedMicros);
            refundedMicros += amountMicros;
        }
    }

    void shelved(long now, long gradedAt) {
        if (sorted.length > 0 && timeline.measures(now)) {
            toShelf.add(now - gradedAt);
        }
    }

    /** A figure of all categories, grades and dispositions. */
    double sum(int figure) {
        double sum = 0;
        for (double[][][] category : sorted) {
            for (double[][] grade : category) {
                for (double[] cell : grade) {
                    sum += cell[figure];
                }
            }
        }
        return sum;
    }
}
