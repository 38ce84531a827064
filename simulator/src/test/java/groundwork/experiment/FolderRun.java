package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A scenario folder written by a test, and figures of its run, of which all balances hold. */
final class FolderRun {

    private final Results results;

    private FolderRun(Results results) {
        this.results = results;
    }

    /** Runs the scenario of this text, in a folder that may hold more files. */
    static FolderRun of(Path folder, String scenario, int replications) throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), scenario);
        ReadResult result = ScenarioReader.read(folder);
        assertThat(result).as(() -> result.problems().toString()).isInstanceOf(ReadResult.Read.class);
        Scenario read = ((ReadResult.Read) result).scenario();
        Outcome outcome = Experiment.of(read, replications, 1, 2).run(Progress.NONE);
        assertThat(outcome.violations()).isEmpty();
        return new FolderRun(outcome.results());
    }

    /** Problems of the scenario of this text. */
    static List<String> problems(Path folder, String scenario) throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), scenario);
        return ScenarioReader.read(folder).problems().stream()
                .map(Object::toString)
                .toList();
    }

    /** Orders of one unit of an item at noon of days of January 2026, from one day to another, as lines of recorded_orders. */
    static String daily(String region, String item, int from, int to, int units) {
        StringBuilder lines = new StringBuilder();
        for (int day = from; day <= to; day++) {
            lines.append(String.format(Locale.ROOT, "2026-01-%02d 12:00,%s,%s,%d%n", day, region, item, units));
        }
        return lines.toString();
    }

    /** The figure of a site, or of the network for {@code all}, mean over replications. */
    double at(String metric, String key) {
        return figure(metric, key, "mean");
    }

    /** Half the width of its 95 % confidence interval. */
    double halfWidth(String metric, String key) {
        return figure(metric, key, "half_width_95");
    }

    private double figure(String metric, String key, String column) {
        Table table = results.table("kpi");
        return table.rows().stream()
                .filter(row -> row.get(table.column("metric")).equals(metric)
                        && row.get(table.column("key")).equals(key))
                .mapToDouble(row -> (Double) row.get(table.column(column)))
                .findFirst()
                .orElseThrow();
    }

    /** The values of a measure of a key by day. */
    double[] byDay(String measure, String key) {
        Table table = results.table("daily");
        return table.rows().stream()
                .filter(row -> row.get(table.column("measure")).equals(measure)
                        && row.get(table.column("key")).equals(key))
                .mapToDouble(row -> (Double) row.get(table.column("mean")))
                .toArray();
    }

    /** All tables. */
    Results results() {
        return results;
    }
}
