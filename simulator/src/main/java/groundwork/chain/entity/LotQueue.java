package groundwork.chain.entity;

/** Lots waiting in line, linked through their store. */
public final class LotQueue {

    private final Lots lots;
    private int head = Lots.NONE;
    private int tail = Lots.NONE;

    /** An empty queue. */
    public LotQueue(Lots lots) {
        this.lots = lots;
    }

    /** The first lot, or {@link Lots#NONE}. */
    public int head() {
        return head;
    }

    /** Adds a lot at the end. */
    public void add(int lot) {
        lots.link(lot, Lots.NONE);
        if (head == Lots.NONE) {
            head = lot;
        } else {
            lots.link(tail, lot);
        }
        tail = lot;
    }

    /** Removes the first lot. */
    public int poll() {
        int lot = head;
        head = lots.next(lot);
        if (head == Lots.NONE) {
            tail = Lots.NONE;
        }
        lots.link(lot, Lots.NONE);
        return lot;
    }
}
