package groundwork.chain.demand;

import groundwork.chain.plan.BlockMix;
import groundwork.chain.plan.DatedItems;
import groundwork.chain.plan.ItemMix;
import java.util.Arrays;
import java.util.Optional;

/** What is asked for of one curve on the present local day: the baseline, changed by dates and by forecast error. */
final class VaryingMix {

    private final DatedItems dated;
    private final Optional<ErrorFactors> errors;
    private ItemMix baseline;
    private long day = Long.MIN_VALUE;
    private double[] ofWeek;
    private float[] weights;
    private BlockMix mix;
    private double factor;

    /** Where the dated items stand in the baseline. */
    private int[] datedAt;

    VaryingMix(DatedItems dated, Optional<ErrorFactors> errors) {
        this.dated = dated;
        this.errors = errors;
    }

    /** Goes on to a day, counted from 1970-01-01, on which the forecast says a mix; no day before the present one. */
    void enter(long newDay, ItemMix newBaseline) {
        if (day == newDay && baseline == newBaseline) {
            return;
        }
        boolean sameWeek = ErrorFactors.week(day) == ErrorFactors.week(newDay);
        day = newDay;
        if (baseline != newBaseline) {
            begin(newBaseline);
            sameWeek = false;
        }
        if (errors.isPresent() && !sameWeek) {
            ofWeek = errors.get().in(ErrorFactors.week(day));
        }
        if (!sameWeek) {
            for (int k = 0; k < weights.length; k++) {
                weigh(k, 1);
            }
        }
        for (int k : datedAt) {
            weigh(k, dated.factor(baseline.itemAt(k), day));
        }
        mix.sum();
        factor = mix.total();
    }

    private void begin(ItemMix newBaseline) {
        baseline = newBaseline;
        int n = baseline.size();
        int[] items = new int[n];
        int[] at = new int[n];
        int count = 0;
        for (int k = 0; k < n; k++) {
            items[k] = baseline.itemAt(k);
            if (dated.contains(items[k])) {
                at[count++] = k;
            }
        }
        datedAt = Arrays.copyOf(at, count);
        weights = new float[n];
        mix = new BlockMix(items, weights);
    }

    private void weigh(int k, double byDate) {
        double error = ofWeek == null ? 1 : ofWeek[baseline.itemAt(k)];
        weights[k] = (float) (baseline.shareAt(k) * byDate * error);
    }

    /** What is asked for today. */
    ItemMix mix() {
        return mix;
    }

    /** Today's demand over the baseline's. */
    double factor() {
        return factor;
    }
}
