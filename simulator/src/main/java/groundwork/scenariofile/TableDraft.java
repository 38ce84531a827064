package groundwork.scenariofile;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of the format while its columns are listed. */
final class TableDraft {

    private final String name;
    private final String meaning;
    private final List<ColumnSpec> columns = new ArrayList<>();

    private Optional<ColumnSpec> dated = Optional.empty();

    private TableDraft(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    static TableDraft table(String name, String meaning) {
        return new TableDraft(name, meaning);
    }

    TableDraft column(String column, Kind kind, boolean required, String byDefault, String of, String example) {
        columns.add(new ColumnSpec(column, kind, required, byDefault, List.of(), "", of, example));
        return this;
    }

    TableDraft choice(String column, boolean required, String byDefault, List<String> words, String of) {
        columns.add(new ColumnSpec(column, Kind.CHOICE, required, byDefault, words, "", of, words.get(0)));
        return this;
    }

    TableDraft reference(String column, boolean required, String target, String of) {
        columns.add(new ColumnSpec(column, Kind.REFERENCE, required, "", List.of(), target, of, ""));
        return this;
    }

    /** Columns that are listed elsewhere. */
    TableDraft columns(List<ColumnSpec> more) {
        columns.addAll(more);
        return this;
    }

    /** Any number of columns, each headed by a date. */
    TableDraft dated(Kind kind, String of, String example) {
        dated = Optional.of(new ColumnSpec("a date", kind, false, "", List.of(), "", of, example));
        return this;
    }

    /**
     * The table.
     *
     * @param keys columns that together name a row; empty where rows have no name
     */
    TableSpec spec(List<String> keys) {
        return new TableSpec(name, meaning, keys, List.copyOf(columns), dated);
    }
}
