package groundwork.scenariofile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a table as it was written, with the place of each cell. */
sealed interface RawRow {

    /** The text of a cell without blanks around it; "" where there is none. */
    String text(String column);

    /** Where a cell stands; the row's own place where there is none. */
    Location at(String column);

    /** Where the row stands. */
    Location at();

    /** The columns that the row names, in its order. */
    List<String> columns();

    /** This row with other cells in some columns. */
    default RawRow with(Map<String, Cell> changes) {
        Map<String, Cell> merged = new LinkedHashMap<>();
        for (String column : columns()) {
            merged.put(column, new Cell(text(column), at(column)));
        }
        merged.putAll(changes);
        return new Mapped(merged, at());
    }

    /** A row that names its columns itself, in the order of the file. */
    record Mapped(Map<String, Cell> cells, Location at) implements RawRow {
        @Override
        public String text(String column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : cell.text().strip();
        }

        @Override
        public Location at(String column) {
            Cell cell = cells.get(column);
            return cell == null ? at : cell.at();
        }

        @Override
        public List<String> columns() {
            return new ArrayList<>(cells.keySet());
        }
    }

    /** A line of a file whose header names the columns: as small as it can be, for there may be a million of them. */
    final class Line implements RawRow {
        private final List<String> header;
        private final String file;
        private final int line;
        private final String[] texts;
        private final int[] positions;

        Line(List<String> header, String file, int line, String[] texts, int[] positions) {
            this.header = header;
            this.file = file;
            this.line = line;
            this.texts = texts;
            this.positions = positions;
        }

        @Override
        public String text(String column) {
            int index = header.indexOf(column);
            return index < 0 ? "" : texts[index];
        }

        @Override
        public Location at(String column) {
            int index = header.indexOf(column);
            return index < 0 ? at() : new Location(file, line, positions[index]);
        }

        @Override
        public Location at() {
            return new Location(file, line, 0);
        }

        @Override
        public List<String> columns() {
            return header;
        }
    }
}
