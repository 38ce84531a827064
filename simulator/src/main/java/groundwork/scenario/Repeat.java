package groundwork.scenario;

/**
 * Customers who order again soon after an order.
 *
 * @param share of the orders that are followed by another one of the same customer, in [0, 1)
 * @param after how much later, microseconds
 */
public record Repeat(double share, Distribution after) {}
