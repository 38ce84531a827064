package groundwork.benchmarks;

import groundwork.experiment.Experiment;
import groundwork.experiment.Progress;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what lives on the heap while scenarios run, after a collection, on average over some looks. */
public final class LiveHeap {

    private static final int REPORTS_A_LOOK = 10;
    private static final double WARM = 0.2;

    private LiveHeap() {}

    /**
     * Runs one replication of each scenario.
     *
     * @param folders of scenarios
     */
    public static void main(String[] folders) {
        for (String folder : folders) {
            Scenario scenario = ((ReadResult.Read) ScenarioReader.read(Path.of(folder))).scenario();
            Looks looks = new Looks();
            Experiment.ofOne(scenario, 1, 1).run(looks);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d orders, %.1f MB live%n",
                    folder,
                    looks.orders,
                    looks.bytes / looks.count / 1e6);
        }
    }

    private static final class Looks implements Progress {
        private int reports;
        private double bytes;
        private int count;
        private long orders;

        @Override
        public void advanced(int replication, double share, long ordersSoFar) {
            orders = ordersSoFar;
            if (share >= WARM && reports++ % REPORTS_A_LOOK == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                bytes += runtime.totalMemory() - runtime.freeMemory();
                count++;
            }
        }
    }
}
