package groundwork.random;

import umontreal.ssj.rng.MRG32k3a;

/** A stream of independent uniform numbers: one substream of a named MRG32k3a stream. */
public final class Stream {

    private final MRG32k3a generator;

    Stream(MRG32k3a generator) {
        this.generator = generator;
    }

    /** The next number, uniform on (0, 1), never 0 or 1. */
    public double uniform() {
        return generator.nextDouble();
    }
}
