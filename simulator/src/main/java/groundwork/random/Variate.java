package groundwork.random;

/** A distribution to draw from by inversion. */
public interface Variate {

    /**
     * The quantile.
     *
     * @param u in (0, 1)
     */
    double quantile(double u);

    /** The expected value. */
    double mean();

    /** Whether every quantile is the same value. */
    default boolean isConstant() {
        return false;
    }

    /** Draws one value; nothing is taken from the stream where it is constant. */
    default double draw(Stream stream) {
        return quantile(stream.uniform());
    }
}
