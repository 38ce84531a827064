package groundwork.scenario;

/**
 * A tariff-rate quota: a layer of duty has its own rate up to a quantity in a period, and another rate beyond it.
 *
 * @param duty id of the layer
 * @param quantity that enters at the layer's rate, of all gateways together
 * @param unit in which it is counted
 * @param period at whose start it opens anew
 * @param rateBeyond share of the dutiable value of what enters beyond it, in [0, …)
 */
public record TariffQuota(String duty, double quantity, Unit unit, Period period, double rateBeyond) {

    /** What is counted. */
    public enum Unit {
        /** Units of items. */
        UNITS,
        /** Kilograms. */
        KG,
        /** Value of the goods where they come from, in the scenario's currency. */
        VALUE
    }

    /** How long a quota lasts. */
    public enum Period {
        /** A calendar month. */
        MONTH,
        /** A quarter of a calendar year. */
        QUARTER,
        /** A calendar year. */
        YEAR
    }
}
