package groundwork.observation;

import java.util.List;

/**
 * Whose service a disruption can spoil.
 *
 * @param disruption its id
 * @param regions their numbers, in order; empty where what it strikes serves nobody
 * @param promiseMicros the longest time from order to delivery that customers there are promised beforehand
 */
public record TouchedRegions(String disruption, List<Integer> regions, long promiseMicros) {

    /** Copies the list. */
    public TouchedRegions {
        regions = List.copyOf(regions);
    }

    /** Whether both touch a region. */
    public boolean meets(TouchedRegions other) {
        return regions.stream().anyMatch(other.regions::contains);
    }
}
