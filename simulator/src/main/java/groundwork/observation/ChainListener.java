package groundwork.observation;

import groundwork.engine.StationListener;

/**
 * Hears of everything the chain does, as it happens, with primitive arguments: one part a subject.
 *
 * <p>An element asks for the parts that it speaks to when it is made, and keeps them: a listener gives the same part each time.
 * Places, lanes, stations, regions, items and accounts are numbers into the {@link ModelIndex}; orders and loads are handles
 * that are used again after their end. Times are simulated microseconds; a time in the future is a figure computed ahead (a
 * delivery that nobody waits for).
 */
public interface ChainListener {

    /** How queues and staff of service stations change. */
    StationListener stations();

    /** Demand when it is born. */
    DemandListener demand();

    /** Orders from placement to delivery. */
    OrderListener orders();

    /** Options, promises, parts of orders, holds, substitutes. */
    ServiceListener service();

    /** Goods in the pipeline and on shelves. */
    StockListener stock();

    /** What sites order for their shelves. */
    ReplenishmentListener replenishment();

    /** Losses, age and fees of goods on the shelf. */
    ShelfListener shelf();

    /** What sellers get. */
    SellerListener sellers();

    /** Loads and lots on lanes between sites. */
    FreightListener freight();

    /** Vehicles of lanes between sites. */
    VehicleListener vehicles();

    /** Entries, duties and taxes. */
    BorderListener border();

    /** Goods that leave a country. */
    ExportListener exports();

    /** Duty and taxes that are paid back. */
    RefundListener dutyRefunds();

    /** Stays and emissions. */
    TariffListener tariffs();

    /** Charges and sales. */
    LedgerListener ledger();

    /** Returns from the customer back to the shelf. */
    ReturnsListener returns();

    /** Customers who get in touch. */
    ContactListener contacts();

    /** Parcels at the door and at pick-up points. */
    DeliveryListener deliveries();

    /** Parcels on their way through sort centers. */
    MiddleMileListener middleMile();

    /** Cartons and bags. */
    PackingListener packing();

    /** Disruptions and what is done about them. */
    DisruptionListener disruptions();
}
