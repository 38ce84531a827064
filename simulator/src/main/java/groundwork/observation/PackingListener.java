package groundwork.observation;

/** Hears of cartons and bags, where a scenario has them; a carton is a row of the scenario, -1 for a unit in its own box. */
public interface PackingListener {

    /**
     * Units are to go into a parcel; told when an order goes to the floor, and again if it has to start anew.
     *
     * @param parcel of the order, from 0
     */
    void unitsAssigned(long now, int order, int parcel, int item, int units);

    /** An order part is packed and ready to leave. */
    void orderPacked(long now, int order, int site, int parcels, int units);

    /**
     * One of its parcels.
     *
     * @param kilograms with the carton
     * @param goodsVolume cubic metres of the goods in it
     * @param outerVolume cubic metres of the parcel
     */
    void parcelPacked(
            long now,
            int order,
            int site,
            int carton,
            int units,
            double kilograms,
            double goodsVolume,
            double outerVolume);

    /** Parcels in cartons leave with the vendor of a lane. */
    void packedParcelsLeft(long now, int lane, int parcels);

    /** A parcel goes into a bag; bags of a departure are numbered from 1. */
    void parcelBagged(long now, int order, int bagRule, int bag);

    /**
     * Bags leave a site with a departure.
     *
     * @param bagRule row of the scenario
     * @param lane the parcel lane
     */
    void bagsLeft(long now, int bagRule, int lane, int bags, int parcels, double kilograms, double cubicMetres);
}
