package groundwork.observation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items by how much of them is wanted: A for the best sellers that make up the first 80 % of units, B up to 95 %, C for the rest.
 *
 * <p>An item belongs to the class in which its first unit falls. Source: Silver, Pyke and Thomas (2017), chapter on ABC
 * classification.
 */
public final class ItemClasses {

    /** The names of the classes. */
    public static final List<String> NAMES = List.of("A", "B", "C");

    private static final double[] UP_TO = {0.80, 0.95};

    private final byte[] classes;

    private ItemClasses(byte[] classes) {
        this.classes = classes;
    }

    /** Sorts items by units, the first of equals first. */
    public static ItemClasses byUnits(double[] units) {
        double all = Arrays.stream(units).sum();
        byte[] classes = new byte[units.length];
        int[] ranked = IntStream.range(0, units.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -units[item]))
                .mapToInt(Integer::intValue)
                .toArray();
        double before = 0;
        for (int item : ranked) {
            classes[item] = (byte) (before < UP_TO[0] * all ? 0 : before < UP_TO[1] * all ? 1 : 2);
            before += units[item];
        }
        return new ItemClasses(classes);
    }

    /** The number of the class of an item, from 0. */
    public int of(int item) {
        return classes[item];
    }
}
