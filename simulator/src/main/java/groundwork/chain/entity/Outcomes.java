package groundwork.chain.entity;

import groundwork.chain.plan.PromisePlan;
import groundwork.observation.LedgerListener;
import groundwork.observation.OrderListener;
import groundwork.observation.OrderListener.LossReason;
import groundwork.observation.ServiceListener;

/**
 * Tells what becomes of orders when something becomes of their parcels.
 *
 * <p>Nearly always an order is one parcel. One that was split is told of when the last of its parcels has left, one that joined
 * the parcel of another when that parcel leaves.
 */
public final class Outcomes {

    /** The fate of a parcel that was spoilt in work; that of one that was lost is 1 more than its reason's ordinal. */
    private static final int SCRAPPED = 100;

    private final Run run;
    private final OrderListener orderListener;
    private final ServiceListener serviceListener;
    private final LedgerListener ledgerListener;
    private final Orders orders;
    private final Lines lines;
    private final Promises promises;
    private final Riders riders;
    private final PromisePlan plan;
    private final boolean owed;
    private final boolean sellers;
    private long underWay;

    /** Null where nobody wants to know. */
    private OrderWatcher watcher;

    /** The outcomes of a run. */
    public Outcomes(Run run) {
        this.run = run;
        orderListener = run.listener().orders();
        serviceListener = run.listener().service();
        ledgerListener = run.listener().ledger();
        orders = run.orders();
        lines = run.lines();
        promises = run.promises();
        riders = run.riders();
        plan = run.plan().promises();
        owed = plan.anyOwnPromise();
        sellers = plan.anySellerTerms();
    }

    /** Tells what becomes of orders to somebody who acts on it. */
    public void tell(OrderWatcher who) {
        watcher = who;
    }

    /** A customer has ordered, and has been promised something. */
    public void placed(int order) {
        long due = promises.dueAt(order);
        orderListener.orderPlaced(
                run.now(), order, orders.region(order), orders.lineCount(order), orders.unitCount(order), due);
        if (watcher != null) {
            watcher.placed(order);
        }
        if (owed) {
            if (promises.offer(order) != Promises.NO_OFFER) {
                serviceListener.optionChosen(run.now(), option(order), due);
            }
            for (int line = firstOfSellers(order); line != Lines.NONE; line = lines.next(line)) {
                if (seller(line) != PromisePlan.NONE) {
                    serviceListener.sellerLineOrdered(run.now(), seller(line), due);
                }
            }
        }
    }

    /** An order, or a parcel of it, is lost or cancelled; it is removed. */
    public void lost(int order, int site, LossReason reason) {
        if (owed) {
            voidSellerLines(order);
        }
        int purchase = orders.purchase(order);
        if (purchase == Purchases.NONE) {
            tellLost(order, site, reason);
            for (int rider = firstRider(order); rider != Riders.NONE; rider = nextRider(rider)) {
                tellLost(rider, site, reason);
            }
        } else {
            partSpoilt(order, site, purchase, 1 + reason.ordinal());
        }
        run.remove(order);
    }

    /** A parcel was spoilt in work; it is removed. */
    public void scrapped(int order, int site) {
        if (owed) {
            serveSellerLines(order, ServiceListener.NEVER);
        }
        int purchase = orders.purchase(order);
        if (purchase == Purchases.NONE) {
            tellScrapped(order, site);
            for (int rider = firstRider(order); rider != Riders.NONE; rider = nextRider(rider)) {
                tellScrapped(rider, site);
            }
        } else {
            partSpoilt(order, site, purchase, SCRAPPED);
        }
        run.remove(order);
    }

    /** A parcel leaves its site and will be delivered at {@code deliveredAt}, or {@link ServiceListener#NEVER}. */
    public void shipped(int order, int lane, long deliveredAt) {
        orders.delivered(order, deliveredAt);
        if (owed) {
            serveSellerLines(order, deliveredAt);
        }
        int purchase = orders.purchase(order);
        if (purchase == Purchases.NONE) {
            tellShipped(order, lane, deliveredAt);
            for (int rider = firstRider(order); rider != Riders.NONE; rider = nextRider(rider)) {
                tellShipped(rider, lane, deliveredAt);
            }
        } else if (!run.purchases().partLeft(purchase, deliveredAt, 0)) {
            serviceListener.partLeft(run.now(), order, orders.site(order), true);
        } else {
            closePurchase(order, orders.site(order), lane, purchase);
        }
    }

    /**
     * A parcel leaves its site to cross a border; {@link #arrives} follows when it has.
     *
     * <p>A part of a split order is told of only then.
     */
    public void departed(int order, int lane) {
        if (orders.purchase(order) == Purchases.NONE) {
            tellLeft(order, lane);
            for (int rider = riders.first(order); rider != Riders.NONE; rider = orders.next(rider)) {
                tellLeft(rider, lane);
            }
        }
    }

    /** A parcel that has left its site before has crossed the border and will be delivered at {@code deliveredAt}. */
    public void arrives(int order, int lane, long deliveredAt) {
        if (orders.purchase(order) != Purchases.NONE) {
            shipped(order, lane, deliveredAt);
            return;
        }
        orders.delivered(order, deliveredAt);
        if (owed) {
            serveSellerLines(order, deliveredAt);
        }
        underWay--;
        tellDelivered(order, deliveredAt);
        for (int rider = firstRider(order); rider != Riders.NONE; rider = nextRider(rider)) {
            underWay--;
            tellDelivered(rider, deliveredAt);
        }
    }

