package groundwork.random;

import java.util.function.Supplier;
import umontreal.ssj.rng.MRG32k3aL;

/**
 * A stream of independent uniform numbers: one substream of a named MRG32k3a stream.
 *
 * <p>SSJ lays out the streams and says where each begins. The recurrence is stepped here, because without branches, which random
 * bits make unpredictable, it takes a third of the time; the numbers are the same to the last bit. Source: L'Ecuyer (1999), Good
 * parameters and implementations for combined multiple recursive random number generators, Operations Research 47.
 */
public final class Stream {

    private static final long M1 = 4_294_967_087L;
    private static final long M2 = 4_294_944_443L;
    private static final double NORM = 2.328306549295728e-10;
    private static final int SIGN = 63;

    private long x1;
    private long x2;
    private long x3;
    private long y1;
    private long y2;
    private long y3;

    /** Computed beforehand, so that whoever asks need not wait for the multiplications; 0 before the first. */
    private double ahead;

    /** Says where the stream begins: asked at the first draw, as a model has thousands of streams and many are never drawn from. */
    private Supplier<MRG32k3aL> beginning;

    /** Begins where the generator is. */
    Stream(Supplier<MRG32k3aL> beginning) {
        this.beginning = beginning;
    }

    /** The next number, uniform on (0, 1), never 0 or 1. */
    public double uniform() {
        if (ahead == 0) {
            begin();
        }
        double u = ahead;
        ahead = step();
        return u;
    }

    private void begin() {
        long[] state = beginning.get().getState();
        beginning = null;
        x1 = state[0];
        x2 = state[1];
        x3 = state[2];
        y1 = state[3];
        y2 = state[4];
        y3 = state[5];
        ahead = step();
    }

    private double step() {
        long x = (1_403_580 * x2 - 810_728 * x1) % M1;
        x += (x >> SIGN) & M1;
        x1 = x2;
        x2 = x3;
        x3 = x;
        long y = (527_612 * y3 - 1_370_589 * y1) % M2;
        y += (y >> SIGN) & M2;
        y1 = y2;
        y2 = y3;
        y3 = y;
        long difference = x - y;
        return (difference + (((difference - 1) >> SIGN) & M1)) * NORM;
    }
}
