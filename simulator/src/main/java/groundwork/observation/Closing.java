package groundwork.observation;

/**
 * What is inside a chain at the end, counted in its own stores: the other side of the proof sheet's balances.
 *
 * @param time simulated microseconds
 * @param openOrders placed and neither shipped nor lost nor scrapped
 * @param onHandUnits on all shelves
 * @param onOrderUnits ordered from hubs and not on a shelf
 * @param lotUnits in all lots on their way, returned goods included
 */
public record Closing(long time, long openOrders, long onHandUnits, long onOrderUnits, long lotUnits) {}
