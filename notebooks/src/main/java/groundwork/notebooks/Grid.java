package groundwork.notebooks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * Rows of an answer to a query; printed as aligned text.
 *
 * @param columns names
 * @param rows one value per column; null where there is none
 */
public record Grid(List<String> columns, List<List<Object>> rows) {

    private static final int MOST_ROWS_PRINTED = 40;

    /** The values of a column as text. */
    public List<String> texts(String column) {
        int at = position(column);
        return rows.stream().map(row -> String.valueOf(row.get(at))).toList();
    }

    /** The values of a column of local dates such as 2026-11-24, each at midnight UTC. */
    public List<Date> dates(String column) {
        return texts(column).stream()
                .map(text -> Date.from(
                        LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .toList();
    }

    /** The values of a column as numbers; NaN where there is none. */
    public double[] numbers(String column) {
        int at = position(column);
        return rows.stream()
                .mapToDouble(row -> row.get(at) instanceof Number n ? n.doubleValue() : Double.NaN)
                .toArray();
    }

    private int position(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("There is no column " + column + "; there are " + columns + ".");
        }
        return at;
    }

    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        rows.stream()
                .limit(MOST_ROWS_PRINTED)
                .forEach(row -> lines.add(row.stream().map(Grid::text).toList()));
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            for (int c = 0; c < columns.size(); c++) {
                int column = c;
                int width = lines.stream()
                        .mapToInt(l -> l.get(column).length())
                        .max()
                        .orElse(0);
                boolean number = !rows.isEmpty() && rows.get(0).get(c) instanceof Number;
                out.append(
                        String.format(Locale.ROOT, number ? "%" + width + "s  " : "%-" + width + "s  ", line.get(c)));
            }
            out.append('\n');
        }
        if (rows.size() > MOST_ROWS_PRINTED) {
            out.append("… and ").append(rows.size() - MOST_ROWS_PRINTED).append(" more rows\n");
        }
        return out.toString().stripTrailing();
    }

    /** A value as it is printed; empty where there is none. */
    static String text(Object value) {
        if (value instanceof Double d) {
            return String.format(Locale.ROOT, Math.abs(d) >= 1000 ? "%,.0f" : "%.4g", d);
        }
        return value == null ? "" : value.toString();
    }
}
