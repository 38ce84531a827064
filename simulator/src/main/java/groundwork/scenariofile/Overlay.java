package groundwork.scenariofile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Lays a variant over the scenario that it extends. */
final class Overlay {

    private Overlay() {}

    /** Rows replace those with the same key and are added at the end otherwise. */
    static void upsert(String table, List<RawRow> rows, List<RawRow> additions) {
        List<String> keys = Format.named(table).keys();
        if (rows.isEmpty() || keys.isEmpty()) {
            rows.addAll(additions);
            return;
        }
        Map<List<String>, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            positions.put(key(rows.get(i), keys), i);
        }
        for (RawRow row : additions) {
            Integer at = positions.get(key(row, keys));
            if (at == null) {
                rows.add(row);
            } else {
                rows.set(at, row);
            }
        }
    }

    static List<String> key(RawRow row, List<String> keys) {
        return keys.stream().map(row::text).toList();
    }

    static void apply(Change change, RawScenario scenario, Problems problems) {
        List<RawRow> rows = scenario.rows(change.table());
        TableSpec spec = Format.named(change.table());
        boolean known = true;
        for (Map.Entry<String, Cell> condition : change.where().entrySet()) {
            if (spec.column(condition.getKey()).isEmpty()) {
                problems.wrong(change.table());
                problems.error(
                        condition.getValue().at(),
                        "The table " + change.table() + " has no column " + Problems.quote(condition.getKey()) + ".",
                        Problems.maybe(condition.getKey(), spec.columnNames()));
                known = false;
            }
        }
        if (!change.set().isEmpty() || change.remove()) {
            if (known && rows.stream().noneMatch(row -> fits(row, change.where()))) {
                problems.wrong(change.table());
                problems.error(
                        change.at(),
                        "No row of " + change.table() + " fits this change.",
                        nearest(rows, change.where()));
            }
            if (change.remove()) {
                rows.removeIf(row -> fits(row, change.where()));
            } else {
                rows.replaceAll(row -> fits(row, change.where()) ? row.with(change.set()) : row);
            }
        } else if (change.add().isEmpty()) {
            problems.error(change.at(), "The change changes nothing.", "Say set, add or remove.");
        }
        upsert(change.table(), rows, change.add());
    }

    private static boolean fits(RawRow row, Map<String, Cell> where) {
        return where.entrySet().stream()
                .allMatch(e ->
                        Objects.equals(row.text(e.getKey()), e.getValue().text().strip()));
    }

    private static String nearest(List<RawRow> rows, Map<String, Cell> where) {
        for (Map.Entry<String, Cell> condition : where.entrySet()) {
            TreeSet<String> values = new TreeSet<>();
            rows.forEach(row -> values.add(row.text(condition.getKey())));
            if (!values.contains(condition.getValue().text().strip())) {
                return condition.getKey() + ": "
                        + Problems.maybe(condition.getValue().text(), List.copyOf(values));
            }
        }
        return "";
    }
}
