package groundwork.chain.plan;

import groundwork.scenario.Work;
import java.util.Locale;

/** Names of steps as planners write them. */
final class StepNames {

    private StepNames() {}

    static String of(Work.Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
