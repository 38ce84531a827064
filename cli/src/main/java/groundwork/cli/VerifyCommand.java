package groundwork.cli;

import groundwork.experiment.Experiment;
import groundwork.experiment.KnownAnswer;
import groundwork.experiment.Outcome;
import groundwork.experiment.Progress;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the textbook scenarios and holds them against their known answers. */
@Command(
        name = "verify",
        description = "Runs textbook scenarios and holds them against known answers (99.9 %% intervals).",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", arity = "0..*", description = "names in the folder; default: all")
    private List<String> names = new ArrayList<>();

    @Option(names = "--textbook", paramLabel = "DIR", description = "default: ${DEFAULT-VALUE}")
    private Path textbook = Path.of("scenarios/textbook");

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.exists(textbook.resolve("answers.csv"))) {
            err.println("There is no " + textbook.resolve("answers.csv") + "; name the folder with --textbook.");
            return Groundwork.BAD_INPUT;
        }
        List<KnownAnswer> answers = TextbookAnswers.read(textbook);
        List<String> chosen = names.isEmpty()
                ? answers.stream().map(KnownAnswer::scenario).distinct().toList()
                : names;
        out.println("| scenario | figure | known | run | ± (99.9 %) | allowed ± | verdict |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        boolean right = true;
        for (String name : chosen) {
            List<KnownAnswer> ofScenario =
                    answers.stream().filter(a -> a.scenario().equals(name)).toList();
            Optional<ReadResult.Read> read = ScenarioArgument.read(textbook.resolve(name), err);
            if (read.isEmpty() || ofScenario.isEmpty()) {
                err.println("No known answers for " + name + ".");
                return Groundwork.BAD_INPUT;
            }
            right &= verify(read.get().scenario(), ofScenario, out);
        }
        out.println();
        out.println(right ? "All answers are met." : "Some answers are missed.");
        return right ? Groundwork.DONE : Groundwork.PROOF_VIOLATED;
    }

    private static boolean verify(Scenario scenario, List<KnownAnswer> answers, PrintWriter out) {
        Outcome outcome = Experiment.of(
                        scenario,
                        scenario.terms().replications(),
                        scenario.terms().seed(),
                        Runtime.getRuntime().availableProcessors())
                .run(Progress.NONE);
        boolean right = outcome.violations().isEmpty();
        for (KnownAnswer answer : answers) {
            KnownAnswer.Verdict verdict = answer.judge(outcome.results());
            String word = !verdict.covered() ? "MISSED" : verdict.sharp() ? "met" : "NOT SHARP";
            right &= verdict.covered() && verdict.sharp();
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.6g | %.6g | %.2f %% | %.0f %% | %s |%n",
                    answer.scenario(),
                    answer.source(),
                    answer.answer(),
                    verdict.estimate(),
                    100 * verdict.halfWidth() / answer.answer(),
                    100 * answer.largestHalfWidth(),
                    word);
        }
        out.flush();
        return right;
    }
}
