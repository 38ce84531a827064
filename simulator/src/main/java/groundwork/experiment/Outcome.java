package groundwork.experiment;

import groundwork.results.Results;
import java.util.List;

/**
 * What an experiment brought.
 *
 * @param violations proof lines that did not hold, each with its replication; empty if all is proved
 * @param orders in all replications, warm-up included
 * @param events in all replications
 */
public record Outcome(Results results, List<String> violations, long orders, long events) {

    /** Copies the list. */
    public Outcome {
        violations = List.copyOf(violations);
    }
}