    /** Orders that have left their site and have not crossed the border. */
    public long underWay() {
        return underWay;
    }

    /** It turns out that a parcel that has left, and was told to be delivered never, is lost. */
    public void parcelLost(int order) {
        if (watcher != null) {
            watcher.parcelLost(order);
        }
    }

    /** The customer of a parcel that stayed at the border has his money back, and asks for it no more. */
    public void parcelGivenUp(int order) {
        if (watcher != null) {
            watcher.parcelGivenUp(order);
        }
    }

    /** A parcel that has been delivered now is damaged. */
    public void parcelDamaged(int order) {
        if (watcher != null) {
            watcher.parcelDamaged(order);
        }
    }

    /** The first of the orders that joined a parcel; it has none from now on. */
    private int firstRider(int parcel) {
        int first = riders.first(parcel);
        if (first != Riders.NONE) {
            riders.clear(parcel);
        }
        return first;
    }

    /** The rider behind one that has been told of, which is removed. */
    private int nextRider(int rider) {
        int next = orders.next(rider);
        run.remove(rider);
        return next;
    }

    private void partSpoilt(int order, int site, int purchase, int fate) {
        if (!run.purchases().partLeft(purchase, 0, fate)) {
            serviceListener.partLeft(run.now(), order, site, false);
        } else {
            closePurchase(order, site, 0, purchase);
        }
    }

    /** The last parcel of an order has left: the order is what the worst of its parcels is. */
    private void closePurchase(int order, int site, int lane, int purchase) {
        int fate = run.purchases().fate(purchase);
        long deliveredAt = run.purchases().deliveredAt(purchase);
        run.purchases().remove(purchase);
        if (fate == 0) {
            tellShipped(order, lane, deliveredAt);
        } else if (fate == SCRAPPED) {
            tellScrapped(order, site);
        } else {
            tellLost(order, site, LossReason.values()[fate - 1]);
        }
    }

    private void tellLost(int order, int site, LossReason reason) {
        long placedAt = orders.placedAt(order);
        long due = promises.dueAt(order);
        orderListener.orderLost(run.now(), order, site, orders.region(order), reason, placedAt, due);
        if (watcher != null) {
            watcher.lost(order, reason);
        }
        if (owed && promises.offer(order) != Promises.NO_OFFER) {
            serviceListener.optionVoid(option(order), placedAt, due);
        }
    }

    private void tellScrapped(int order, int site) {
        orderListener.orderScrapped(run.now(), order, site);
        if (watcher != null) {
            watcher.scrapped(order);
        }
        if (owed && promises.offer(order) != Promises.NO_OFFER) {
            serveOption(order, ServiceListener.NEVER);
        }
    }

    private void tellLeft(int order, int lane) {
        underWay++;
        int site = orders.site(order);
        orderListener.orderShipped(
                run.now(), order, site, orders.region(order), lane, orders.placedAt(order), orders.kilograms(order));
    }

    private void tellShipped(int order, int lane, long deliveredAt) {
        int site = orders.site(order);
        long placedAt = orders.placedAt(order);
        int region = orders.region(order);
        orderListener.orderShipped(run.now(), order, site, region, lane, placedAt, orders.kilograms(order));
        tellDelivered(order, deliveredAt);
    }

    private void tellDelivered(int order, long deliveredAt) {
        int site = orders.site(order);
        int region = orders.region(order);
        long placedAt = orders.placedAt(order);
        if (deliveredAt != ServiceListener.NEVER) {
            orderListener.orderDelivered(deliveredAt, order, site, region, placedAt, promises.dueAt(order));
        }
        if (watcher != null) {
            watcher.shipped(order, deliveredAt);
        }
        if (owed && promises.offer(order) != Promises.NO_OFFER) {
            serveOption(order, deliveredAt);
        }
    }

    private void serveOption(int order, long deliveredAt) {
        PromisePlan.Offer offer = plan.offer(promises.offer(order));
        boolean delivered = deliveredAt != ServiceListener.NEVER;
        serviceListener.optionServed(
                offer.option(),
                orders.placedAt(order),
                promises.dueAt(order),
                deliveredAt,
                delivered ? offer.priceMicros() : 0);
        if (delivered && offer.priceMicros() > 0) {
            ledgerListener.sold(run.now(), orders.site(order), offer.priceMicros());
        }
    }

    private int option(int order) {
        return plan.offer(promises.offer(order)).option();
    }

    private int firstOfSellers(int order) {
        return sellers ? orders.firstLine(order) : Lines.NONE;
    }

    private int seller(int line) {
        return plan.sellerOf(lines.item(line));
    }

    private void serveSellerLines(int order, long deliveredAt) {
        for (int line = firstOfSellers(order); line != Lines.NONE; line = lines.next(line)) {
            if (seller(line) != PromisePlan.NONE) {
                serviceListener.sellerLineServed(
                        seller(line), orders.placedAt(order), promises.dueAt(order), deliveredAt);
            }
        }
    }

    private void voidSellerLines(int order) {
        for (int line = firstOfSellers(order); line != Lines.NONE; line = lines.next(line)) {
            if (seller(line) != PromisePlan.NONE) {
                serviceListener.sellerLineVoid(seller(line), orders.placedAt(order), promises.dueAt(order));
            }
        }
    }
}
