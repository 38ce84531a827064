package groundwork.cli;

import groundwork.chain.plan.Plan;
import groundwork.observation.ChainListener;
import groundwork.observation.Trace;
import groundwork.scenario.Scenario;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a trace of one replication. */
final class TraceFile implements AutoCloseable {

    private final BufferedWriter writer;
    private final Scenario scenario;
    private final int traced;

    /** Opens the file for the replication of this number. */
    TraceFile(Path path, Scenario scenario, int traced) throws IOException {
        writer = Files.newBufferedWriter(path);
        this.scenario = scenario;
        this.traced = traced;
    }

    ChainListener tap(int replication, ChainListener recorder) {
        if (replication != traced) {
            return recorder;
        }
        return Trace.of(recorder, Plan.of(scenario).index(), scenario.horizon(), writer);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
