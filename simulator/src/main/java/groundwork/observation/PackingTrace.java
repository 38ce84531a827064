package groundwork.observation;

import java.util.function.Function;

/** The part of the trace that tells which parcel units go into, in which carton it is packed, and in which bag it leaves. */
final class PackingTrace {

    private final ModelIndex index;
    private final FreightTrace.Lines lines;
    private final Function<Object, String> orders;

    /**
     * A part of a trace.
     *
     * @param orders what an order is called
     */
    PackingTrace(ModelIndex index, FreightTrace.Lines lines, Function<Object, String> orders) {
        this.index = index;
        this.lines = lines;
        this.orders = orders;
    }

    /** Writes a line for an event that is of packing; false for others. */
    boolean write(String event, Object[] a) {
        switch (event) {
            case "unitsAssigned" ->
                line(
                        a,
                        "units assigned",
                        "",
                        index.items().get((int) a[3]),
                        a[4] + " units in parcel " + ((int) a[2] + 1));
            case "orderPacked" -> line(a, "order packed", site(a[2]), "", a[4] + " units in " + parcels((int) a[3]));
            case "parcelPacked" ->
                line(a, "parcel packed", site(a[2]), carton((int) a[3]), a[4] + " units, " + a[5] + " kg");
            case "parcelBagged" ->
                line(a, "parcel bagged", index.bagSites().get((int) a[2]), "", "bag " + a[3] + " of its departure");
            case "bagsLeft" ->
                lines.line(
                        "",
                        "bags left",
                        index.bagSites().get((int) a[1]),
                        index.lanes().get((int) a[2]),
                        a[0],
                        a[3] + " bags with " + parcels((int) a[4]));
            case "packedParcelsLeft" ->
                lines.line("", "parcels left", "", index.lanes().get((int) a[1]), a[0], parcels((int) a[2]));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void line(Object[] a, String activity, String site, String resource, String detail) {
        lines.line(orders.apply(a[1]), activity, site, resource, a[0], detail);
    }

    private String site(Object number) {
        return index.sites().get((int) number);
    }

    private String carton(int row) {
        return row < 0 ? "own box" : index.cartons().get(row);
    }

    private static String parcels(int count) {
        return count + (count == 1 ? " parcel" : " parcels");
    }
}
