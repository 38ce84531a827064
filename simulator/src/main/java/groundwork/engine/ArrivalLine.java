package groundwork.engine;

/** First come, first served: a ring that grows. */
final class ArrivalLine implements WaitingLine {

    private int[] customers = new int[16];
    private long[] arrivals = new long[16];
    private int head;
    private int size;

    @Override
    public int size() {
        return size;
    }

    @Override
    public void add(int customer, long arrivedAt, long key) {
        if (size == customers.length) {
            grow();
        }
        int tail = (head + size) & (customers.length - 1);
        customers[tail] = customer;
        arrivals[tail] = arrivedAt;
        size++;
    }

    @Override
    public int firstCustomer() {
        return customers[head];
    }

    @Override
    public long firstArrivedAt() {
        return arrivals[head];
    }

    @Override
    public void removeFirst() {
        head = (head + 1) & (customers.length - 1);
        size--;
    }

    private void grow() {
        int n = customers.length;
        int[] moreCustomers = new int[n * 2];
        long[] moreArrivals = new long[n * 2];
        int behindHead = n - head;
        System.arraycopy(customers, head, moreCustomers, 0, behindHead);
        System.arraycopy(customers, 0, moreCustomers, behindHead, head);
        System.arraycopy(arrivals, head, moreArrivals, 0, behindHead);
        System.arraycopy(arrivals, 0, moreArrivals, behindHead, head);
        customers = moreCustomers;
        arrivals = moreArrivals;
        head = 0;
    }
}
