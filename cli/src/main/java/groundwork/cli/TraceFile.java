package groundwork.cli;

import groundwork.chain.plan.Plan;
import groundwork.observation.ChainListener;
import groundwork.observation.Trace;
import groundwork.scenario.Scenario;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a trace: the first recorder that is tapped is traced. */
final class TraceFile implements AutoCloseable {

    private final BufferedWriter writer;
    private final Scenario scenario;
    private boolean taken;

    TraceFile(Path path, Scenario scenario) throws IOException {
        writer = Files.newBufferedWriter(path);
        this.scenario = scenario;
    }

    synchronized ChainListener tap(ChainListener recorder) {
        if (taken) {
            return recorder;
        }
        taken = true;
        return Trace.of(recorder, Plan.of(scenario).index(), scenario.horizon(), writer);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
