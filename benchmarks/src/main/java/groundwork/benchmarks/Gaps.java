package groundwork.benchmarks;

import java.util.SplittableRandom;

/** Exponential distances between events, drawn beforehand so that no benchmark measures the drawing. */
final class Gaps {

    private static final int COUNT = 1 << 16;
    private static final double MEAN_MICROS = 1e6;

    private final long[] micros = new long[COUNT];
    private int at;

    Gaps() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < COUNT; i++) {
            micros[i] = (long) (-MEAN_MICROS * StrictMath.log(1 - random.nextDouble()));
        }
    }

    long next() {
        at = (at + 1) & (COUNT - 1);
        return micros[at];
    }
}
