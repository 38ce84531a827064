package groundwork.chain.inventory;

import groundwork.chain.entity.Run;
import groundwork.observation.ReplenishmentListener;

/** Goods for a site: on order from the moment they are asked for, sent from a hub or taken off the shelf of another site. */
final class Procurement {

    private final Run run;
    private final ReplenishmentListener listener;
    private final Stock stock;
    private final Dispatch dispatch;
    private final Dispatch.PositionWatcher watcher;

    Procurement(Run run, Stock stock, Dispatch dispatch, Dispatch.PositionWatcher watcher) {
        this.run = run;
        listener = run.listener().replenishment();
        this.stock = stock;
        this.dispatch = dispatch;
        this.watcher = watcher;
    }

    /** Units of an item are on order for a site from now on. */
    void order(int site, int item, int units) {
        stock.addOnOrder(site, item, units);
        listener.replenishmentOrdered(run.now(), site, item, units);
    }

    /** Orders units at a hub. */
    void fromHub(int site, int item, int units, int hub, int way) {
        order(site, item, units);
        dispatch.send(site, item, units, hub, way, run.now());
    }

    /**
     * Sends units off the shelf of a source that were not ordered there.
     *
     * @param planned what should be sent; the rest of it is cancelled
     */
    void fromShelf(int site, int item, int planned, int units, int source, int way) {
        order(site, item, planned);
        if (units > 0) {
            stock.reserve(source, item, units);
            stock.take(source, item, units);
            dispatch.send(site, item, units, source, way, run.now());
            watcher.positionFell(source, item);
        }
        if (units < planned) {
            stock.addOnOrder(site, item, units - planned);
            listener.replenishmentCancelled(run.now(), site, item, planned - units, false);
        }
    }
}
