package groundwork.chain.inventory;

/** In proportion to agreed shares, by largest remainders; what one does not need goes to the others by their shares. */
final class ContractShare implements Allocation {

    @Override
    public void share(int units, Claimants claimants) {
        int left = units;
        while (left > 0) {
            for (int i = 0; i < claimants.count; i++) {
                boolean waits = claimants.grants[i] < claimants.waits[i];
                claimants.weights[i] = waits ? claimants.shares[i] : 0;
            }
            LargestRemainder.split(left, claimants.weights, claimants.count, claimants.parts);
            boolean over = false;
            for (int i = 0; i < claimants.count; i++) {
                over |= claimants.grants[i] + claimants.parts[i] > claimants.waits[i];
            }
            left -= grant(claimants, over);
        }
    }

    /** Grants the parts; while some are more than needed, only those, cut to the need, so that the others' shares grow. */
    private static int grant(Claimants claimants, boolean onlyFull) {
        int granted = 0;
        for (int i = 0; i < claimants.count; i++) {
            int need = claimants.waits[i] - claimants.grants[i];
            if (!onlyFull || claimants.parts[i] >= need) {
                int part = Math.min(need, claimants.parts[i]);
                claimants.grants[i] += part;
                granted += part;
            }
        }
        return granted;
    }
}
