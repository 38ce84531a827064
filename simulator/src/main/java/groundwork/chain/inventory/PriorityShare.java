package groundwork.chain.inventory;

/** The smallest rank gets all that it waits for before the next gets any; equal ranks share in proportion to what they wait for. */
final class PriorityShare implements Allocation {

    @Override
    public void share(int units, Claimants claimants) {
        int left = units;
        long served = Long.MIN_VALUE;
        while (left > 0) {
            int rank = nextRank(claimants, served);
            int wanted = 0;
            for (int i = 0; i < claimants.count; i++) {
                claimants.weights[i] = claimants.ranks[i] == rank ? claimants.waits[i] : 0;
                wanted += (int) claimants.weights[i];
            }
            int granted = Math.min(left, wanted);
            if (granted > 0) {
                LargestRemainder.split(granted, claimants.weights, claimants.count, claimants.parts);
                for (int i = 0; i < claimants.count; i++) {
                    claimants.grants[i] += claimants.parts[i];
                }
            }
            left -= granted;
            served = rank;
        }
    }

    private static int nextRank(Claimants claimants, long served) {
        int next = Integer.MAX_VALUE;
        for (int i = 0; i < claimants.count; i++) {
            if (claimants.ranks[i] > served) {
                next = Math.min(next, claimants.ranks[i]);
            }
        }
        return next;
    }
}
