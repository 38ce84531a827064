package groundwork.experiment;

import groundwork.chain.plan.ExpectedUnits;
import groundwork.chain.plan.Plan;
import groundwork.observation.ExpectedDemand;
import groundwork.observation.ProofLine;
import groundwork.observation.Summary;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Replications of a scenario, run in parallel and summarised in the order of their numbers.
 *
 * <p>Results do not depend on the number of threads.
 */
public final class Experiment {

    private final Plan plan;
    private final int first;
    private final int last;
    private final long seed;
    private final int threads;

    private Experiment(Scenario scenario, int first, int last, long seed, int threads) {
        if (first < 1 || last < first || threads < 1) {
            throw new IllegalArgumentException(
                    "Replications " + first + " to " + last + " on " + threads + " threads cannot be run.");
        }
        plan = Plan.of(scenario);
        this.first = first;
        this.last = last;
        this.seed = seed;
        this.threads = threads;
    }

    /** Replications 1 to {@code replications}. */
    public static Experiment of(Scenario scenario, int replications, long seed, int threads) {
        return new Experiment(scenario, 1, replications, seed, threads);
    }

    /** One replication again, alone. */
    public static Experiment ofOne(Scenario scenario, int replication, long seed) {
        return new Experiment(scenario, replication, replication, seed, 1);
    }

    /** Runs and summarises. */
    public Outcome run(Progress progress) {
        return run(progress, Tap.NONE);
    }

    /**
     * Runs and summarises.
     *
     * @param tap may put a listener of its own in front of each recorder, for a trace
     */
    public Outcome run(Progress progress, Tap tap) {
        ExpectedDemand forecast = ExpectedUnits.of(plan);
        Replicator replicator = new Replicator(plan, seed, forecast);
        List<Summary> summaries = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Summary>> running = new ArrayList<>();
            for (int r = first; r <= last; r++) {
                int replication = r;
                running.add(pool.submit(() -> replicator.run(replication, progress, tap)));
            }
            for (Future<Summary> summary : running) {
                summaries.add(summary.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        long orders = summaries.stream().mapToLong(Summary::orders).sum();
        long events = summaries.stream().mapToLong(Summary::events).sum();
        return new Outcome(
                new ResultTables(plan, seed, summaries, forecast).results(), violations(summaries), orders, events);
    }

    private static List<String> violations(List<Summary> summaries) {
        List<String> violations = new ArrayList<>();
        for (Summary summary : summaries) {
            for (ProofLine line : summary.proof()) {
                if (!line.holds()) {
                    violations.add("Replication " + summary.replication() + ": " + line.line() + " is violated: "
                            + line.statement() + ", but " + line.left() + " ≠ " + line.right() + " " + line.unit()
                            + ".");
                }
            }
        }
        return violations;
    }
}
