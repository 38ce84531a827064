package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A scenario written out in a test, run once, and its figures. Every balance must hold. */
final class Replay {

    private final Results results;

    private Replay(Results results) {
        this.results = results;
    }

    /**
     * Runs a scenario with orders that are known.
     *
     * @param orders rows of recorded_orders: order, at, region, item, units; empty for none
     */
    static Replay of(Path folder, String yaml, String... orders) {
        try {
            Files.writeString(folder.resolve("scenario.yaml"), yaml);
            if (orders.length > 0) {
                Files.writeString(
                        folder.resolve("recorded_orders.csv"),
                        "order,at,region,item,units\n" + String.join("\n", orders) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ReadResult read = ScenarioReader.read(folder);
        assertThat(read.problems().stream().filter(p -> !p.toString().contains("warning")))
                .isEmpty();
        return of(((ReadResult.Read) read).scenario());
    }

    static Replay of(Scenario scenario) {
        Outcome outcome = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE);
        assertThat(outcome.violations()).isEmpty();
        return new Replay(outcome.results());
    }

    /** A figure of the network. */
    double figure(String metric) {
        return figure(metric, "all");
    }

    /** A result table. */
    Table table(String name) {
        return results.table(name);
    }

    /** A figure of a site, a region, and so on. */
    double figure(String metric, String key) {
        Table table = results.table("kpi_by_replication");
        return table.rows().stream()
                .filter(row -> row.get(table.column("metric")).equals(metric)
                        && row.get(table.column("key")).equals(key))
                .mapToDouble(row -> (Double) row.get(table.column("value")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + metric + " of " + key + "."));
    }

    /** The figures of the first row of a table that begins with these keys. */
    double[] row(String table, String... keys) {
        return results.table(table).rows().stream()
                .filter(row -> row.subList(0, keys.length).equals(List.of(keys)))
                .findFirst()
                .map(row -> row.stream()
                        .filter(Double.class::isInstance)
                        .mapToDouble(Double.class::cast)
                        .toArray())
                .orElseThrow(() -> new AssertionError("There is no such row in " + table + "."));
    }
}
