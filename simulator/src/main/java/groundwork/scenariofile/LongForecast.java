package groundwork.scenariofile;

import groundwork.scenario.ForecastRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Understands a long table of forecast rows.
 *
 * <p>Ids are known by their bytes. A record is understood as text the first time that another of its words turns up, with the
 * messages and defaults of any other row; from then on the word is known too.
 */
final class LongForecast implements LongTable.Understanding {

    private static final List<String> SPREAD = List.of("profile", "special_days", "season", "growth_per_year");

    private final ForecastRows rows;
    private final Sheets sheets;
    private final LongTable table;
    private final RowLines lines;
    private final List<ForecastRow> understood = new ArrayList<>();
    private final ByteCache<String> regions = new ByteCache<>();
    private final ByteCache<String> items = new ByteCache<>();
    private final ByteCache<String> categories = new ByteCache<>();
    private final ByteCache<LocalDate> days = new ByteCache<>();
    private final ByteCache<Known> spreads = new ByteCache<>();
    private final List<Known> known = new ArrayList<>();
    private List<String> header;
    private int[] units;
    private int[] spread;
    private int region;
    private int item;
    private int category;
    private int from;
    private int to;
    private byte[] key = new byte[64];

    LongForecast(ForecastRows rows, Sheets sheets, LongTable table, RowLines lines) {
        this.rows = rows;
        this.sheets = sheets;
        this.table = table;
        this.lines = lines;
        sheets.regionIds().keySet().forEach(id -> regions.learn(id, id));
        sheets.ids("items").keySet().forEach(id -> items.learn(id, id));
        sheets.ids("categories").keySet().forEach(id -> categories.learn(id, id));
    }

    /** A spread, the defaults that it took, and by how many further rows. */
    private static final class Known {
        private final ForecastRow.Spread spread;
        private final List<String> defaults;
        private long times;

        Known(ForecastRow.Spread spread, List<String> defaults) {
            this.spread = spread;
            this.defaults = defaults;
        }
    }

    /** All rows, read now. */
    List<ForecastRow> read() {
        table.each(this, sheets.problems());
        for (Known one : known) {
            one.defaults.forEach(column -> sheets.noteDefaults(table.spec(), column, one.times));
        }
        return understood;
    }

    @Override
    public void header(List<String> columns, List<Location> places) {
        header = columns;
        units = ForecastRows.UNITS.stream().mapToInt(columns::indexOf).toArray();
        spread = SPREAD.stream().mapToInt(columns::indexOf).toArray();
        region = columns.indexOf("region");
        item = columns.indexOf("item");
        category = columns.indexOf("category");
        from = columns.indexOf("from");
        to = columns.indexOf("to");
    }

    @Override
    public void record(ByteRecords record) {
        ForecastRow row = from < 0 || to < 0 ? null : known(record);
        if (row != null) {
            add(row, record.line());
            return;
        }
        int errors = sheets.problems().errors();
        RawRow text = table.row(record, header);
        ForecastRow slow = rows.row(sheets.fields(table.spec(), text));
        add(slow, record.line());
        if (sheets.problems().errors() == errors) {
            learn(record, slow);
        }
    }

    @Override
    public void odd(RawRow row) {
        add(rows.row(sheets.fields(table.spec(), row)), row.at().line());
    }

    private void add(ForecastRow row, int line) {
        understood.add(row);
        lines.add(line);
    }

    /** The row of a record all of whose words are known; null otherwise. */
    private ForecastRow known(ByteRecords record) {
        int counted = counted(record);
        if (counted < 0) {
            return null;
        }
        String regionId = text(regions, record, region);
        String itemId = text(items, record, item);
        String categoryId = text(categories, record, category);
        LocalDate first = days.of(record, from);
        LocalDate last = days.of(record, to);
        Known spreading = spreads.of(key, 0, key(record, counted));
        double number = record.plainNumber(units[counted]);
        boolean clear = regionId != null
                && itemId != null
                && categoryId != null
                && first != null
                && last != null
                && spreading != null
                && number >= 0
                && !last.isBefore(first)
                && (itemId.isEmpty() || categoryId.isEmpty());
        if (!clear) {
            return null;
        }
        spreading.times++;
        return new ForecastRow(regionId, itemId, categoryId, first, last, number, spreading.spread);
    }

    private static String text(ByteCache<String> cache, ByteRecords record, int cell) {
        return cell < 0 ? "" : cache.of(record, cell);
    }

    /** Which of the columns of units is stated; -1 if not exactly one is. */
    private int counted(ByteRecords record) {
        int counted = -1;
        for (int u = 0; u < units.length; u++) {
            if (units[u] >= 0 && !record.isEmpty(units[u])) {
                if (counted >= 0) {
                    return -1;
                }
                counted = u;
            }
        }
        return counted;
    }

    /** Writes what a spread is known by, and says how long it is. */
    private int key(ByteRecords record, int counted) {
        key[0] = (byte) counted;
        int length = 1;
        for (int cell : spread) {
            int size = cell < 0 ? 0 : record.end(cell) - record.start(cell);
            if (length + size + 1 > key.length) {
                key = Arrays.copyOf(key, 2 * (length + size + 1));
            }
            if (size > 0) {
                System.arraycopy(record.bytes(), record.start(cell), key, length, size);
            }
            length += size;
            key[length++] = ',';
        }
        return length;
    }

    private void learn(ByteRecords record, ForecastRow row) {
        learn(regions, record, region, row.region());
        learn(items, record, item, row.item());
        learn(categories, record, category, row.category());
        days.learn(record, from, row.from());
        days.learn(record, to, row.to());
        int length = key(record, counted(record));
        if (spreads.of(key, 0, length) == null) {
            List<String> defaults = new ArrayList<>();
            for (int i = 0; i < spread.length; i++) {
                if (spread[i] < 0 || record.isEmpty(spread[i])) {
                    defaults.add(SPREAD.get(i));
                }
            }
            known.add(new Known(row.spread(), defaults));
            spreads.learn(key, 0, length, known.get(known.size() - 1));
        }
    }

    private static void learn(ByteCache<String> cache, ByteRecords record, int cell, String meaning) {
        if (cell >= 0) {
            cache.learn(record, cell, meaning);
        }
    }
}
