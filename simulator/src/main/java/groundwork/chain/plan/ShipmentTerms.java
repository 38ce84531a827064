package groundwork.chain.plan;

import groundwork.scenario.Surcharge;
import java.util.Comparator;
import java.util.List;

/**
 * What a shipment is charged beside the price of its card: the card's terms, and the surcharges that apply to its destination.
 *
 * @param surcharges those on the charge by the card first, those on all last
 */
@SuppressWarnings("ArrayRecordComponent") // read-only rows, shared by all replications
public record ShipmentTerms(CardPlan card, SurchargePlan[] surcharges) {

    /** Prices by the weight on the scales, and nothing else. */
    public static final ShipmentTerms PLAIN = new ShipmentTerms(CardPlan.PLAIN, new SurchargePlan[0]);

    static ShipmentTerms of(CardPlan card, List<SurchargePlan> surcharges) {
        return card.equals(CardPlan.PLAIN) && surcharges.isEmpty()
                ? PLAIN
                : new ShipmentTerms(
                        card,
                        surcharges.stream()
                                .sorted(Comparator.comparing(s -> s.row().percentOf()))
                                .toArray(SurchargePlan[]::new));
    }

    /** Whether the volume of a shipment matters. */
    boolean needsVolume() {
        for (SurchargePlan surcharge : surcharges) {
            if (surcharge.row().aboveLitres() > 0) {
                return true;
            }
        }
        return card.isDimensional();
    }

    /**
     * Adds a shipment to a bill.
     *
     * @param base charged by the card, under its terms
     * @param cubicMetres the air in its boxes included
     * @param baselineShare shipments of the week before over those agreed on
     */
    void charge(Bill bill, long base, double billableKilograms, double cubicMetres, long now, double baselineShare) {
        bill.base(base);
        long all = base;
        for (SurchargePlan surcharge : surcharges) {
            if (surcharge.applies(now, billableKilograms, cubicMetres, baselineShare)) {
                boolean onAll = surcharge.row().percentOf() == Surcharge.PercentOf.ALL;
                long due = surcharge.due(onAll ? all : base, billableKilograms);
                bill.surcharge(surcharge.row().kind(), due);
                all += onAll ? 0 : due;
            }
        }
    }
}
