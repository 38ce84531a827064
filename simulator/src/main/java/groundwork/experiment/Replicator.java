package groundwork.experiment;

import groundwork.chain.SupplyChain;
import groundwork.chain.plan.Plan;
import groundwork.observation.Closing;
import groundwork.observation.Digest;
import groundwork.observation.ExpectedDemand;
import groundwork.observation.Recorder;
import groundwork.observation.Summary;
import groundwork.observation.Timeline;
import groundwork.observation.TouchedRegions;
import groundwork.observation.Undisturbed;
import groundwork.scenario.Horizon;
import groundwork.scenario.Risks;
import java.util.List;
import java.util.Optional;

/** Runs single replications of a plan; a replication is a pure function of plan, seed and number. */
final class Replicator {

    private static final int PROGRESS_STEPS = 100;

    private final Plan plan;
    private final long seed;
    private final Timeline timeline;
    private final ExpectedDemand forecast;

    /** Empty where nothing is compared. */
    private final Optional<Plan> undisturbed;

    /** Whose service is compared. */
    private final List<TouchedRegions> touched;

    Replicator(Plan plan, long seed, ExpectedDemand forecast) {
        this.plan = plan;
        this.seed = seed;
        this.forecast = forecast;
        timeline = new Timeline(plan.scenario().horizon());
        Risks risks = plan.scenario().risks();
        undisturbed =
                risks.compared() ? Optional.of(Plan.of(plan.scenario().with(risks.undisturbed()))) : Optional.empty();
        touched = risks.compared() ? plan.touchedRegions() : List.of();
    }

    /**
     * Runs one, and where disruptions are compared the same without them.
     *
     * @param tap may put a listener of its own in front of the recorder
     */
    Summary run(int replication, Progress progress, Tap tap) {
        Summary summary = run(plan, replication, progress, tap);
        return undisturbed
                .map(other -> summary.beside(Undisturbed.of(run(other, replication, Progress.NONE, Tap.NONE))))
                .orElse(summary);
    }

    private Summary run(Plan plan, int replication, Progress progress, Tap tap) {
        Recorder recorder = new Recorder(plan.scenario(), plan.index(), timeline, touched);
        SupplyChain chain = new SupplyChain(plan, seed, replication, tap.before(replication, recorder));
        recorder.open();
        Horizon horizon = plan.scenario().horizon();
        for (int step = 1; step < PROGRESS_STEPS; step++) {
            chain.runUntil(horizon.endMicros() / PROGRESS_STEPS * step);
            progress.advanced(replication, (double) step / PROGRESS_STEPS, recorder.ordersPlaced());
        }
        chain.run();
        Closing closing = chain.closing();
        recorder.close(closing.time());
        progress.advanced(replication, 1, recorder.ordersPlaced());
        return Digest.of(plan.scenario(), recorder, forecast, closing, replication, chain.events());
    }
}
