package groundwork.scenariofile;

import java.util.List;
import java.util.Map;

/**
 * One change of a variant.
 *
 * @param where cells that a row must have to be changed; empty for all rows
 * @param set cells that changed rows get
 * @param add rows that are added
 * @param remove whether the rows are taken out
 */
record Change(
        String table, Map<String, Cell> where, Map<String, Cell> set, List<RawRow> add, boolean remove, Location at) {}
