package groundwork.scenario;

/**
 * How customs classify goods.
 *
 * @param item id, or ""
 * @param category id, or ""; counts for items that have no row of their own
 * @param code of the tariff, digits and points, or ""
 * @param origin country in which the goods were made, or ""
 */
public record Commodity(String item, String category, String code, String origin) {}
