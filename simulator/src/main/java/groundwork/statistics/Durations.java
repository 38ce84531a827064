package groundwork.statistics;

import org.HdrHistogram.Histogram;

/**
 * The distribution of durations in bounded memory: exact count and mean, percentiles to one part in a thousand.
 *
 * <p>Resolution is a millisecond; a duration above a hundred years counts as that.
 */
public final class Durations {

    private static final long MICROS_PER_MILLI = 1_000;
    private static final long LONGEST_MILLIS = 100L * 366 * 24 * 3_600 * 1_000;

    private static final int DIGITS = 3;

    private final Tally tally = new Tally();

    /** Made with the first duration and grown with the longest: a model has thousands of these, most of them empty or short. */
    private Histogram histogram;

    /** Adds a duration in microseconds, at least 0. */
    public void add(long micros) {
        tally.add(micros);
        if (histogram == null) {
            histogram = new Histogram(DIGITS);
        }
        histogram.recordValue(Math.min(LONGEST_MILLIS, micros / MICROS_PER_MILLI));
    }

    /** Adds all durations of another. */
    public void addAll(Durations other) {
        tally.addAll(other.tally);
        if (other.histogram != null) {
            if (histogram == null) {
                histogram = new Histogram(DIGITS);
            }
            histogram.add(other.histogram);
        }
    }

    /** How many. */
    public long count() {
        return tally.count();
    }

    /** Mean in microseconds; NaN if there are none. */
    public double mean() {
        return tally.mean();
    }

    /** A percentile in microseconds, of a number in [0, 100]; NaN if there are none. */
    public double percentile(double percent) {
        return count() == 0 ? Double.NaN : (double) histogram.getValueAtPercentile(percent) * MICROS_PER_MILLI;
    }
}
