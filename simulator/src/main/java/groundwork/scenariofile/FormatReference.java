package groundwork.scenariofile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The scenario format written out for people (Markdown) and for editors (JSON Schema, draft 2020-12).
 *
 * <p>Both are made from the declaration that the reader follows, so they cannot say anything else.
 */
public final class FormatReference {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private FormatReference() {}

    /**
     * Writes {@code docs/scenario-format.md} and {@code scenarios/schema/scenario.schema.json}.
     *
     * @param args the root of the project
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Files.writeString(root.resolve("docs/scenario-format.md"), markdown());
        Files.createDirectories(root.resolve("scenarios/schema"));
        Files.writeString(root.resolve("scenarios/schema/scenario.schema.json"), schema());
    }

    /** The reference for people. */
    public static String markdown() {
        StringBuilder out = new StringBuilder("""
                # The scenario format

                Generated from the declaration that the reader follows; do not edit.

                A scenario is a folder with a file `scenario.yaml`. Any table may stand in it as a list of rows, or beside it as a CSV
                file of the same name and columns. A value carries its unit, in the name of the column or in the value (`8 h`, `12 %`,
                `60 lines/h`); unknown keys and columns are errors; an empty cell takes the default.

                Durations: `s`, `min`, `h`, `d`, `week`. Distributions of durations: a plain duration, `constant(2) d`,
                `uniform(1, 3) d`, `triangular(1, 2, 4) d`, `exponential(2) h`, `erlang(4, 2) h`, `gamma(mean=2, sd=1) d`,
                `lognormal(mean=9, sd=6) d`, `normal(mean=5, sd=1) d` (below 0 is 0), `weibull(shape=1.5, scale=2) d`,
                `discrete(1: 70, 2: 30) d`, `empirical(days.csv) d` (a file beside `scenario.yaml` with the columns value and weight), and
                `2 + exponential(1) d`. Shifts: `Mon-Sat 06:00-14:30`, `24/7`. Schedules: `Mon-Sat 17:00`, `Tue 08:00, Fri 08:00`,
                `2026-09-01 08:00, 2026-09-15 08:00`, `every 6 h`, `on demand`, `when full`, `when 1000 kg or after 2 h` (units, kg, m3,
                pallets; the time counts from the first that waits).

                A variant names the scenario it `extends` (a folder beside its own). Its settings count instead of the other's; a row of
                its tables replaces the row with the same key (marked * below) and is added otherwise. Then come its `change`s, in
                order: `{table, where, set}` sets cells of all rows that have the cells of `where`; `{table, where, remove: yes}` takes
                rows out; `{table, add: [rows]}` adds rows. A change that fits no row is an error.

                """);
        section(out, Format.SETTINGS);
        Format.TABLES.forEach(table -> section(out, table));
        section(out, Format.SAMPLES);
        return out.toString();
    }

    private static void section(StringBuilder out, TableSpec table) {
        out.append("## `")
                .append(table.name())
                .append("`\n\n")
                .append(table.meaning())
                .append("\n\n");
        out.append("| name | what stands there | default | meaning | example |\n| --- | --- | --- | --- | --- |\n");
        for (ColumnSpec column :
                Stream.concat(table.columns().stream(), table.dated().stream()).toList()) {
            String words = column.kind().words;
            if (column.kind() == ColumnSpec.Kind.CHOICE) {
                words = String.join(", ", column.choices());
            } else if (column.kind() == ColumnSpec.Kind.REFERENCE) {
                words = "an id of `" + column.target() + "`";
            }
            String byDefault = column.required()
                    ? "required"
                    : column.defaultText().isEmpty() ? "none" : "`" + column.defaultText() + "`";
            out.append("| `")
                    .append(column.name())
                    .append('`')
                    .append(table.keys().contains(column.name()) ? " *" : "");
            out.append(" | ")
                    .append(words)
                    .append(" | ")
                    .append(byDefault)
                    .append(" | ")
                    .append(column.meaning());
            out.append(" | ")
                    .append(column.example().isEmpty() ? "" : "`" + column.example() + "`")
                    .append(" |\n");
        }
        out.append('\n');
    }

    /** The schema for editors. */
    public static String schema() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Groundwork scenario");
        root.put("type", "object");
        root.put("additionalProperties", false);
        ObjectNode properties = root.putObject("properties");
        for (ColumnSpec setting : Format.SETTINGS.columns()) {
            String[] path = setting.name().split("\\.");
            if (path.length == 1) {
                describe(properties.putObject(path[0]), setting);
            } else {
                ObjectNode group = properties.has(path[0])
                        ? (ObjectNode) properties.get(path[0])
                        : properties.putObject(path[0]).put("type", "object").put("additionalProperties", false);
                ObjectNode inner =
                        group.has("properties") ? (ObjectNode) group.get("properties") : group.putObject("properties");
                describe(inner.putObject(path[1]), setting);
            }
        }
        for (TableSpec table : Format.TABLES) {
            ObjectNode rows = properties.putObject(table.name());
            rows.put("description", table.meaning());
            rows.put("type", "array");
            ObjectNode row = rows.putObject("items");
            row.put("type", "object");
            row.put("additionalProperties", false);
            ObjectNode columns = row.putObject("properties");
            ArrayNode required = JSON.createArrayNode();
            for (ColumnSpec column : table.columns()) {
                describe(columns.putObject(column.name()), column);
                if (column.required()) {
                    required.add(column.name());
                }
            }
            if (table.dated().isPresent()) {
                describe(
                        row.putObject("patternProperties").putObject(TableSpec.DATE.pattern()),
                        table.dated().get());
            }
            if (!required.isEmpty()) {
                row.set("required", required);
            }
        }
        ObjectNode change = properties.putObject("change");
        change.put("description", "What a variant changes, in order.");
        change.put("type", "array");
        change.putObject("items").put("type", "object").putArray("required").add("table");
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void describe(ObjectNode node, ColumnSpec column) {
        node.put("description", column.meaning() + " (" + column.kind().words + ")");
        if (!column.defaultText().isEmpty()) {
            node.put("default", column.defaultText());
        }
        switch (column.kind()) {
            case NUMBER, MONEY -> node.put("type", "number").put("minimum", 0);
            case COORDINATE, CORRELATION -> node.put("type", "number");
            case INTEGER -> node.put("type", "integer").put("minimum", 0);
            case CHOICE -> column.choices().forEach(node.withArray("enum")::add);
            case YES_NO -> node.putArray("type").add("boolean").add("string");
            case IDS -> node.putArray("type").add("string").add("array");
            default -> node.putArray("type").add("string").add("number");
        }
    }
}
