package groundwork.results;

/**
 * A column of a result table.
 *
 * @param type how its values are stored
 * @param meaning one sentence for the table reference, with the unit
 */
public record Column(String name, Type type, String meaning) {

    /** How values are stored: as {@code String}, {@code Long}, {@code Double} or {@code Boolean}. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A real number; NaN where there is none. */
        REAL,
        /** True or false. */
        BOOLEAN
    }
}
