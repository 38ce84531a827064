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

    @Override
    public long remove(int customer) {
        for (int i = 0; i < size; i++) {
            int at = (head + 2 * i) & (pairs.length - 1);
            if (pairs[at + 1] == customer) {
                long arrivedAt = pairs[at];
                // Those in front of it move up: who leaves early has mostly waited long.
                for (int j = i; j > 0; j--) {
                    int to = (head + 2 * j) & (pairs.length - 1);
                    int from = (head + 2 * j - 2) & (pairs.length - 1);
                    pairs[to] = pairs[from];
                    pairs[to + 1] = pairs[from + 1];
                }
                removeFirst();
                return arrivedAt;
            }
        }
        return -1;
    }

    private void grow() {
        long[] more = new long[pairs.length * 2];
        System.arraycopy(pairs, head, more, 0, pairs.length - head);
        System.arraycopy(pairs, 0, more, pairs.length - head, head);
        pairs = more;
        head = 0;
    }
}
