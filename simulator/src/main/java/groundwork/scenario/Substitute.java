package groundwork.scenario;

/**
 * An item that some customers take when another one is out.
 *
 * @param item the one they ordered
 * @param by the one they accept
 * @param share of the customers who do, in [0, 1]
 */
public record Substitute(String item, String by, double share) {}
