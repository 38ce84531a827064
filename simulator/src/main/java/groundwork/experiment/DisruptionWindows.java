package groundwork.experiment;

import groundwork.experiment.Charges.Charge;
import groundwork.observation.DisruptionCourse.Window;
import groundwork.observation.Summary;
import groundwork.results.Table;
import groundwork.scenario.Disruption;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The table of the times at which disruptions strike. */
final class DisruptionWindows {

    private final Horizon horizon;
    private final List<Disruption> disruptions;
    private final List<Summary> summaries;
    private final List<Charges> charges;

    /**
     * Of these replications.
     *
     * @param charges one entry per replication
     */
    DisruptionWindows(Scenario scenario, List<Summary> summaries, List<Charges> charges) {
        horizon = scenario.horizon();
        disruptions = scenario.risks().disruptions();
        this.summaries = summaries;
        this.charges = charges;
    }

    Table table() {
        TableSketch sketch = new TableSketch("disruption_window", "when disruptions strike in each replication")
                .text("disruption", "id in the scenario")
                .integer("replication", "number of the replication, from 1")
                .integer("window", "number of the time it strikes, from 1")
                .text("start", "local time of the scenario's zone, ISO 8601")
                .text("end", "local time of the scenario's zone, ISO 8601")
                .real("days", "between them")
                .real(
                        "survive_days",
                        "from the start until service of its regions is worse than without disruptions; NaN if it never is")
                .real(
                        "recover_days",
                        "from the end until service of its regions is as without disruptions; NaN if not in the horizon")
                .text("shared_with", "ids of other disruptions that share in what it does");
        for (int d = 0; d < disruptions.size(); d++) {
            for (int r = 0; r < summaries.size(); r++) {
                List<Window> windows = summaries.get(r).disruptions().get(d).windows();
                for (int w = 0; w < windows.size(); w++) {
                    row(sketch, d, r, w, windows.get(w));
                }
            }
        }
        return sketch.table();
    }

    private void row(TableSketch sketch, int disruption, int replication, int number, Window window) {
        Charge charge = charges.get(replication).of(disruption, number);
        sketch.row(
                disruptions.get(disruption).id(),
                summaries.get(replication).replication(),
                number + 1,
                local(window.start()),
                local(window.end()),
                (double) (window.end() - window.start()) / Horizon.DAY,
                charge.survival().surviveDays(),
                charge.survival().recoverDays(),
                charge.others().stream()
                        .map(other -> disruptions.get(other).id())
                        .collect(Collectors.joining(", ")));
    }

    private String local(long time) {
        return LocalDateTime.ofInstant(horizon.instant(time), horizon.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
