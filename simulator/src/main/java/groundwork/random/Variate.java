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

    /** Draws one value. */
    default double draw(Stream stream) {
        return quantile(stream.uniform());
    }
}
