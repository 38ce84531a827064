package groundwork.chain.disruption;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How far something is open over time: the share of its capacity, staff or demand that disruptions leave. Where several strike at
 * once, each leaves its share of what the others leave. Immutable.
 */
public final class Openness {

    /** Nothing ever strikes. */
    public static final Openness ALWAYS = new Openness(new long[0], new double[0]);

    private final long[] times;
    private final double[] shares;

    private Openness(long[] times, double[] shares) {
        this.times = times;
        this.shares = shares;
    }

    /** What disruptions leave together. */
    static Openness of(List<Windows> windows, double[] left) {
        long[] all = windows.stream()
                .flatMapToLong(w -> LongStream.concat(
                        IntStream.range(0, w.count()).mapToLong(w::start),
                        IntStream.range(0, w.count()).mapToLong(w::end)))
                .sorted()
                .distinct()
                .toArray();
        double[] shares = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            shares[i] = 1;
            for (int w = 0; w < left.length; w++) {
                shares[i] *= windows.get(w).contain(all[i]) ? left[w] : 1;
            }
        }
        return new Openness(all, shares);
    }

    /** Whether something strikes some time. */
    public boolean changes() {
        return times.length > 0;
    }

    /** The share that is left at a time; O(log n). */
    public double at(long time) {
        if (times.length == 0) {
            return 1;
        }
        int found = Arrays.binarySearch(times, time);
        int step = found >= 0 ? found : -found - 2;
        return step < 0 ? 1 : shares[step];
    }

    /** The smallest share of all times, 1 if it is never below. */
    public double least() {
        return Arrays.stream(shares).reduce(1, Math::min);
    }

    /** The largest share of all times, 1 if it is never above. */
    public double most() {
        return Arrays.stream(shares).reduce(1, Math::max);
    }

    /** When the share changes next after a time, {@code Long.MAX_VALUE} if it does not. */
    public long nextChange(long time) {
        int found = Arrays.binarySearch(times, time);
        int step = found >= 0 ? found + 1 : -found - 1;
        return step < times.length ? times[step] : Long.MAX_VALUE;
    }

    /** When it is first not closed, from a time on. */
    public long opensAt(long time) {
        long at = time;
        while (at(at) == 0) {
            at = nextChange(at);
        }
        return at;
    }
}
