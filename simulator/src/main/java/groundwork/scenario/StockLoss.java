package groundwork.scenario;

/**
 * What goes wrong with stock at centers, and how often somebody looks.
 *
 * @param site id, or "" for all centers that have no row of their own
 * @param category id, or "" for all goods that have no row of their own
 * @param damageShare of the units received, in [0, 1]
 * @param shrinkagePerYear rate at which a unit on the shelf disappears, a year of 365 days
 * @param disposalMicros money for each unit thrown away, millionths of the currency
 * @param keptForMicros how long damaged and expired units stay at the site until they are cleared away
 */
public record StockLoss(
        String site,
        String category,
        double damageShare,
        double shrinkagePerYear,
        long disposalMicros,
        long keptForMicros) {}
