package groundwork.scenariofile;

import groundwork.scenario.AppliedDefault;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a raw scenario and what the understanding of one table needs of the others. */
final class Sheets {

    /** Stands for a day that could not be read and was reported. */
    static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private final RawScenario raw;
    private final Samples samples;
    private final Problems problems;
    private final Map<String, AppliedDefault> defaults = new LinkedHashMap<>();
    private final Map<String, Map<String, RawRow>> idsByTable = new LinkedHashMap<>();
    private final Map<String, RawRow> regionIds = new LinkedHashMap<>();
    private final Map<String, RawRow> places = new LinkedHashMap<>();
    private final Fields settings;
    private final ZoneId zone;

    Sheets(RawScenario raw, Samples samples, Problems problems) {
        this.raw = raw;
        this.samples = samples;
        this.problems = problems;
        settings = new Fields(
                Format.SETTINGS,
                new RawRow.Mapped(raw.settings, Location.file("scenario.yaml")),
                problems,
                defaults,
                samples);
        zone = settings.zone("zone", ZoneId.of("UTC"));
        ids("regions").forEach(regionIds::put);
        for (RawRow row : raw.rows("regions")) {
            if (!row.text("group").isEmpty()) {
                regionIds.putIfAbsent(row.text("group"), row);
            }
        }
        places.putAll(ids("sites"));
        regionIds.forEach(places::putIfAbsent);
    }

    /** The settings of scenario.yaml. */
    Fields settings() {
        return settings;
    }

    /** The zone of the scenario. */
    ZoneId zone() {
        return zone;
    }

    /** Where problems are told. */
    Problems problems() {
        return problems;
    }

    /** Ids of regions and of their groups. */
    Map<String, RawRow> regionIds() {
        return regionIds;
    }

    /** Ids of sites, regions and groups. */
    Map<String, RawRow> places() {
        return places;
    }

    /** Defaults that were filled in so far. */
    List<AppliedDefault> defaults() {
        return new ArrayList<>(defaults.values());
    }

    /** Ids of a table, each with its row. */
    Map<String, RawRow> ids(String table) {
        return idsByTable.computeIfAbsent(table, this::collectIds);
    }

    private Map<String, RawRow> collectIds(String table) {
        Map<String, RawRow> ids = new LinkedHashMap<>();
        for (RawRow row : raw.rows(table)) {
            if (!row.text("id").isEmpty()) {
                ids.put(row.text("id"), row);
            }
        }
        return ids;
    }

    /** All rows of a table, understood one by one. */
    <T> List<T> rows(String table, Function<Fields, T> understand) {
        TableSpec spec = Format.named(table);
        List<T> rows = new ArrayList<>();
        for (RawRow row : raw.rows(table)) {
            rows.add(understand.apply(new Fields(spec, row, problems, defaults, samples)));
        }
        return rows;
    }

    /** A row of a table, to be understood. */
    Fields fields(TableSpec spec, RawRow row) {
        return new Fields(spec, row, problems, defaults, samples);
    }

    /** A table of which the rows are not kept. */
    Optional<LongTable> longTable(String table) {
        return Optional.ofNullable(raw.longTables.get(table));
    }

    /** Where the rows of a long table will stand. */
    RowLines rowLines(LongTable table) {
        return raw.rowLines.computeIfAbsent(table.spec().name(), t -> new RowLines(table.file()));
    }

    /** Notes a default that is not that of a column. */
    void noteDefault(AppliedDefault applied) {
        defaults.put(applied.table() + "." + applied.field(), applied);
    }

    /** Notes a default that some more rows of a table take. */
    void noteDefaults(TableSpec spec, String column, long rows) {
        ColumnSpec declared = spec.column(column).orElseThrow();
        if (rows > 0 && !declared.defaultText().isEmpty()) {
            defaults.merge(
                    spec.name() + "." + column,
                    new AppliedDefault(spec.name(), column, (int) rows, declared.defaultText()),
                    (a, b) -> new AppliedDefault(a.table(), a.field(), a.rows() + b.rows(), a.value()));
        }
    }

    /** The name of a row, or its id where it has none. */
    static String nameOrId(Fields r) {
        return r.has("name") ? r.text("name") : r.id("id");
    }
}
