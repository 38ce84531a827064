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

    private CsvSource() {}

    static List<RawRow> read(Path path, String file, MessageDigest digest, Problems problems) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
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
                    take(file, header, record, rows, problems);
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
            problems.error(Location.file(file), "The table has no header row.", "The first line names the columns.");
        }
        return rows;
    }

    private static void take(
            String file, List<String> header, List<Cell> record, List<RawRow> rows, Problems problems) {
        if (record.isEmpty() || record.size() == 1 && record.get(0).blank()) {
            return;
        }
        Location at = new Location(file, record.get(0).at().line(), 0);
        if (header.isEmpty()) {
            for (Cell cell : record) {
                if (header.contains(cell.text().strip())) {
                    problems.error(cell.at(), "Column " + Problems.quote(cell.text()) + " appears twice.", "");
                }
                header.add(cell.text().strip());
            }
            return;
        }
        if (record.size() != header.size()) {
            problems.error(
                    at,
                    "The row has " + record.size() + " cells, the header " + header.size() + ".",
                    "Empty cells keep their comma; text with a comma stands in double quotes.");
            return;
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i));
        }
        rows.add(new RawRow(cells, at));
    }
}
