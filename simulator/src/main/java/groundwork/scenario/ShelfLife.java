package groundwork.scenario;

/**
 * How long an item keeps.
 *
 * @param life left when goods are put away, microseconds
 * @param minimumAtSaleMicros life that must be left when an order sets goods aside, at least 0
 */
public record ShelfLife(Distribution life, long minimumAtSaleMicros) {}
