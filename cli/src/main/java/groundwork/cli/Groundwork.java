package groundwork.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code groundwork}. */
@Command(
        name = "groundwork",
        description = "Simulates a supply chain, order by order, and reports capacity and cost.",
        version = "groundwork " + Groundwork.VERSION,
        mixinStandardHelpOptions = true,
        subcommands = {
            RunCommand.class,
            ValidateCommand.class,
            ExplainCommand.class,
            DemandCommand.class,
            VerifyCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:our fault: an error in Groundwork itself",
            "2:bad input; nothing was written",
            "3:a balance of the proof sheet is violated"
        })
public final class Groundwork {

    static final String VERSION = "0.1.0";
    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int BAD_INPUT = 2;
    static final int PROOF_VIOLATED = 3;

    private Groundwork() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Groundwork());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            PrintWriter err = command.getErr();
            StringWriter trace = new StringWriter();
            exception.printStackTrace(new PrintWriter(trace));
            err.println("Groundwork failed, and that is our fault: " + exception.getMessage());
            err.println("Please report it with the scenario and these lines:");
            err.println(trace);
            return OUR_FAULT;
        });
        return line;
    }
}
