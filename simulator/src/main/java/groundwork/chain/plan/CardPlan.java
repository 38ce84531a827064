package groundwork.chain.plan;

import groundwork.scenario.CardTerms;

/**
 * The terms of a rate card made ready: what weight is billed, and what a price becomes.
 *
 * @param kilogramsPerCubicMetre dimensional weight of a cubic metre; 0 where only the scales count
 * @param boxFactor volume of a parcel over that of its goods
 */
public record CardPlan(
        double kilogramsPerCubicMetre,
        double boxFactor,
        double roundUpKilograms,
        double discount,
        long minimumMicros,
        long maximumMicros,
        double baselinePerWeek) {

    /** Slack for the rounding of binary fractions: 3 × 0.1 kg is no more than 0.3 kg. */
    private static final double SLACK = 1e-9;

    /** Cubic centimetres in a cubic metre. */
    private static final double CUBIC_CENTIMETRES = 1e6;

    /** A card of which nothing is said. */
    static final CardPlan PLAIN = of(CardTerms.plain(""));

    static CardPlan of(CardTerms terms) {
        double divisor = terms.cubicCentimetresPerKilogram();
        return new CardPlan(
                divisor > 0 ? CUBIC_CENTIMETRES / divisor : 0,
                terms.boxFactor(),
                terms.roundUpKilograms(),
                terms.discount(),
                terms.minimumMicros(),
                terms.maximumMicros(),
                terms.baselinePerWeek());
    }

    /**
     * The weight that is billed: the larger of the weight and the dimensional weight, rounded up.
     *
     * @param cubicMetres of the shipment, the air in its boxes included
     */
    public double billableKilograms(double kilograms, double cubicMetres) {
        double heavier = unroundedKilograms(kilograms, cubicMetres);
        return roundUpKilograms == 0 ? heavier : StrictMath.ceil(heavier / roundUpKilograms - SLACK) * roundUpKilograms;
    }

    /** The larger of the weight and the dimensional weight. */
    double unroundedKilograms(double kilograms, double cubicMetres) {
        return Math.max(kilograms, cubicMetres * kilogramsPerCubicMetre);
    }

    /** A quantity less the slack by which it may exceed a limit that it is meant to meet. */
    static double forLimits(double quantity) {
        return quantity * (1 - SLACK);
    }

    /** Whether the volume of a shipment matters to its billable weight. */
    boolean isDimensional() {
        return kilogramsPerCubicMetre > 0;
    }

    /** What is charged for a price by the card, before surcharges, in millionths of the currency. */
    public long charge(long priceMicros) {
        return charge(priceMicros, 0, 0);
    }

    /** The same in a tier of a contract, with a rebate on top of the discount, and an amount off. */
    long charge(long priceMicros, double rebate, long offMicros) {
        long discounted = discount == 0 ? priceMicros : StrictMath.round(priceMicros * (1 - discount));
        long left = rebate == 0 ? discounted : StrictMath.round(discounted * (1 - rebate));
        return Math.max(minimumMicros, Math.min(maximumMicros, Math.max(0, left - offMicros)));
    }
}
