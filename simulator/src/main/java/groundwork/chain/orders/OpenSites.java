package groundwork.chain.orders;

import groundwork.chain.disruption.Openness;
import groundwork.chain.entity.Run;
import groundwork.scenario.Recovery;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The sites of another preference without those that are closed now; all of them where none is open. */
final class OpenSites implements Preference {

    private final Run run;
    private final Preference preference;
    private final Openness[] open;

    private OpenSites(Run run, Preference preference, Openness[] open) {
        this.run = run;
        this.preference = preference;
        this.open = open;
    }

    /** The preference itself, where orders are never rerouted. */
    static Preference of(Run run, Preference preference) {
        boolean reroutes = run.plan().scenario().risks().recoveries().stream()
                .anyMatch(recovery -> recovery.action() instanceof Recovery.Reroute);
        if (!reroutes) {
            return preference;
        }
        Openness[] open = IntStream.range(0, run.plan().sites().size())
                .mapToObj(run.closures()::ofOrders)
                .toArray(Openness[]::new);
        return Arrays.stream(open).anyMatch(Openness::changes) ? new OpenSites(run, preference, open) : preference;
    }

    @Override
    public int[] sites(int order) {
        int[] all = preference.sites(order);
        for (int site : all) {
            if (isClosed(site)) {
                int[] left = Arrays.stream(all).filter(s -> !isClosed(s)).toArray();
                return left.length > 0 ? left : all;
            }
        }
        return all;
    }

    private boolean isClosed(int site) {
        return open[site].at(run.now()) == 0;
    }
}
