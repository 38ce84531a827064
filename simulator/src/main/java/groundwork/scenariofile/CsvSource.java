package groundwork.scenariofile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file with a header row into rows that know their lines. */
final class CsvSource {

    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_WORDS = 20_000;

    private final String file;
    private final TableSpec spec;
    private final Problems problems;
    private final List<String> header = new ArrayList<>();
    private final List<RawRow> rows = new ArrayList<>();
    /** Texts that came before, so that a million rows of one region share its name. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private CsvSource(String file, TableSpec spec, Problems problems) {
        this.file = file;
        this.spec = spec;
        this.problems = problems;
    }

    /** The rows of a table; what is wrong with the header is told once, not in each row. */
    static List<RawRow> read(Path path, String file, TableSpec spec, MessageDigest digest, Problems problems)
            throws IOException {
        return new CsvSource(file, spec, problems).read(path, digest);
    }

    private List<RawRow> read(Path path, MessageDigest digest) throws IOException {
        CsvFactory factory = CsvFactory.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        try (StrictReader reader = new StrictReader(path, file, digest);
                CsvParser parser = factory.createParser(reader)) {
            List<Cell> record = null;
            int line = 1;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    // The parser stands behind the value; a value that begins a record gives the record its line.
                    if (record != null && record.isEmpty()) {
                        line = parser.currentTokenLocation().getLineNr();
                    }
                    if (record != null) {
                        record.add(new Cell(
                                parser.getText(),
                                new Location(
                                        file,
                                        line,
                                        parser.currentTokenLocation().getColumnNr())));
                    }
                } else if (token == JsonToken.START_ARRAY) {
                    record = new ArrayList<>();
                } else if (token == JsonToken.END_ARRAY && record != null) {
                    take(record);
                    record = null;
                }
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableFile(
                    new Location(
                            file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), 0),
                    "This is not CSV: " + e.getOriginalMessage() + ".",
                    "Look at the quotes.");
        }
        if (header.isEmpty()) {
            problems.incomplete(spec.name());
            problems.error(Location.file(file), "The table has no header row.", "The first line names the columns.");
        }
        return rows;
    }

    private void take(List<Cell> record) throws UnreadableFile {
        if (record.isEmpty() || (record.size() == 1 && record.get(0).blank())) {
            return;
        }
        Location at = new Location(file, record.get(0).at().line(), 0);
        if (header.isEmpty()) {
            header.addAll(header(record, file, spec, problems));
            return;
        }
        if (record.size() != header.size()) {
            problems.incomplete(spec.name());
            problems.error(
                    at,
                    "The row has " + record.size() + " cells, the header " + header.size() + ".",
                    "Empty cells keep their comma; text with a comma stands in double quotes.");
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new UnreadableFile(
                    at, "The table has more than " + MOST_ROWS + " rows.", "Sum up by week, or by region group.");
        }
        String[] texts = new String[header.size()];
        int[] positions = new int[header.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = shared(record.get(i).text().strip());
            positions[i] = record.get(i).at().column();
        }
        rows.add(new RawRow.Line(header, file, at.line(), texts, positions));
    }

    private String shared(String text) {
        String known = words.get(text);
        if (known == null && words.size() < MOST_WORDS) {
            words.put(text, text);
        }
        return known == null ? text : known;
    }

    /** The names of the columns; what is wrong with them is told. */
    static List<String> header(List<Cell> record, String file, TableSpec spec, Problems problems) {
        List<String> header = new ArrayList<>();
        if (record.isEmpty()) {
            problems.error(Location.file(file), "The table has no header row.", "The first line names the columns.");
            return header;
        }
        for (Cell cell : record) {
            String column = cell.text().strip();
            if (header.contains(column)) {
                problems.wrong(spec.name());
                problems.error(cell.at(), "Column " + Problems.quote(cell.text()) + " appears twice.", "");
            }
            header.add(column);
            if (spec.column(column).isEmpty()) {
                problems.wrong(spec.name());
                problems.error(
                        cell.at(),
                        "The table " + spec.name() + " has no column " + Problems.quote(column) + ".",
                        Problems.maybe(column, spec.columnNames()));
            }
        }
        for (ColumnSpec column : spec.columns()) {
            if (column.required() && !header.contains(column.name())) {
                problems.missingColumn(
                        new Location(file, record.get(0).at().line(), 0),
                        "The column " + Problems.quote(column.name()) + " of " + spec.name() + " is missing.",
                        column.example().isEmpty() ? "" : "For example " + column.example() + ".",
                        column.name());
            }
        }
        return header;
    }
}
