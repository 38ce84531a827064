package groundwork.cli;

import groundwork.scenariofile.Problem;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** A scenario folder named on the command line: read, or refused with all its problems. */
final class ScenarioArgument {

    private ScenarioArgument() {}

    static Optional<ReadResult.Read> read(Path folder, PrintWriter err) {
        ReadResult result = ScenarioReader.read(folder);
        for (Problem problem : result.problems()) {
            err.println(folder.resolve(problem.at().file()).normalize()
                    + problem.toString().substring(problem.at().file().length()));
        }
        if (result instanceof ReadResult.Read read) {
            return Optional.of(read);
        }
        long errors = result.problems().stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .count();
        err.println(errors + (errors == 1 ? " error" : " errors") + " in " + folder + "; nothing was run or written.");
        return Optional.empty();
    }
}
