package groundwork.cli;

import groundwork.scenariofile.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the orders of a replication, so that they can be looked at, or replayed as recorded orders. */
@Command(
        name = "demand",
        description = "Writes the orders of a replication in the format of recorded_orders.",
        mixinStandardHelpOptions = true)
final class DemandCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "scenario folder")
    private Path folder;

    @Option(names = "--replication", paramLabel = "N", description = "of which replication; default: ${DEFAULT-VALUE}")
    private int replication = 1;

    @Option(names = "--seed", paramLabel = "S", description = "default: as the scenario says")
    private Long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "the file; default: ${DEFAULT-VALUE}")
    private Path out = Path.of("recorded_orders.csv");

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (replication < 1) {
            err.println("--replication must be at least 1, was " + replication + ".");
            return Groundwork.BAD_INPUT;
        }
        if (Files.isDirectory(out)) {
            err.println("--out " + out + " is a folder; name a file.");
            return Groundwork.BAD_INPUT;
        }
        Optional<ReadResult.Read> read = ScenarioArgument.read(folder, err);
        if (read.isEmpty()) {
            return Groundwork.BAD_INPUT;
        }
        long useSeed = seed == null ? read.get().scenario().terms().seed() : seed;
        long orders = OrdersFile.write(read.get().scenario(), replication, useSeed, out);
        spec.commandLine().getOut().printf(Locale.ROOT, "%,d orders: %s%n", orders, out);
        spec.commandLine().getOut().flush();
        return Groundwork.DONE;
    }
}
