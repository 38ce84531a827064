package groundwork.scenariofile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a scenario folder, and those it extends, into one raw scenario; the variant's word counts. */
final class Folder {

    private static final String MAIN = "scenario.yaml";

    private final Path asked;
    private final Samples samples;
    private final MessageDigest digest;
    private final Problems problems;
    private final List<Path> chain = new ArrayList<>();

    Folder(Path asked, Samples samples, MessageDigest digest, Problems problems) {
        this.asked = asked;
        this.samples = samples;
        this.digest = digest;
        this.problems = problems;
    }

    RawScenario read() {
        return read(asked, Location.file(asked.toString()));
    }

    private String name(Path file) {
        Path base = asked.toAbsolutePath().normalize();
        return base.relativize(file.toAbsolutePath().normalize()).toString();
    }

    /** After a file of settings that cannot be read, any table may lack rows. */
    private void allIncomplete() {
        problems.incomplete(Format.SETTINGS.name());
        Format.tableNames().forEach(problems::incomplete);
    }

    private RawScenario read(Path folder, Location askedAt) {
        RawScenario raw = new RawScenario();
        if (!Files.isDirectory(folder)) {
            problems.error(
                    askedAt,
                    Files.exists(folder) ? "This is not a folder." : "The folder does not exist.",
                    "A scenario is a folder with a file " + MAIN + ".");
            allIncomplete();
            return raw;
        }
        Path main = folder.resolve(MAIN);
        if (!Files.isRegularFile(main)) {
            problems.error(
                    askedAt, "The folder has no file " + MAIN + ".", "Look at scenarios/hello for the smallest one.");
            allIncomplete();
            return raw;
        }
        try {
            Path real = folder.toRealPath();
            if (chain.contains(real)) {
                problems.error(askedAt, "The scenario extends itself.", "Take one \"extends\" of the circle out.");
                allIncomplete();
                return raw;
            }
            chain.add(real);
            if (!main.toRealPath().startsWith(real)) {
                problems.error(
                        Location.file(name(main)), "The file is a link that leaves the folder.", "Copy the file here.");
                allIncomplete();
                return raw;
            }
            Node root = YamlSource.read(main, name(main), digest);
            if (!(root instanceof MappingNode mapping)) {
                problems.error(
                        new Location(name(main), 1, 1),
                        "The file does not consist of keys and values.",
                        "Begin with a line such as \"name: My first scenario\".");
                return raw;
            }
            return merge(folder, mapping);
        } catch (UnreadableFile e) {
            problems.error(e.at(), e.getMessage(), e.remedy());
            allIncomplete();
        } catch (NoSuchFileException e) {
            problems.error(Location.file(name(main)), "The file does not exist.", "");
        } catch (IOException e) {
            problems.error(Location.file(name(main)), "The file cannot be read: " + e.getMessage() + ".", "");
        }
        return raw;
    }

