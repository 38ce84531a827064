package groundwork.scenario;

/**
 * A value the planner did not state and the reader filled in.
 *
 * @param table where
 * @param field column or key
 * @param rows how many rows took it
 * @param value as it would be written
 */
public record AppliedDefault(String table, String field, int rows, String value) {}
