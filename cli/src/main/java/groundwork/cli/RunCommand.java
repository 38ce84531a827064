package groundwork.cli;

import groundwork.experiment.Experiment;
import groundwork.experiment.Outcome;
import groundwork.reports.Rows;
import groundwork.reports.RunFolder;
import groundwork.reports.charts.Figures;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario and writes its report. */
@Command(name = "run", description = "Runs a scenario and writes its report.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "scenario folder")
    private Path folder;

    @Option(names = "--replications", paramLabel = "N", description = "how many; default: as the scenario says")
    private Integer replications;

    @Option(names = "--replication", paramLabel = "N", description = "run only this one, as it is in the whole run")
    private Integer replication;

    @Option(names = "--seed", paramLabel = "S", description = "default: as the scenario says")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "default: one for each core; results do not depend on it")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "where results go; default: ${DEFAULT-VALUE}")
    private Path out = Path.of("out");

    @Option(names = "--quiet", description = "print nothing but problems")
    private boolean quiet;

    @Option(names = "--trace", description = "write an event log, trace.csv, of the first replication that is run")
    private boolean trace;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (wrongNumber("--replications", replications, err)
                || wrongNumber("--replication", replication, err)
                || wrongNumber("--threads", threads, err)) {
            return Groundwork.BAD_INPUT;
        }
        Optional<ReadResult.Read> read = ScenarioArgument.read(folder, err);
        if (read.isEmpty()) {
            return Groundwork.BAD_INPUT;
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            err.println("--out " + out + " is a file; name a folder.");
            return Groundwork.BAD_INPUT;
        }
        return run(read.get());
    }

    private static boolean wrongNumber(String option, Integer value, PrintWriter err) {
        if (value != null && value < 1) {
            err.println(option + " must be at least 1, was " + value + ".");
            return true;
        }
        return false;
    }

    private int run(ReadResult.Read read) throws IOException {
        Scenario scenario = read.scenario();
        long start = System.nanoTime();
        long useSeed = seed == null ? scenario.terms().seed() : seed;
        int useThreads = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        int count = replications == null ? scenario.terms().replications() : replications;
        Experiment experiment = replication == null
                ? Experiment.of(scenario, count, useSeed, useThreads)
                : Experiment.ofOne(scenario, replication, useSeed);
        ProgressLine progress = new ProgressLine(
                spec.commandLine().getOut(),
                replication == null ? count : 1,
                quiet,
                Boolean.getBoolean("groundwork.terminal"));
        Outcome outcome;
        Path target = out.resolve(fileName(scenario.name())).resolve(runName());
        Path traceDraft = null;
        if (trace) {
            Files.createDirectories(target.toAbsolutePath().getParent());
            traceDraft = Files.createTempFile(target.toAbsolutePath().getParent(), ".trace-", ".csv");
            try (TraceFile file = new TraceFile(traceDraft, scenario, replication == null ? 1 : replication)) {
                outcome = experiment.run(progress, file::tap);
            }
        } else {
            outcome = experiment.run(progress);
        }
        progress.end(outcome.orders(), outcome.events());
        double seconds = (System.nanoTime() - start) / 1e9;
        RunFolder.write(outcome.results(), manifest(read, useThreads, seconds, outcome), target);
        if (traceDraft != null) {
            Files.move(traceDraft, target.resolve("trace.csv"));
        }
        report(outcome, target, (System.nanoTime() - start) / 1e9);
        return outcome.violations().isEmpty() ? Groundwork.DONE : Groundwork.PROOF_VIOLATED;
    }

    private static String runName() {
        return DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
    }

    /** A name that every file system takes. */
    static String fileName(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "scenario" : plain.substring(0, Math.min(60, plain.length()));
    }

    private static Map<String, Object> manifest(ReadResult.Read read, int threads, double seconds, Outcome outcome) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("groundwork_version", Groundwork.VERSION);
        manifest.put("scenario_sha256", read.hash());
        manifest.put("proved", outcome.violations().isEmpty());
        manifest.put("orders_simulated", outcome.orders());
        manifest.put("events", outcome.events());
        manifest.put("jdk", Runtime.version().toString());
        manifest.put("threads", threads);
        manifest.put("seconds_simulating", seconds);
        manifest.put("finished", Instant.now().toString());
        return manifest;
    }

    private void report(Outcome outcome, Path target, double seconds) {
        PrintWriter err = spec.commandLine().getErr();
        outcome.violations().stream().limit(50).forEach(err::println);
        if (!outcome.violations().isEmpty()) {
            err.println("The proof sheet is violated: do not use these results. Please report it with the scenario.");
        }
        if (quiet) {
            return;
        }
        PrintWriter terminal = spec.commandLine().getOut();
        Rows kpi = Rows.of(outcome.results(), "kpi").where("dimension", "network");
        terminal.printf(
                Locale.ROOT,
                "%s orders, %s on time, %s %s an order%n",
                Figures.of(kpi.where("metric", "orders_placed").number(0, "mean")),
                Figures.percent(kpi.where("metric", "on_time_share").number(0, "mean")),
                Figures.of(kpi.where("metric", "cost_per_order").number(0, "mean")),
                kpi.where("metric", "cost_total").text(0, "unit"));
        terminal.printf(Locale.ROOT, "Report after %.1f s: %s%n", seconds, target.resolve("report.html"));
        terminal.flush();
    }
}
