package groundwork.cli;

import groundwork.scenario.AppliedDefault;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a scenario is taken to mean: its size and the defaults that fill its gaps. */
@Command(
        name = "explain",
        description = "Says what a scenario is taken to mean, defaults included.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "scenario folder")
    private Path folder;

    @Override
    public Integer call() {
        Optional<ReadResult.Read> read =
                ScenarioArgument.read(folder, spec.commandLine().getErr());
        if (read.isEmpty()) {
            return Groundwork.BAD_INPUT;
        }
        PrintWriter out = spec.commandLine().getOut();
        Scenario s = read.get().scenario();
        out.println(s.name());
        out.println("  " + s.horizon().days() + " days from " + s.horizon().start() + " in "
                + s.horizon().zone());
        out.println("  " + s.catalogue().items().size() + " items, "
                + s.demand().regions().size() + " regions, "
                + s.network().sites().size() + " sites, " + s.network().lanes().size() + " lanes, "
                + s.demand().forecast().rows().size() + " rows of forecast");
        out.println("Defaults in force:");
        for (AppliedDefault d : s.defaults()) {
            out.println("  " + d.table() + "." + d.field() + " = " + d.value() + "  (" + d.rows()
                    + (d.rows() == 1 ? " row)" : " rows)"));
        }
        return Groundwork.DONE;
    }
}
