package groundwork.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * How goods come to the sites that keep them, beside the rules by which sites order.
 *
 * @param terms what suppliers can deliver; the most specific row counts
 * @param pushes what is sent by plan
 * @param transshipments what centers give each other
 * @param allocations who gets goods that are short at a center; first come, first served where nothing is said
 */
public record Supply(
        List<Terms> terms, List<Push> pushes, List<Transshipment> transshipments, List<Allocation> allocations) {

    /** Suppliers deliver all at once, and nothing is sent by plan. */
    public static final Supply UNLIMITED = new Supply(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Supply {
        terms = List.copyOf(terms);
        pushes = List.copyOf(pushes);
        transshipments = List.copyOf(transshipments);
        allocations = List.copyOf(allocations);
    }

    /**
     * What a supplier can deliver. Items that a row is about share its capacity.
     *
     * @param seller id, or "" for all
     * @param item id, or "" for all
     * @param unitsPerWeek that can be made ready, or {@code Double.POSITIVE_INFINITY}
     * @param fillRate share of an order that is delivered at first, in (0, 1]
     */
    public record Terms(
            String hub, String seller, String item, double unitsPerWeek, double fillRate, Remainder remainder) {}

    /** What becomes of the part of an order that a supplier does not deliver at first. */
    public sealed interface Remainder {

        /** It follows so many microseconds later. */
        record Later(long afterMicros) implements Remainder {}

        /** It never comes. */
        record Cancelled() implements Remainder {}
    }

    /**
     * Goods sent to a site on a day, whatever its own rule.
     *
     * @param date at whose beginning, local to the source, they are sent
     * @param source id of the hub or center that sends
     * @param mode main mode of the way
     */
    public record Push(LocalDate date, String source, String site, String item, Lane.Mode mode, Amount amount) {}

    /** How much is sent. */
    public sealed interface Amount {

        /** So many units, or what there is of them. */
        record Units(int units) implements Amount {}

        /**
         * A share of what can be promised at the source when the day begins, after what is sent from it in units.
         *
         * @param share in (0, 1]
         */
        record Share(double share) implements Amount {}
    }

    /**
     * Goods that one center gives to another when the other runs short.
     *
     * @param item id, or "" for all
     * @param category id, or "" for all
     * @param belowMicros of expected demand: when the taker covers less, it is given some
     * @param upToMicros of expected demand that the taker is lifted to, at least the former
     * @param keepMicros of expected demand that the giver keeps
     * @param reviewMicros above 0
     * @param mode main mode of the way
     */
    public record Transshipment(
            String from,
            String to,
            String item,
            String category,
            long belowMicros,
            long upToMicros,
            long keepMicros,
            long reviewMicros,
            Lane.Mode mode) {}

    /**
     * How goods that are short at a center are shared out among the sites that order there and the customers who wait there.
     *
     * @param source id of the center
     * @param claims ranks or shares of those who order there
     */
    public record Allocation(String source, Rule rule, List<Claim> claims) {

        /** Copies the list. */
        public Allocation {
            claims = List.copyOf(claims);
        }

        /** By what goods are shared out. */
        public enum Rule {
            /** The smallest rank gets all it waits for before the next gets any; equal ranks share in proportion. */
            PRIORITY,
            /** In proportion to what each waits for. */
            FAIR_SHARE,
            /** So that all come to the same days of cover; customers first. */
            EQUAL_COVER,
            /** In proportion to agreed shares; what one does not need goes to the others. */
            CONTRACT
        }
    }

    /**
     * What a site, or the customers of the source, can claim.
     *
     * @param to id of a site, or {@link #CUSTOMERS}
     * @param rank the smallest is served first
     * @param share in (0, 1]
     */
    public record Claim(String to, int rank, double share) {

        /** Stands for the customers who wait at the source. */
        public static final String CUSTOMERS = "customers";

        /** The rank where none is stated. */
        public static final int LAST = Integer.MAX_VALUE;
    }
}
