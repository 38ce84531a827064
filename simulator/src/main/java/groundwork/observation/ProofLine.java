package groundwork.observation;

/**
 * One balance that must hold in every replication.
 *
 * @param line short name
 * @param statement in words, left side first
 * @param tolerance largest difference that rounding of floating-point sums explains; 0 for counts
 */
public record ProofLine(String line, String statement, double left, double right, String unit, double tolerance) {

    /** Left minus right. */
    public double difference() {
        return left - right;
    }

    /** Whether the balance holds. */
    public boolean holds() {
        return StrictMath.abs(difference()) <= tolerance;
    }
}
