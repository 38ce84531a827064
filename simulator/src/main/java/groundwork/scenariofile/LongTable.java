package groundwork.scenariofile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A CSV file too long to be kept as text: its records are understood one by one while they are read.
 *
 * <p>Only tables that nobody looks up by row may be long, and only where no variant changes them.
 */
record LongTable(TableSpec spec, Path path, String file, MessageDigest digest) {

    private static final Set<String> MAY_BE_LONG = new TreeSet<>(List.of("forecast", "forecast_by_week"));

    /** Below that many bytes a file is read like any other. */
    private static final long SHORT = 8_000_000;

    /** Whether the file of a table is a long one. */
    static boolean is(String table, Path path) throws IOException {
        return MAY_BE_LONG.contains(table) && Files.size(path) > SHORT;
    }

    /** Understands records. */
    interface Understanding {

        /** Hears of the columns, once, before all records. */
        void header(List<String> columns, List<Location> places);

        /** A record with as many cells as there are columns. */
        void record(ByteRecords record);

        /** A record that is better read as text. */
        void odd(RawRow row);
    }

    /** Tells of all records. */
    void each(Understanding understanding, Problems problems) {
        try (ByteRecords records = new ByteRecords(path, file, digest)) {
            List<String> header = header(records, problems);
            if (header.isEmpty()) {
                return;
            }
            List<Location> places = new ArrayList<>();
            for (int c = 0; c < header.size(); c++) {
                places.add(new Location(file, records.line(), records.column(c)));
            }
            understanding.header(header, places);
            while (records.next()) {
                if (records.cells() != header.size()) {
                    problems.incomplete(spec.name());
                    problems.error(
                            records.at(),
                            "The row has " + records.cells() + " cells, the header " + header.size() + ".",
                            "Empty cells keep their comma; text with a comma stands in double quotes.");
                } else if (records.isQuoted()) {
                    understanding.odd(row(records, header));
                } else {
                    understanding.record(records);
                }
            }
        } catch (UnreadableFile e) {
            problems.error(e.at(), e.getMessage(), e.remedy());
            problems.incomplete(spec.name());
        } catch (IOException e) {
            problems.error(Location.file(file), "The file cannot be read: " + e.getMessage() + ".", "");
            problems.incomplete(spec.name());
        }
    }

    private List<String> header(ByteRecords records, Problems problems) throws IOException {
        List<Cell> cells = new ArrayList<>();
        if (records.next()) {
            for (int c = 0; c < records.cells(); c++) {
                cells.add(new Cell(records.text(c), new Location(file, records.line(), records.column(c))));
            }
        }
        return CsvSource.header(cells, file, spec, problems);
    }

    /** A record as a row of texts. */
    RawRow row(ByteRecords record, List<String> header) {
        String[] texts = new String[header.size()];
        int[] positions = new int[header.size()];
        for (int c = 0; c < texts.length; c++) {
            texts[c] = record.text(c);
            positions[c] = record.column(c);
        }
        return new RawRow.Line(header, file, record.line(), texts, positions);
    }
}
