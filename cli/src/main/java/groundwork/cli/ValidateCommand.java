package groundwork.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario folders without running them. */
@Command(
        name = "validate",
        description = "Checks scenario folders and lists all problems.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "scenario folders")
    private List<Path> folders;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = Groundwork.DONE;
        for (Path folder : folders) {
            if (ScenarioArgument.read(folder, spec.commandLine().getErr()).isPresent()) {
                out.println(folder + " is right.");
            } else {
                code = Groundwork.BAD_INPUT;
            }
        }
        return code;
    }
}
