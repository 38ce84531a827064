package groundwork.scenario;

/**
 * A layer of duty; all layers that fit goods add up, and add to the rate of their category.
 *
 * @param origin id of the site where the goods start, or their country of origin ({@link Commodity#origin}), or "" for any
 * @param category id, or "" for any
 * @param commodity beginning of the commodity code, or "" for any
 * @param gateway id of the gateway where they enter, or "" for any
 * @param rate share of the dutiable value, in [0, …)
 * @param perUnitMicros money a unit, millionths of the currency
 * @param perKilogramMicros money a kilogram, millionths of the currency
 */
public record Duty(
        String id,
        String origin,
        String category,
        String commodity,
        String gateway,
        double rate,
        long perUnitMicros,
        long perKilogramMicros,
        Validity valid) {}
