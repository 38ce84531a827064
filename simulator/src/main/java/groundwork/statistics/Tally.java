package groundwork.statistics;

/** Count, sum, smallest and largest of observed values. */
public final class Tally {

    private long count;
    private double sum;
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;

    /** Adds a value. */
    public void add(double value) {
        count++;
        sum += value;
        if (value < smallest) {
            smallest = value;
        }
        if (value > largest) {
            largest = value;
        }
    }

    /** Adds all values of another. */
    public void addAll(Tally other) {
        count += other.count;
        sum += other.sum;
        smallest = Math.min(smallest, other.smallest);
        largest = Math.max(largest, other.largest);
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

    /** The smallest; NaN if there are none. */
    public double smallest() {
        return count == 0 ? Double.NaN : smallest;
    }

    /** The largest; NaN if there are none. */
    public double largest() {
        return count == 0 ? Double.NaN : largest;
    }
}
