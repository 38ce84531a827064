package groundwork.statistics;

/** Count and sum of observed values. */
public final class Tally {

    private long count;
    private double sum;

    /** Adds a value. */
    public void add(double value) {
        count++;
        sum += value;
    }

    /** Adds all values of another. */
    public void addAll(Tally other) {
        count += other.count;
        sum += other.sum;
    }

    /** How many values. */
    public long count() {
        return count;
    }

    /** Their sum. */
    public double sum() {
        return sum;
    }

    /** Their mean; NaN if there are none. */
    public double mean() {
        return count == 0 ? Double.NaN : sum / count;
    }
}
