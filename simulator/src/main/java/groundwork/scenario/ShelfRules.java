package groundwork.scenario;

import java.util.List;

/**
 * What a scenario wants to know of the goods on its shelves beyond their number, and what becomes of them there.
 *
 * @param ageing whether the age of stock is reported
 * @param sellers whether the report shows what each seller gets
 * @param status whether the report shows in which status units are
 * @param overstockCoverMicros stock beyond so much time of mean sales is overstock; 0 if nobody asks
 */
public record ShelfRules(
        boolean ageing,
        boolean sellers,
        boolean status,
        long overstockCoverMicros,
        List<StockLoss> losses,
        List<StockCount> counts,
        List<StorageFee> fees) {

    /** Nothing is asked, nothing is lost. */
    public static final ShelfRules NONE = new ShelfRules(false, false, false, 0, List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ShelfRules {
        losses = List.copyOf(losses);
        counts = List.copyOf(counts);
        fees = List.copyOf(fees);
    }
}
