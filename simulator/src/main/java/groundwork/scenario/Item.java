package groundwork.scenario;

/**
 * A thing sold (SKU).
 *
 * @param category id, or "" for none
 * @param seller id, or "" for none
 * @param valueMicros millionths of the currency a unit
 */
public record Item(
        String id,
        String name,
        String category,
        String seller,
        double weightKilograms,
        double volumeLitres,
        long valueMicros) {}
