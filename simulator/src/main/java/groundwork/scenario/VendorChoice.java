package groundwork.scenario;

/**
 * Who of several vendors gets the goods of a leg.
 *
 * @param from id of the site where the offers begin
 * @param to id of the site where they end
 */
public record VendorChoice(String from, String to, Lane.Mode mode, Rule rule) {

    /** By what vendors are chosen; the next one is asked when the departure of the first is booked out. */
    public enum Rule {
        /** Lowest price of the goods. */
        CHEAPEST,
        /** Earliest expected arrival. */
        FASTEST,
        /** Agreed shares of the units. */
        SHARE,
        /** Minimum units of each week first, then the cheapest. */
        CONTRACT,
        /** In the order of rank. */
        RANK
    }

    /** Whether a lane is one of the offers. */
    public boolean isAbout(Lane lane) {
        return lane.from().equals(from) && lane.to().equals(to) && lane.mode() == mode;
    }
}
