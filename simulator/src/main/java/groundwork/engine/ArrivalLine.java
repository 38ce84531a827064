package groundwork.engine;

/** First come, first served: a ring that grows, of pairs of the time of arrival and the customer. */
final class ArrivalLine implements WaitingLine {

    private long[] pairs = new long[32];
    private int head;
    private int size;

    @Override
    public int size() {
        return size;
    }

    @Override
    public void add(int customer, long arrivedAt, long key) {
        if (2 * size == pairs.length) {
            grow();
        }
        int tail = (head + 2 * size) & (pairs.length - 1);
        pairs[tail] = arrivedAt;
        pairs[tail + 1] = customer;
        size++;
    }

    @Override
    public int firstCustomer() {
        return (int) pairs[head + 1];
    }

    @Override
    public long firstArrivedAt() {
        return pairs[head];
    }

    @Override
    public void removeFirst() {
        head = (head + 2) & (pairs.length - 1);
        size--;
    }

    private void grow() {
        long[] more = new long[pairs.length * 2];
        System.arraycopy(pairs, head, more, 0, pairs.length - head);
        System.arraycopy(pairs, 0, more, pairs.length - head, head);
        pairs = more;
        head = 0;
    }
}
