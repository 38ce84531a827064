package groundwork.chain.entity;

/** The tier of its contract that each rate card of parcels has reached; the first, 0, where there is no contract. */
public final class ContractTiers {

    private final int[] reached;

    ContractTiers(int cards) {
        reached = new int[cards];
    }

    /** The tier of a card now. */
    public int of(int card) {
        return card < 0 ? 0 : reached[card];
    }

    /** A card reaches a tier, or begins anew with the first. */
    public void reach(int card, int tier) {
        reached[card] = tier;
    }
}
