package groundwork.chain.entity;

/** Customers who will get in touch, wait for an answer, or have one: a row each. */
public final class Contacts {

    /** No event. */
    public static final long NO_EVENT = -1;

    private static final int PLAN_AND_CASE = 0;
    private static final int SINCE = 1;
    private static final int GIVES_UP = 2;
    private static final int TALKS_AND_AGAIN = 3;
    private static final int WIDTH = 4;

    /** The lowest bit of the last half; the others are the region. */
    private static final int AGAIN = 1;

    private final RowStore rows = new RowStore(WIDTH);

    /** Somebody of a region who will get in touch by a row of the plan. */
    public int add(int plan, int ofCase, int region) {
        int contact = rows.take();
        rows.setHalves(at(contact, PLAN_AND_CASE), plan, ofCase);
        rows.setWhole(at(contact, GIVES_UP), NO_EVENT);
        rows.setHalves(at(contact, TALKS_AND_AGAIN), 0, region << 1);
        return contact;
    }

    /** The contact is over. */
    public void remove(int contact) {
        rows.giveBack(contact);
    }

    /** Rows in use. */
    public int live() {
        return rows.live();
    }

    /** The row of the plan. */
    public int plan(int contact) {
        return rows.low(at(contact, PLAN_AND_CASE));
    }

    /** The case that it is about. */
    public int ofCase(int contact) {
        return rows.high(at(contact, PLAN_AND_CASE));
    }

    /** Since when the customer waits. */
    public long since(int contact) {
        return rows.whole(at(contact, SINCE));
    }

    /** The customer begins to wait. */
    public void waits(int contact, long now) {
        rows.setWhole(at(contact, SINCE), now);
        rows.setLow(at(contact, TALKS_AND_AGAIN), 0);
    }

    /** The event of giving up, or {@link #NO_EVENT}. */
    public long givesUp(int contact) {
        return rows.whole(at(contact, GIVES_UP));
    }

    /** Notes the event of giving up. */
    public void givesUp(int contact, long event) {
        rows.setWhole(at(contact, GIVES_UP), event);
    }

    /** Whether an agent has answered. */
    public boolean talks(int contact) {
        return rows.low(at(contact, TALKS_AND_AGAIN)) != 0;
    }

    /** An agent answers. */
    public void answer(int contact) {
        rows.setLow(at(contact, TALKS_AND_AGAIN), 1);
    }

    /** The region of the customer. */
    public int region(int contact) {
        return rows.high(at(contact, TALKS_AND_AGAIN)) >> 1;
    }

    /** Whether it is a further try. */
    public boolean again(int contact) {
        return (rows.high(at(contact, TALKS_AND_AGAIN)) & AGAIN) != 0;
    }

    /** The customer will try again. */
    public void tryAgain(int contact) {
        rows.setHigh(at(contact, TALKS_AND_AGAIN), rows.high(at(contact, TALKS_AND_AGAIN)) | AGAIN);
        rows.setWhole(at(contact, GIVES_UP), NO_EVENT);
    }

    private static int at(int contact, int cell) {
        return contact * WIDTH + cell;
    }
}
