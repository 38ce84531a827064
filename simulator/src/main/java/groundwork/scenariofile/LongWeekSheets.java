package groundwork.scenariofile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Understands a long table of items by week; a record is understood as text where its sheet is new or a figure is odd. */
final class LongWeekSheets implements LongTable.Understanding {

    private final WeekSheets weekSheets;
    private final Sheets sheets;
    private final LongTable table;
    private final ByteCache<Sheet> drafts = new ByteCache<>();
    private final ByteCache<Integer> items = new ByteCache<>();
    private List<String> header;
    private int region;
    private int item;
    private int profile;
    private int[] weekCells;
    private LocalDate[] mondays;
    private float[] figures;
    private byte[] key = new byte[64];
    private long defaultProfiles;

    LongWeekSheets(WeekSheets weekSheets, Sheets sheets, LongTable table) {
        this.weekSheets = weekSheets;
        this.sheets = sheets;
        this.table = table;
        sheets.ids("items").keySet().forEach(id -> items.learn(id, weekSheets.itemNumber(id)));
    }

    /** A draft, and the number of the week that stands in each column, -1 where that is not yet known. */
    @SuppressWarnings("ArrayRecordComponent") // filled as weeks turn up
    private record Sheet(WeekSheetDraft draft, int[] weeks) {}

    /** Reads all lines now. */
    void read() {
        table.each(this, sheets.problems());
        sheets.noteDefaults(table.spec(), "profile", defaultProfiles);
    }

    @Override
    public void header(List<String> columns, List<Location> places) {
        header = columns;
        region = columns.indexOf("region");
        item = columns.indexOf("item");
        profile = columns.indexOf("profile");
        weekCells = IntStream.range(0, columns.size())
                .filter(c -> TableSpec.isDate(columns.get(c)))
                .toArray();
        mondays = IntStream.of(weekCells)
                .mapToObj(c -> weekSheets.monday(columns.get(c), places.get(c)))
                .toArray(LocalDate[]::new);
        figures = new float[weekCells.length];
    }

    @Override
    public void record(ByteRecords record) {
        int length = key(record);
        Sheet sheet = drafts.of(key, 0, length);
        Integer number = item < 0 ? null : items.of(record, item);
        if (sheet != null && number != null && figures(record)) {
            take(sheet, number, record);
            return;
        }
        int errors = sheets.problems().errors();
        RawRow text = table.row(record, header);
        WeekSheetDraft draft = weekSheets.add(sheets.fields(table.spec(), text));
        if (sheets.problems().errors() == errors && sheet == null) {
            int[] weeks = new int[weekCells.length];
            Arrays.fill(weeks, -1);
            drafts.learn(key, 0, length, new Sheet(draft, weeks));
        }
    }

    @Override
    public void odd(RawRow row) {
        weekSheets.add(sheets.fields(table.spec(), row));
    }

    /** Reads the figures of a line; false if one is not written plainly. An empty cell is as 0. */
    private boolean figures(ByteRecords record) {
        for (int w = 0; w < figures.length; w++) {
            int cell = weekCells[w];
            double units = record.isEmpty(cell) ? 0 : record.plainNumber(cell);
            if (units < 0) {
                return false;
            }
            figures[w] = (float) units;
        }
        return true;
    }

    private void take(Sheet sheet, int number, ByteRecords record) {
        defaultProfiles += profile < 0 || record.isEmpty(profile) ? 1 : 0;
        WeekSheetDraft draft = sheet.draft;
        int line = draft.add(number, table.file(), record.line());
        for (int w = 0; w < figures.length; w++) {
            if (figures[w] > 0) {
                if (sheet.weeks[w] < 0) {
                    sheet.weeks[w] = draft.week(mondays[w]);
                }
                draft.units(sheet.weeks[w])[line] = figures[w];
            }
        }
    }

    /** Writes what a sheet is known by, and says how long it is. */
    private int key(ByteRecords record) {
        int length = append(record, region, 0);
        return append(record, profile, length);
    }

    private int append(ByteRecords record, int cell, int at) {
        int size = cell < 0 ? 0 : record.end(cell) - record.start(cell);
        if (at + size + 1 > key.length) {
            key = Arrays.copyOf(key, 2 * (at + size + 1));
        }
        if (size > 0) {
            System.arraycopy(record.bytes(), record.start(cell), key, at, size);
        }
        key[at + size] = ',';
        return at + size + 1;
    }
}
