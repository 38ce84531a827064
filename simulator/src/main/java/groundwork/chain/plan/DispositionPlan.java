package groundwork.chain.plan;

import groundwork.scenario.Disposition;
import groundwork.scenario.DutyRefund;
import java.util.Optional;

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

    /** How goods end for which duty may be paid back; empty if they stay. */
    public Optional<DutyRefund.When> end() {
        return switch (kind) {
            case DESTROY -> Optional.of(DutyRefund.When.DESTROYED);
            case TO_SELLER, TO_ORIGIN -> to < 0 ? Optional.empty() : Optional.of(DutyRefund.When.RE_EXPORTED);
            case RESTOCK, REFURBISH, SHIP_TO, LIQUIDATE, DONATE -> Optional.empty();
        };
    }

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
