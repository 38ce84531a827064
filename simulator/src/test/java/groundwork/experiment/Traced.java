package groundwork.experiment;

import groundwork.chain.plan.Plan;
import groundwork.observation.Trace;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The trace of one replication of a scenario folder. */
final class Traced {

    private Traced() {}

    /** Its lines. */
    static Stream<String> lines(Path folder) {
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(folder)).scenario();
        StringWriter trace = new StringWriter();
        Experiment.of(scenario, 1, 1, 1)
                .run(
                        Progress.NONE,
                        (replication, recorder) ->
                                Trace.of(recorder, Plan.of(scenario).index(), scenario.horizon(), trace));
        return trace.toString().lines();
    }
}
