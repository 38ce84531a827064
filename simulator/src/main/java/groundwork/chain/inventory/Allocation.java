package groundwork.chain.inventory;

/** Shares out units that are fewer than what is waited for. */
interface Allocation {

    /**
     * Grants units.
     *
     * @param units at most what all wait for together; all of them are granted, to nobody more than it waits for
     */
    void share(int units, Claimants claimants);
}
