package groundwork.chain.plan;

import groundwork.scenario.Disposition;

/**
 * What is done with returned goods, made ready.
 *
 * @param row number among the rows of the scenario, then those of its season ends; -1 where the categories say it all
 * @param upTo the shares of the rows of its group up to this one, in (0, 1]
 * @param to number of the site where they are sent, or -1
 * @param recoveryShare share of the value that is not lost; NaN for that of the item's category
 * @param costMicros of a unit; of what is mended each time that it is tried
 * @param mending of what is mended
 */
public record DispositionPlan(
        int row,
        Disposition.Kind kind,
        double upTo,
        int to,
        double recoveryShare,
        long costMicros,
        MendingPlan mending) {

    private double recovered(Goods goods, int item) {
        return Double.isNaN(recoveryShare) ? goods.recoveryShare(item) : recoveryShare;
    }

    /** Value lost of some units, in millionths of the currency. */
    public long lostMicros(Goods goods, int item, int units) {
        return StrictMath.round(goods.valueMicros(item) * (1 - recovered(goods, item)) * units);
    }

    /** Value kept of a unit less what it costs, in millionths of the currency; for mending, given that it succeeds at once. */
    double netMicros(Goods goods, int item) {
        return keptMicros(goods, item) - costMicros;
    }

    /** Value kept of a unit, in millionths of the currency. */
    double keptMicros(Goods goods, int item) {
        return goods.valueMicros(item) * recovered(goods, item);
    }
}
