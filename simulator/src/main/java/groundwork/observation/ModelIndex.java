package groundwork.observation;

import java.util.List;

/**
 * What the numbers in a {@link ChainListener} stand for.
 *
 * <p>Sites, regions, items are in scenario order. A lane to a region group is one lane.
 *
 * @param stages of the inbound pipeline: units at each point between order and shelf
 * @param channels the names of customs channels, one entry per row of the scenario's customs table
 * @param cartons their ids, one entry per row of the scenario's table, as the next
 * @param bagSites where bags are filled
 */
public record ModelIndex(
        List<String> sites,
        List<String> regions,
        List<String> items,
        List<String> lanes,
        List<Station> stations,
        List<Account> accounts,
        List<String> stages,
        List<Channel> channels,
        List<String> cartons,
        List<String> bagSites,
        ItemClasses itemClasses) {

    /** Copies the lists. */
    public ModelIndex {
        sites = List.copyOf(sites);
        regions = List.copyOf(regions);
        items = List.copyOf(items);
        lanes = List.copyOf(lanes);
        stations = List.copyOf(stations);
        accounts = List.copyOf(accounts);
        stages = List.copyOf(stages);
        channels = List.copyOf(channels);
        cartons = List.copyOf(cartons);
        bagSites = List.copyOf(bagSites);
    }

    /**
     * A step of work at a site.
     *
     * @param step in lower case, as the planner writes it
     * @param crew people that a task takes at once
     */
    public record Station(int site, String step, int crew) {}

    /** A customs channel at a gateway. */
    public record Channel(int gateway, String name) {}

    /**
     * Where costs are collected.
     *
     * @param activity what was done, e.g. {@code pick}, {@code freight}, {@code duty}
     * @param site number, or -1
     * @param lane number, or -1
     * @param payee who gets the money
     * @param driver what the quantity counts, e.g. {@code hours}, {@code m3}
     */
    public record Account(String activity, int site, int lane, String payee, String driver) {

        /** What sellers pay: negative amounts, an income and no cost. */
        public static final String FROM_SELLERS = "due from sellers";

        /** What customers pay: negative amounts, an income and no cost. */
        public static final String FROM_CUSTOMERS = "due from customers";

        /** Whether money comes in here. */
        public boolean income() {
            return payee.equals(FROM_SELLERS) || payee.equals(FROM_CUSTOMERS);
        }
    }
}
