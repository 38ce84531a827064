package groundwork.observation;

import groundwork.scenario.Scenario;
import java.util.List;

/** How often things are tried to be mended, by site; empty where mending never fails. */
final class MendingRecorder {

    private final Timeline timeline;
    private final List<String> sites;
    private final Bench[] benches;
    long allBegun;
    long allMended;
    long allGivenUp;

    MendingRecorder(Timeline timeline, List<String> sites) {
        this.timeline = timeline;
        this.sites = sites;
        benches = new Bench[sites.size()];
    }

    /** Units of one site in the measured period. */
    private static final class Bench {
        private double first;
        private double tries;
        private double firstMended;
        private double mended;
        private double givenUp;
    }

    private Bench bench(int site) {
        if (benches[site] == null) {
            benches[site] = new Bench();
        }
        return benches[site];
    }

    void begun(int units) {
        allBegun += units;
    }

    void tried(long now, int site, int mended, int failed, int attempt) {
        allMended += mended;
        if (timeline.measures(now)) {
            Bench bench = bench(site);
            bench.tries += mended + failed;
            bench.mended += mended;
            if (attempt == 1) {
                bench.first += mended + failed;
                bench.firstMended += mended;
            }
        }
    }

    void givenUp(long now, int site, int units) {
        allGivenUp += units;
        if (timeline.measures(now)) {
            bench(site).givenUp += units;
        }
    }

    /** Writes the table mending, a row for each site that takes returns; nothing where mending never fails. */
    void write(FigureSheet sheet, Scenario scenario) {
        for (int site = 0; scenario.returns().mendingMayFail() && site < benches.length; site++) {
            if (!scenario.takesReturns(sites.get(site))) {
                continue;
            }
            Bench of = bench(site);
            sheet.row(
                    "mending",
                    List.of(sites.get(site)),
                    of.first,
                    of.tries,
                    of.mended,
                    of.givenUp,
                    of.firstMended / of.first,
                    of.mended / (of.mended + of.givenUp),
                    of.tries / (of.mended + of.givenUp));
        }
    }
}
