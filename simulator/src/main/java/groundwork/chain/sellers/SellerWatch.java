package groundwork.chain.sellers;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Goods;
import groundwork.observation.ItemGroups;
import groundwork.observation.SellerListener;

/**
 * Stands at the doors through which orders pass and tells of each line whose goods it is about; nobody stands there if the scenario does
 * not ask for sellers.
 */
public final class SellerWatch {

    private final Run run;
    private final SellerListener listener;
    private final Lines lines;
    private final Goods goods;
    private final ItemGroups groups;
    private final boolean watches;

    /** The watch of a run whose opening stock is on the shelves. */
    public SellerWatch(Run run, Stock stock) {
        this.run = run;
        listener = run.listener().sellers();
        lines = run.lines();
        goods = run.plan().goods();
        groups = run.plan().shelves().groups();
        watches = run.plan().shelves().rules().sellers();
        if (watches) {
            stock.follow(new SellerShelves(run));
        }
    }

    /** At the door of the desk: what was ordered. */
    public OrderReceiver ordered(OrderReceiver desk) {
        return watches ? order -> passOn(order, desk, this::tellOrdered) : desk;
    }

    /** At the door of the center: what could be promised at once. */
    public OrderReceiver allocated(OrderReceiver center) {
        return watches ? order -> passOn(order, center, this::tellAllocated) : center;
    }

    /** Behind the carrier: what was sold, and when it arrives. */
    public OrderReceiver shipped(OrderReceiver after) {
        return watches ? order -> passOn(order, after, this::tellShipped) : after;
    }

    private interface Telling {
        void tell(int order, int line, int seller);
    }

    private void passOn(int order, OrderReceiver door, Telling telling) {
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            telling.tell(order, line, groups.seller(lines.item(line)));
        }
        door.receive(order);
    }

    private void tellOrdered(int order, int line, int seller) {
        listener.sellerOrdered(run.now(), seller, lines.units(line), isFirstOf(seller, order, line));
    }

    private void tellAllocated(int order, int line, int seller) {
        if (run.orders().placedAt(order) == run.now()) {
            listener.sellerFilled(run.now(), seller, lines.units(line));
        }
    }

    private void tellShipped(int order, int line, int seller) {
        listener.sellerShipped(
                run.now(),
                seller,
                lines.units(line),
                lines.units(line) * goods.priceMicros(lines.item(line)),
                run.orders().deliveredAt(order) <= run.promises().dueAt(order),
                lines.returned(line));
    }

    /** Whether no line in front of this one is of the same seller. */
    private boolean isFirstOf(int seller, int order, int line) {
        for (int other = run.orders().firstLine(order); other != line; other = lines.next(other)) {
            if (groups.seller(lines.item(other)) == seller) {
                return false;
            }
        }
        return true;
    }
}
