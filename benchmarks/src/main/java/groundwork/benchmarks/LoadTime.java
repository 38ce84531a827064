package groundwork.benchmarks;

import groundwork.chain.plan.Plan;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.nio.file.Path;
import java.util.Locale;

/** Prints how long scenario folders take to be read, checked and made ready to run, and what lives on the heap then. */
public final class LoadTime {

    private LoadTime() {}

    /**
     * Reads each scenario.
     *
     * @param folders of scenarios
     */
    public static void main(String[] folders) {
        for (String folder : folders) {
            long start = System.nanoTime();
            ReadResult result = ScenarioReader.read(Path.of(folder));
            if (!(result instanceof ReadResult.Read read)) {
                result.problems().forEach(System.out::println);
                return;
            }
            long readAt = System.nanoTime();
            Plan plan = Plan.of(read.scenario());
            long readyAt = System.nanoTime();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%s: read in %.1f s, ready after %.1f s, %.0f MB live; %.0f units expected%n",
                    folder,
                    (readAt - start) / 1e9,
                    (readyAt - start) / 1e9,
                    (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                    plan.outlook().units(0, Long.MAX_VALUE));
        }
    }
}
