package groundwork.scenariofile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario as it was written, before anything is understood: settings by dotted name, tables by name. */
final class RawScenario {

    final Map<String, Cell> settings = new LinkedHashMap<>();
    final Map<String, List<RawRow>> tables = new LinkedHashMap<>();

    /** Tables of which the rows are not kept. */
    final Map<String, LongTable> longTables = new LinkedHashMap<>();

    /** The lines in which the understood rows of a long table stand, and how many there are. */
    final Map<String, RowLines> rowLines = new LinkedHashMap<>();

    List<RawRow> rows(String table) {
        return tables.computeIfAbsent(table, k -> new ArrayList<>());
    }
}
