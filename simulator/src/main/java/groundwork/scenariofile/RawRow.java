package groundwork.scenariofile;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a table as it was written: cells by column, in the order of the file. */
record RawRow(Map<String, Cell> cells, Location at) {

    String text(String column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text().strip();
    }

    RawRow with(Map<String, Cell> changes) {
        Map<String, Cell> merged = new LinkedHashMap<>(cells);
        merged.putAll(changes);
        return new RawRow(merged, at);
    }
}
