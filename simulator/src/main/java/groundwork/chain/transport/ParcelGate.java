package groundwork.chain.transport;

/** Takes over the parcels of a departure that cross a border, and gives each back to its lane when it is released. */
public interface ParcelGate {

    /**
     * The parcels of a departure leave.
     *
     * @param firstOrder the others follow by {@link groundwork.chain.entity.Orders#next}
     * @param parcels at least 1
     * @param units in all of them
     */
    void depart(int firstOrder, int parcels, long units);
}
