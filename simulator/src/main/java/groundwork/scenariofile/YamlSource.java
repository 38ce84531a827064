package groundwork.scenariofile;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a YAML file into a tree of nodes that know their lines. Anchors and aliases are refused: nothing needs them. */
final class YamlSource {

    private static final int LARGEST_CHARACTERS = 8_000_000;
    private static final int DEEPEST = 20;

    private YamlSource() {}

    /** The root node, or null for an empty file. */
    static Node read(Path path, String file, MessageDigest digest) throws IOException {
        String text = text(path, file, digest);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        try {
            int depth = 0;
            for (Event event : new Yaml(options).parse(new StringReader(text))) {
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (depth > DEEPEST) {
                    throw new UnreadableFile(
                            at(file, event.getStartMark()),
                            "Brackets or indents are nested more than " + DEEPEST + " deep.",
                            "A scenario needs four levels.");
                }
                if (event instanceof AliasEvent) {
                    throw new UnreadableFile(
                            at(file, event.getStartMark()),
                            "Aliases (*name) are not used in scenarios.",
                            "Write the value out.");
                }
            }
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw new UnreadableFile(
                    at(file, e.getProblemMark()),
                    "This is not YAML: " + e.getProblem() + ".",
                    "Look at the indentation, at quotes and brackets; indent by blanks, not tabs.");
        } catch (ReaderException e) {
            throw new UnreadableFile(
                    at(file, text, e.getPosition()),
                    String.format(Locale.ROOT, "The character U+%04X may not stand in YAML.", e.getCodePoint()),
                    "Take it out.");
        } catch (YAMLException e) {
            throw new UnreadableFile(Location.file(file), "This is not YAML: " + e.getMessage(), "");
        }
    }

    /** The place of a character, counted from the start of the text in code points. */
    private static Location at(String file, String text, int position) {
        int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Location(file, line, 1 + text.codePointCount(lineStart, end));
    }

    private static String text(Path path, String file, MessageDigest digest) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[8192];
        int length = 0;
        try (StrictReader reader = new StrictReader(path, file, digest)) {
            for (int count = reader.read(buffer, 0, buffer.length);
                    count >= 0;
                    count = reader.read(buffer, 0, buffer.length)) {
                length += count;
                if (length > LARGEST_CHARACTERS) {
                    throw new UnreadableFile(
                            Location.file(file),
                            "The file has more than " + LARGEST_CHARACTERS + " characters.",
                            "Put large tables into CSV files beside it.");
                }
                text.write(buffer, 0, count);
            }
        }
        return text.toString();
    }

    static Location at(String file, Mark mark) {
        return mark == null ? Location.file(file) : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