    private RawScenario merge(Path folder, MappingNode root) throws IOException {
        String file = name(folder.resolve(MAIN));
        RawScenario own = new RawScenario();
        List<Change> changes = new ArrayList<>();
        Map<String, Node> entries = entries(file, root);
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            topLevel(file, entry.getKey(), entry.getValue(), own, changes);
        }
        csvTables(folder, own);
        Cell parent = own.settings.remove("extends");
        RawScenario merged = parent == null ? new RawScenario() : parent(folder, parent);
        merged.settings.putAll(own.settings);
        for (String table : own.tables.keySet()) {
            keepRows(table, merged);
        }
        for (String table : List.copyOf(own.longTables.keySet())) {
            if (merged.longTables.containsKey(table) || merged.tables.containsKey(table)) {
                keepRows(table, merged);
                keepRows(table, own);
            } else {
                merged.longTables.put(table, own.longTables.get(table));
            }
        }
        own.tables.forEach((table, rows) -> Overlay.upsert(table, merged.rows(table), rows));
        for (Change change : changes) {
            keepRows(change.table(), merged);
            Overlay.apply(change, merged, problems);
        }
        return merged;
    }

    /** The rows of a table that is about to be changed must be kept, even if it is long. */
    private void keepRows(String table, RawScenario scenario) throws IOException {
        LongTable unread = scenario.longTables.remove(table);
        if (unread != null) {
            csvTable(unread.path(), unread.file(), table, scenario);
        }
    }

    private RawScenario parent(Path folder, Cell parent) throws IOException {
        Path target;
        try {
            target = folder.resolve(parent.text()).normalize();
        } catch (InvalidPathException e) {
            problems.error(parent.at(), Problems.quote(parent.text()) + " is not a path.", "For example \"../hello\".");
            allIncomplete();
            return new RawScenario();
        }
        Path room = folder.toRealPath().resolve("..").normalize();
        if ((Files.exists(target) && !target.toRealPath().startsWith(room))
                || parent.text().startsWith("/")) {
            allIncomplete();
            problems.error(
                    parent.at(),
                    "The path " + Problems.quote(parent.text()) + " leaves the folder that holds the scenarios.",
                    "Name a folder beside this one, e.g. \"../hello\".");
            return new RawScenario();
        }
        return read(target, parent.at());
    }

    private Map<String, Node> entries(String file, MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Location at = YamlSource.at(file, tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(at, "A key must be a word.", "");
            } else if (entries.put(key.getValue(), tuple.getValueNode()) != null) {
                problems.error(at, "The key " + Problems.quote(key.getValue()) + " appears twice.", "");
            }
        }
        return entries;
    }

    private void topLevel(String file, String key, Node value, RawScenario own, List<Change> changes) {
        Location at = YamlSource.at(file, value.getStartMark());
        if (Format.tableNames().contains(key)) {
            own.rows(key).addAll(rows(file, key, value));
        } else if (key.equals("change")) {
            if (value instanceof SequenceNode list) {
                for (Node item : list.getValue()) {
                    change(file, item, changes);
                }
            } else {
                problems.error(at, "\"change\" is a list.", "Begin each change with \"- {table: …\".");
            }
        } else if (value instanceof MappingNode nested) {
            entries(file, nested).forEach((inner, node) -> setting(file, key + "." + inner, node, own));
        } else {
            setting(file, key, value, own);
        }
    }

    private void setting(String file, String key, Node value, RawScenario own) {
        Location at = YamlSource.at(file, value.getStartMark());
        if (Format.SETTINGS.column(key).isEmpty()) {
            List<String> known = new ArrayList<>(Format.SETTINGS.columnNames());
            known.addAll(Format.tableNames());
            known.add("change");
            problems.error(at, "The key " + Problems.quote(key) + " is unknown.", Problems.maybe(key, known));
        } else if (value instanceof ScalarNode scalar) {
            own.settings.put(key, new Cell(scalar.getValue(), at));
        } else {
            problems.error(at, Problems.quote(key) + " is a single value.", "");
        }
    }

    private List<RawRow> rows(String file, String table, Node value) {
        List<RawRow> rows = new ArrayList<>();
        if (!(value instanceof SequenceNode list)) {
            problems.incomplete(table);
            problems.error(
                    YamlSource.at(file, value.getStartMark()),
                    "The table " + Problems.quote(table) + " is a list of rows.",
                    "Begin each row with \"- {\".");
            return rows;
        }
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode row) {
                rows.add(new RawRow.Mapped(cells(file, row), YamlSource.at(file, item.getStartMark())));
            } else {
                problems.incomplete(table);
                problems.error(
                        YamlSource.at(file, item.getStartMark()),
                        "A row consists of columns and values.",
                        "Write \"- {id: …, …}\".");
            }
        }
        return rows;
    }

    private Map<String, Cell> cells(String file, MappingNode row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        entries(file, row).forEach((column, node) -> {
            Location at = YamlSource.at(file, node.getStartMark());
            if (node instanceof ScalarNode scalar) {
                cells.put(column, new Cell(scalar.getValue(), at));
            } else if (node instanceof SequenceNode list
                    && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
                List<String> words = list.getValue().stream()
                        .map(n -> ((ScalarNode) n).getValue())
                        .toList();
                cells.put(column, new Cell(String.join(" ", words), at));
            } else {
                problems.error(at, "The column " + Problems.quote(column) + " holds a single value.", "");
            }
        });
        return cells;
    }

    private void change(String file, Node item, List<Change> changes) {
        Location at = YamlSource.at(file, item.getStartMark());
        if (!(item instanceof MappingNode mapping)) {
            problems.error(at, "A change names a table.", "Write \"- {table: lanes, where: {…}, set: {…}}\".");
            return;
        }
        Map<String, Node> parts = entries(file, mapping);
        parts.keySet().stream()
                .filter(key ->
                        !List.of("table", "where", "set", "add", "remove").contains(key))
                .forEach(key -> problems.error(
                        at,
                        "The key " + Problems.quote(key) + " of a change is unknown.",
                        Problems.maybe(key, List.of("table", "where", "set", "add", "remove"))));
        String table = parts.get("table") instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!Format.tableNames().contains(table)) {
            problems.error(
                    at, "There is no table " + Problems.quote(table) + ".", Problems.maybe(table, Format.tableNames()));
            return;
        }
        changes.add(new Change(
                table,
                part(file, parts.get("where")),
                part(file, parts.get("set")),
                parts.containsKey("add") ? rows(file, table, parts.get("add")) : List.of(),
                parts.get("remove") instanceof ScalarNode word
                        && !List.of("no", "false").contains(word.getValue()),
                at));
    }

    private Map<String, Cell> part(String file, Node node) {
        return node instanceof MappingNode mapping ? cells(file, mapping) : new LinkedHashMap<>();
    }

    private void csvTables(Path folder, RawScenario own) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(p -> p.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        for (Path path : files) {
            String file = name(path);
            String table = path.getFileName().toString().replaceFirst("\\.csv$", "");
            if (!Format.tableNames().contains(table)) {
                stray(folder, path, table);
            } else if (own.tables.containsKey(table)) {
                problems.error(
                        Location.file(file),
                        "The table " + table + " also stands in " + MAIN + ".",
                        "Keep one of the two.");
            } else if (!Files.isRegularFile(path)) {
                problems.error(Location.file(file), "This is not a file.", "A table is a plain CSV file.");
                problems.incomplete(table);
            } else if (!path.toRealPath().startsWith(folder.toRealPath())) {
                problems.error(
                        Location.file(file), "The file is a link that leaves the folder.", "Copy the file here.");
                problems.incomplete(table);
            } else if (LongTable.is(table, path)) {
                own.longTables.put(table, new LongTable(Format.named(table), path, file, digest));
            } else {
                csvTable(path, file, table, own);
            }
        }
    }

    /** What lies unused in the folder of a base is no business of its variants. */
    private void stray(Path folder, Path path, String table) throws IOException {
        if (folder.equals(asked) && Files.exists(path)) {
            samples.stray(
                    path,
                    new Problem(
                            Problem.Severity.ERROR,
                            Location.file(name(path)),
                            "There is no table " + Problems.quote(table)
                                    + ", and no value names this file in empirical(…).",
                            Problems.maybe(table, Format.tableNames())));
        }
    }

    private void csvTable(Path path, String file, String table, RawScenario own) throws IOException {
        try {
            own.rows(table).addAll(CsvSource.read(path, file, Format.named(table), digest, problems));
        } catch (UnreadableFile e) {
            problems.error(e.at(), e.getMessage(), e.remedy());
            problems.incomplete(table);
        }
    }
}
