package groundwork.chain.inventory;

/** In proportion to what each waits for, by largest remainders. */
final class FairShare implements Allocation {

    @Override
    public void share(int units, Claimants claimants) {
        for (int i = 0; i < claimants.count; i++) {
            claimants.weights[i] = claimants.waits[i];
        }
        LargestRemainder.split(units, claimants.weights, claimants.count, claimants.grants);
    }
}
