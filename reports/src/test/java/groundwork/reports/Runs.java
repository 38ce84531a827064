package groundwork.reports;

import groundwork.experiment.Experiment;
import groundwork.experiment.Progress;
import groundwork.results.Results;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real results to write reports of. */
final class Runs {

    private Runs() {}

    /** Two replications of the smallest scenario. */
    static Results hello() {
        return of(Path.of("..", "scenarios", "hello"), 2);
    }

    /** Two replications of the reference network: its centers, gateways, lanes and returns. */
    static Results reference() {
        return of(Path.of("..", "scenarios", "cn-us-crossborder"), 2);
    }

    /** A replication of three sellers whose goods age, expire, break and disappear. */
    static Results sellersAndShelves() {
        return of(Path.of("..", "scenarios", "sellers-shelves"), 1);
    }

    /** A replication of a shop whose returns are graded. */
    static Results gradedReturns() {
        return of(Path.of("..", "scenarios", "returns-grades"), 1);
    }

    /** A replication of the smallest scenario with a storm, a strike, breakdowns and a craze. */
    static Results disruptions() {
        return of(Path.of("..", "scenarios", "hello-disruptions"), 1);
    }

    private static Results of(Path folder, int replications) {
        ReadResult.Read read = (ReadResult.Read) ScenarioReader.read(folder);
        return Experiment.of(read.scenario(), replications, 20260901, 2)
                .run(Progress.NONE)
                .results();
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
