package groundwork.random;

import umontreal.ssj.rng.MRG32k3aL;

/**
 * The random streams of one replication, each found by its name.
 *
 * <p>A stream's state follows from the seed and its name only, so that making another stream moves none; each replication has a
 * substream of its own (2^76 numbers). Source: L'Ecuyer, Simard, Chen and Kelton (2002), An object-oriented random-number
 * package with many long streams and substreams.
 */
public final class Streams {

    private static final long M1 = 4294967087L;
    private static final long M2 = 4294944443L;

    private final long seed;
    private final int replication;

    /**
     * The streams of a replication.
     *
     * @param replication 1 for the first
     */
    public Streams(long seed, int replication) {
        this.seed = seed;
        this.replication = replication;
    }

    /** The stream of this name, at its beginning for this replication. */
    public Stream named(String name) {
        return new Stream(() -> beginning(name));
    }

    private MRG32k3aL beginning(String name) {
        MRG32k3aL generator = new MRG32k3aL();
        generator.setSeed(state(name));
        for (int i = 1; i < replication; i++) {
            generator.resetNextSubstream();
        }
        return generator;
    }

    /** The state in which the stream of this name begins its first substream. */
    long[] state(String name) {
        long state = seed;
        for (int i = 0; i < name.length(); i++) {
            state = mix(state + name.charAt(i) + 1);
        }
        long[] numbers = new long[6];
        for (int i = 0; i < 6; i++) {
            state = mix(state + 0x9E3779B97F4A7C15L);
            long modulus = i < 3 ? M1 : M2;
            numbers[i] = 1 + Long.remainderUnsigned(state, modulus - 1);
        }
        return numbers;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
