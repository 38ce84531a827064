package groundwork.chain.cost;

import groundwork.chain.entity.Run;
import java.util.Arrays;

/** What was moved so far in the contract period, by rate card and basis; it begins anew with each period. */
final class ContractVolumes {

    private final Run run;
    private final long[][] periodBegins;
    private final int[] period;
    private final double[][] moved;

    ContractVolumes(Run run) {
        this.run = run;
        int cards = run.plan().tariffs().cardCount();
        periodBegins = new long[cards][];
        period = new int[cards];
        moved = new double[cards][];
    }

    /** Quantities moved by basis, to be added to. */
    double[] of(int card, int bases) {
        if (moved[card] == null) {
            moved[card] = new double[bases];
            periodBegins[card] = run.plan().tariffs().contractPeriods(card);
        }
        while (period[card] < periodBegins[card].length && run.now() >= periodBegins[card][period[card]]) {
            Arrays.fill(moved[card], 0);
            period[card]++;
        }
        return moved[card];
    }
}
