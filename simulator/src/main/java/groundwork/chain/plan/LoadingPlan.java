package groundwork.chain.plan;

import groundwork.scenario.FreightTerms.Loading;
import java.util.List;

/**
 * How whole pieces are loaded into containers of several kinds.
 *
 * @param pieces what may not be divided
 * @param kinds to choose from, the largest inside first
 * @param most containers of a departure, or {@code Integer.MAX_VALUE}
 */
public record LoadingPlan(Loading pieces, List<Kind> kinds, int most) {

    /**
     * A kind of container.
     *
     * @param offer its number among the offers of the lane
     * @param costMicros money, millionths of the currency, posted to the account behind it
     */
    public record Kind(int offer, FreightPlan.Container room, long costMicros, int account) {}

    /** Copies the list. */
    public LoadingPlan {
        kinds = List.copyOf(kinds);
    }

    /** Units of an item in a whole piece. */
    public int unitsPerPiece(Goods goods, int item) {
        return switch (pieces) {
            case CASES -> goods.unitsPerCase(item);
            case PALLETS -> goods.unitsPerPallet(item);
            default -> 1;
        };
    }

    /** Pallets that so many pieces stand on. */
    public double pallets(Goods goods, int item, int count) {
        return pieces == Loading.PALLETS ? count : goods.pallets(item, count * unitsPerPiece(goods, item));
    }
}
