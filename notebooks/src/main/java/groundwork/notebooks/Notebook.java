package groundwork.notebooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A Jupyter notebook, format 4. */
final class Notebook {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ObjectNode document;

    private Notebook(ObjectNode document) {
        this.document = document;
    }

    /**
     * Reads a notebook.
     *
     * @throws IllegalArgumentException if the file holds none
     */
    static Notebook read(Path file) throws IOException {
        try {
            if (JSON.readTree(Files.readString(file)) instanceof ObjectNode document
                    && document.path("nbformat").asInt() == 4
                    && document.path("cells").isArray()) {
                return new Notebook(document);
            }
            throw new IllegalArgumentException(file + " is no notebook of format 4.");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ":" + e.getLocation().getLineNr() + ": this is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Its cells of code, in order. */
    List<Cell> code() {
        List<Cell> cells = new ArrayList<>();
        for (JsonNode cell : document.path("cells")) {
            if (cell.path("cell_type").asText().equals("code")) {
                cells.add(new Cell((ObjectNode) cell, cells.size() + 1));
            }
        }
        return cells;
    }

    /** Writes it all or not at all. */
    void write(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.writeString(part, JSON.writeValueAsString(document) + "\n");
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A cell of code and its outputs. */
    static final class Cell {

        private final ObjectNode node;
        private final int number;
        private final ArrayNode outputs;

        private Cell(ObjectNode node, int number) {
            this.node = node;
            this.number = number;
            outputs = node.putArray("outputs");
            node.putNull("execution_count");
        }

        /** Its place among the cells of code, from 1. */
        int number() {
            return number;
        }

        String source() {
            JsonNode source = node.path("source");
            if (source.isTextual()) {
                return source.asText();
            }
            StringBuilder text = new StringBuilder();
            source.forEach(line -> text.append(line.asText()));
            return text.toString();
        }

        /** The line, from 1, in which a position of its source lies. */
        int lineAt(long position) {
            return 1
                    + (int) source().chars()
                            .limit(position)
                            .filter(c -> c == '\n')
                            .count();
        }

        /** Notes what it printed and what its last line is worth. */
        void executed(String printed, String value) {
            node.put("execution_count", number);
            if (!printed.isEmpty()) {
                outputs.addObject()
                        .put("output_type", "stream")
                        .put("name", "stdout")
                        .put("text", printed);
            }
            if (!value.isEmpty()) {
                ObjectNode result =
                        outputs.addObject().put("output_type", "execute_result").put("execution_count", number);
                result.putObject("metadata");
                ObjectNode data = result.putObject("data");
                if (value.startsWith(Picture.PREFIX)) {
                    data.put("image/png", value.substring(Picture.PREFIX.length()));
                } else if (value.startsWith(Html.PREFIX)) {
                    byte[] markup = Base64.getDecoder().decode(value.substring(Html.PREFIX.length()));
                    data.put("text/html", new String(markup, StandardCharsets.UTF_8));
                } else {
                    data.put("text/plain", value);
                }
            }
        }
    }
}
