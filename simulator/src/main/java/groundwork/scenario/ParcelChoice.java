package groundwork.scenario;

/**
 * By which of several lanes the parcels of a site go to a region.
 *
 * @param from id of a site
 * @param to id of a region or a region group
 * @param service of the lanes, or ""
 */
public record ParcelChoice(String from, String to, String service, Rule rule) {

    /** How a lane is chosen for a parcel. */
    public enum Rule {
        /** The lowest charge. */
        CHEAPEST,
        /** The earliest expected arrival. */
        FASTEST,
        /** The lane that is furthest behind its share. */
        SHARE
    }
}
