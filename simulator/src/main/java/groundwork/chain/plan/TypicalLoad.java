package groundwork.chain.plan;

/**
 * What a departure of a lane between sites carries as planners expect it.
 *
 * @param valueMicros of the goods, millionths of the currency
 * @param days between departures; 0 where they leave on demand
 */
public record TypicalLoad(
        double units, double kilograms, double cubicMetres, double pallets, double valueMicros, double days) {

    /** So many times as much. */
    TypicalLoad times(double factor, double newDays) {
        return new TypicalLoad(
                units * factor,
                kilograms * factor,
                cubicMetres * factor,
                pallets * factor,
                valueMicros * factor,
                newDays);
    }

    /** The part of it that goods make: by their volume, or by their weight where nothing has a volume. */
    public double part(double ofKilograms, double ofCubicMetres) {
        return cubicMetres > 0 ? ofCubicMetres / cubicMetres : kilograms > 0 ? ofKilograms / kilograms : 0;
    }
}
