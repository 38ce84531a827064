package groundwork.chain.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items of a curve of which more or less is asked for on some days than the level says: by launch, end of life and promotions.
 *
 * <p>Days are counted from 1970-01-01.
 */
public final class DatedItems {

    /** No item. */
    static final DatedItems NONE = new DatedItems(new int[0], null, List.of());

    private final int[] items;
    private final Lives lives;
    private final List<Uplift> uplifts;

    private DatedItems(int[] items, Lives lives, List<Uplift> uplifts) {
        this.items = items;
        this.lives = lives;
        this.uplifts = uplifts;
    }

    /** Those that live for some time or that are promoted. */
    static DatedItems of(int[] mortal, Lives lives, List<Uplift> uplifts) {
        int[] items = IntStream.concat(
                        Arrays.stream(mortal), uplifts.stream().flatMapToInt(u -> Arrays.stream(u.items())))
                .sorted()
                .distinct()
                .toArray();
        return items.length == 0 ? NONE : new DatedItems(items, lives, uplifts);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return items.length == 0;
    }

    /** How many there are. */
    public int size() {
        return items.length;
    }

    /** The number of the k-th, ascending. */
    public int itemAt(int k) {
        return items[k];
    }

    /** Whether an item is one of them. */
    public boolean contains(int item) {
        return Arrays.binarySearch(items, item) >= 0;
    }

    /** What an item's level is multiplied by on a day. */
    public double factor(int item, long day) {
        double factor = lives.factor(item, day);
        for (Uplift uplift : uplifts) {
            factor *= uplift.factor(item, day);
        }
        return factor;
    }

    /** What the level of a whole mix is multiplied by on a day. */
    double factor(ItemMix mix, long day) {
        double factor = 1;
        for (int item : items) {
            factor += mix.share(item) * (factor(item, day) - 1);
        }
        return Math.max(0, factor);
    }
}
