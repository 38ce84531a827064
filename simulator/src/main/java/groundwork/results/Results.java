package groundwork.results;

import java.util.List;

/**
 * All a finished run has to say.
 *
 * @param facts about the run that are the same on every machine: scenario name, seed, replications …
 * @param tables in a fixed order
 */
public record Results(List<Fact> facts, List<Table> tables) {

    /** Copies the lists. */
    public Results {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /** A named statement about the run. */
    public record Fact(String name, String value) {}

    /**
     * The table of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Table table(String name) {
        return tables.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no result table " + name + "."));
    }
}
