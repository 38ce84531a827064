package groundwork.scenario;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What goods for customers travel in. Lists are in the order of the input.
 *
 * @param cartons empty where an order part is one parcel, whatever is in it
 * @param choice which of the cartons that hold a parcel is taken
 */
public record Packaging(List<Carton> cartons, Choice choice, List<BagRule> bags) {

    /** Which of several cartons is taken. */
    public enum Choice {
        /** The smallest outside. */
        SMALLEST,
        /** The one that costs least. */
        CHEAPEST
    }

    /** An order part is one parcel, and parcels travel loose. */
    public static final Packaging NONE = new Packaging(List.of(), Choice.SMALLEST, List.of());

    /** Copies the lists. */
    public Packaging {
        cartons = List.copyOf(cartons);
        bags = List.copyOf(bags);
    }

    /** The positions of the cartons that a site has: its own, or those of all where it has none of its own. */
    public List<Integer> cartonsOf(String site) {
        List<Integer> own = cartonsFor(site);
        return own.isEmpty() ? cartonsFor("") : own;
    }

    private List<Integer> cartonsFor(String site) {
        return IntStream.range(0, cartons.size())
                .filter(row -> cartons.get(row).site().equals(site))
                .boxed()
                .toList();
    }

    /** The position of the rule for bags of a lane at a site, one for the lane before one for all; -1 where parcels are loose. */
    public int bagsOf(String lane, String site) {
        int found = -1;
        for (int row = 0; row < bags.size(); row++) {
            BagRule rule = bags.get(row);
            boolean meant = rule.lane().isEmpty() || rule.lane().equals(lane);
            if (rule.site().equals(site) && meant && (found < 0 || !rule.lane().isEmpty())) {
                found = row;
            }
        }
        return found;
    }
}
