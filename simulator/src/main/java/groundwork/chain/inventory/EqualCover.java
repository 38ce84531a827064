package groundwork.chain.inventory;

/**
 * So that all come to the same days of cover, as far as what each waits for allows; customers, who are the first, before all.
 *
 * <p>The days are found by bisection. Where those who expect demand do not take all, in proportion to what each waits for. Source: fair-share
 * rationing, in Lagodimos and Koukoumialos (2008) and de Kok and Fransoo (2003).
 */
final class EqualCover implements Allocation {

    private static final int HALVINGS = 100;
    private static final double MOST_DAYS = 1e9;

    @Override
    public void share(int units, Claimants claimants) {
        int forCustomers = Math.min(units, claimants.waits[0]);
        int left = units - forCustomers;
        claimants.grants[0] = forCustomers;
        if (left == 0) {
            return;
        }
        if (capacity(claimants, MOST_DAYS) < left) {
            weighByNeed(claimants);
        } else {
            weighByCover(left, claimants);
        }
        claimants.weights[0] = 0;
        LargestRemainder.split(left, claimants.weights, claimants.count, claimants.grants);
        claimants.grants[0] = forCustomers;
    }

    private static void weighByNeed(Claimants claimants) {
        for (int i = 1; i < claimants.count; i++) {
            claimants.weights[i] = claimants.waits[i];
        }
    }

    private static void weighByCover(int left, Claimants claimants) {
        double low = -MOST_DAYS;
        double high = MOST_DAYS;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (capacity(claimants, middle) < left) {
                low = middle;
            } else {
                high = middle;
            }
        }
        capacity(claimants, high);
    }

    /** What sites could take up to so many days of cover; the weights are what each could take. */
    private static double capacity(Claimants claimants, double days) {
        double sum = 0;
        for (int i = 1; i < claimants.count; i++) {
            double wanted = claimants.perDay[i] == 0 ? 0 : days * claimants.perDay[i] - claimants.held[i];
            claimants.weights[i] = Math.max(0, Math.min(claimants.waits[i], wanted));
            sum += claimants.weights[i];
        }
        return sum;
    }
}
