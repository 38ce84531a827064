package groundwork.scenario;

/**
 * What is bought together: an order with a line of the first often gets a line of the second as well.
 *
 * @param item id of the first, or ""
 * @param category id of the category that any first is of, or ""; one of the two is stated
 * @param with id of the second
 * @param share of the lines of the first that bring a line of the second, in [0, 1]
 */
public record Affinity(String item, String category, String with, double share) {}
