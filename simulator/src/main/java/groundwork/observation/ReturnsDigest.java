package groundwork.observation;

import groundwork.scenario.Category;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Condenses what became of returns; writes nothing where returns are said by category only. */
final class ReturnsDigest {

    private static final double MICROS = 1e6;

    /** Work on returns, by the activity under which its hours are paid. */
    private static final List<String> WORK = List.of("inspect", "check_in", "grade", "refurbish", "repack");

    private final Scenario scenario;
    private final Recorder recorder;
    private final ReturnSortingRecorder sorting;
    private final FigureSheet sheet;

    ReturnsDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.recorder = recorder;
        this.sheet = sheet;
        sorting = recorder.returnSorting;
    }

    void write() {
        sorting.undelivered.write(sheet, scenario);
        if (!scenario.returns().refined()) {
            return;
        }
        dispositions();
        steps();
        money();
        sorting.mending.write(sheet, scenario);
    }

    private void dispositions() {
        List<String> categories = new ArrayList<>(List.of("none"));
        scenario.catalogue().categories().stream().map(Category::id).forEach(categories::add);
        List<String> grades = new ArrayList<>(List.of("none"));
        grades.addAll(scenario.returns().sorting().gradeNames());
        for (int c = 0; c < sorting.sorted.length; c++) {
            for (int g = 0; g < sorting.sorted[c].length; g++) {
                for (int d = 0; d < ReturnSortingRecorder.KINDS.length; d++) {
                    double[] cell = sorting.sorted[c][g][d];
                    sheet.row(
                            "return_disposition",
                            List.of(
                                    categories.get(c),
                                    grades.get(g),
                                    ReturnSortingRecorder.KINDS[d].name().toLowerCase(Locale.ROOT)),
                            cell[ReturnSortingRecorder.UNITS],
                            cell[ReturnSortingRecorder.VALUE] / MICROS,
                            cell[ReturnSortingRecorder.RECOVERED] / MICROS,
                            cell[ReturnSortingRecorder.COST] / MICROS);
                }
            }
        }
    }

    private void steps() {
        step("hand-over to arrival", recorder.returnChannels.allToArrival());
        step("arrival to graded", recorder.returns.toGrade);
        step("graded to shelf", sorting.toShelf);
        sheet.durations("refund_time", "network", "all", "d", Horizon.DAY, sorting.refundTimes);
    }

    private void step(String name, Durations durations) {
        sheet.row(
                "return_step",
                List.of(name),
                durations.count(),
                durations.mean() / Horizon.DAY,
                durations.percentile(50) / Horizon.DAY,
                durations.percentile(95) / Horizon.DAY);
    }

    private void money() {
        String currency = scenario.terms().currency();
        double units = sorting.sum(ReturnSortingRecorder.UNITS);
        double value = sorting.sum(ReturnSortingRecorder.VALUE) / MICROS;
        double recovered = sorting.sum(ReturnSortingRecorder.RECOVERED) / MICROS;
        double cost = cost();
        sheet.network("returns_kept", "units", sorting.kept);
        sheet.network("refunds", "parcels", sorting.refundTimes.count());
        sheet.network("refunded", currency, sorting.refundedMicros / MICROS);
        sheet.network("returned_value", currency, value);
        sheet.network("recovered_value", currency, recovered);
        sheet.network("recovery_share", "share", recovered / value);
        if (scenario.returns().channels().stream().anyMatch(row -> row.feeMicros() > 0)) {
            sheet.network("return_fees", currency, fees());
        }
        sheet.network("return_cost", currency, cost);
        sheet.network("return_cost_per_unit", currency, cost / units);
    }

    /** What customers pay for returning things. */
    private double fees() {
        double fees = 0;
        for (int a = 0; a < recorder.index.accounts().size(); a++) {
            if (recorder.index.accounts().get(a).activity().equals("return_fee")) {
                for (long amount : recorder.ledger.amounts[a]) {
                    fees -= amount / MICROS;
                }
            }
        }
        return fees;
    }

    /** What returns cost: carriers, boxes, work, dispositions, and what the goods lose in value; fees not taken off. */
    private double cost() {
        double cost = 0;
        for (int a = 0; a < recorder.index.accounts().size(); a++) {
            ModelIndex.Account account = recorder.index.accounts().get(a);
            boolean work = account.payee().equals("labour") && WORK.contains(account.activity());
            if (!account.income() && (work || account.activity().startsWith("return_"))) {
                for (long amount : recorder.ledger.amounts[a]) {
                    cost += amount / MICROS;
                }
            }
        }
        return cost;
    }
}
