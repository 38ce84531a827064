package groundwork.scenario;

/**
 * Cycle counts of a center: all its shelves are counted and the record is set right.
 *
 * @param site id, or "" for all centers that have no row of their own
 * @param everyMicros above 0
 * @param costMicros money for each item counted, millionths of the currency
 */
public record StockCount(String site, long everyMicros, long costMicros) {}
