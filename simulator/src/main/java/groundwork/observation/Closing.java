package groundwork.observation;

import java.util.OptionalLong;

/**
 * What is inside a chain at the end, counted in its own stores: the other side of the proof sheet's balances.
 *
 * @param time simulated microseconds
 * @param openOrders placed and neither shipped nor lost nor cancelled nor scrapped
 * @param spareParts parcels of these orders beyond the first of each
 * @param onHandUnits on all shelves
 * @param onOrderUnits ordered from hubs and not on a shelf
 * @param lotUnits in all lots on their way, returned goods included
 * @param returnUnitsOut that will come back and have not been handed over; 0 where returns are said by category only, as the next
 * @param returnUnitsUnderWay handed over by customers and not arrived
 * @param ungradedUnits returned by customers and not graded yet
 * @param writtenOffUnits expired, damaged or gone, warm-up included
 * @param blockedUnits expired or damaged and not cleared away
 * @param datedUnits on all shelves, by the dates of their coming; empty where those are not kept
 * @param contactsInside customers who wait for an answer of customer service, or have one
 * @param parcelsWithVendors on their way to pick-up points or there, on their way back, or lost or damaged and not known to be so
 * @param parcelsSorted on their way through sort centers
 * @param postedMicros all that was posted to the ledger, warm-up included, in millionths of the currency
 * @param border what is there
 * @param packedParcels in cartons, ready and not with a vendor yet
 * @param mendingUnits that are tried to be mended, where that may fail
 */
public record Closing(
        long time,
        long openOrders,
        long spareParts,
        long onHandUnits,
        long onOrderUnits,
        long lotUnits,
        long returnUnitsOut,
        long returnUnitsUnderWay,
        long ungradedUnits,
        long writtenOffUnits,
        long blockedUnits,
        OptionalLong datedUnits,
        long contactsInside,
        long parcelsWithVendors,
        long parcelsSorted,
        long postedMicros,
        BorderClosing border,
        long packedParcels,
        long mendingUnits) {}
