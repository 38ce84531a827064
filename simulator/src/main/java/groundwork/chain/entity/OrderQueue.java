package groundwork.chain.entity;

/** Orders waiting in line, linked through their store. */
public final class OrderQueue {

    private final Orders orders;
    private int head = Orders.NONE;
    private int tail = Orders.NONE;

    /** An empty queue. */
    public OrderQueue(Orders orders) {
        this.orders = orders;
    }

    /** The first order, or {@link Orders#NONE}; the others follow by {@link Orders#next}. */
    public int head() {
        return head;
    }

    /** Adds an order at the end. */
    public void add(int order) {
        orders.link(order, Orders.NONE);
        if (head == Orders.NONE) {
            head = order;
        } else {
            orders.link(tail, order);
        }
        tail = order;
    }

    /** Removes the first order; its link is left as it is. */
    public int poll() {
        int order = head;
        head = orders.next(order);
        return order;
    }

    /** Removes all orders, and gives them as a list that begins with the first, or {@link Orders#NONE}. */
    public int takeAll() {
        int first = head;
        head = Orders.NONE;
        return first;
    }
}
