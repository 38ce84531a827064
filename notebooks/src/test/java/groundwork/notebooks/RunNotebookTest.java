package groundwork.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import groundwork.experiment.Experiment;
import groundwork.experiment.Progress;
import groundwork.reports.tables.TableFiles;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunNotebookTest {

    private static final Path FIRST_LOOK = Path.of("first-look.ipynb");

    @TempDir
    static Path run;

    @TempDir
    Path room;

    private Path output;
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @BeforeAll
    static void run_the_smallest_scenario() throws IOException {
        ReadResult.Read hello = (ReadResult.Read) ScenarioReader.read(Path.of("..", "scenarios", "hello"));
        TableFiles.write(
                Experiment.of(hello.scenario(), 3, 7, 2).run(Progress.NONE).results(),
                Files.createDirectories(run.resolve("tables")));
    }

    @BeforeEach
    void name_the_run() {
        System.setProperty("groundwork.run", run.toString());
        output = room.resolve("executed.ipynb");
    }

    @AfterEach
    void forget_the_run() {
        System.clearProperty("groundwork.run");
        System.clearProperty("groundwork.out");
    }

    private int execute(Path notebook) {
        return RunNotebook.run(
                new PrintStream(problems, true, StandardCharsets.UTF_8), notebook.toString(), output.toString());
    }

    private List<JsonNode> outputs(String mime) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode cell : new ObjectMapper().readTree(output.toFile()).path("cells")) {
            for (JsonNode one : cell.path("outputs")) {
                if (one.path("data").has(mime)) {
                    found.add(one.path("data").path(mime));
                }
            }
        }
        return found;
    }

    private Path notebook(String source) throws IOException {
        Path file = room.resolve("mine.ipynb");
        new ObjectMapper().writeValue(file.toFile(), new ObjectMapper().readTree("""
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
                  {"cell_type": "code", "id": "a", "metadata": {}, "outputs": [], "execution_count": null, "source": "int a = 1;"},
                  {"cell_type": "code", "id": "b", "metadata": {}, "outputs": [], "execution_count": null, "source": %s}]}
                """.formatted(
                                new ObjectMapper().writeValueAsString(source))));
        return file;
    }

    @Test
    void the_first_look_shows_three_charts_of_the_size_it_asks_for() throws IOException {
        assertThat(execute(FIRST_LOOK))
                .as(problems.toString(StandardCharsets.UTF_8))
                .isZero();

        List<JsonNode> pictures = outputs("image/png");
        assertThat(pictures).hasSize(3);
        for (int p = 0; p < pictures.size(); p++) {
            byte[] png = Base64.getDecoder().decode(pictures.get(p).asText());
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(900);
            assertThat(image.getHeight()).isEqualTo(400);
            // For whoever wants to look at them.
            Files.write(Path.of("target", "picture-" + p + ".png"), png);
        }
    }

    @Test
    void the_first_look_prints_the_figures_of_the_kpi_table() throws IOException {
        execute(FIRST_LOOK);

        Grid kpi = Tables.of(run).query("""
                SELECT metric, mean, half_width_95 FROM kpi
                WHERE dimension = 'network'
                    AND metric IN ('orders_placed', 'on_time_share', 'cost_per_order', 'ship_time_mean')""");
        assertThat(kpi.rows()).hasSize(4);
        String table = outputs("text/html").get(0).asText();
        for (List<Object> row : kpi.rows()) {
            int begin = table.indexOf(">" + row.get(0) + "<");
            assertThat(begin).as("row of %s", row.get(0)).isPositive();
            assertThat(table.substring(begin, table.indexOf("</tr>", begin)))
                    .contains(">" + Grid.text(row.get(1)) + "<", ">" + Grid.text(row.get(2)) + "<");
        }
    }

    @Test
    void the_first_look_makes_a_run_of_its_own_where_there_is_none() throws IOException {
        System.clearProperty("groundwork.run");
        Path out = room.resolve("out");
        System.setProperty("groundwork.out", out.toString());

        assertThat(execute(FIRST_LOOK))
                .as(problems.toString(StandardCharsets.UTF_8))
                .isZero();

        assertThat(out.resolve("hello/0-first-look/report.html")).exists();
        assertThat(outputs("image/png")).hasSize(3);
    }

    @Test
    void the_first_look_is_committed_without_outputs_and_names_each_cell() throws IOException {
        JsonNode document = new ObjectMapper().readTree(FIRST_LOOK.toFile());

        assertThat(document.path("nbformat").asInt()).isEqualTo(4);
        assertThat(document.path("nbformat_minor").asInt()).isEqualTo(5);
        assertThat(document.path("metadata").path("kernelspec").path("name").asText())
                .isEqualTo("java");
        assertThat(document.path("cells"))
                .extracting(cell -> cell.path("id").asText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(document.path("cells"))
                .allSatisfy(cell -> assertThat(cell.path("outputs")).isEmpty());
    }

    @Test
    void what_a_cell_prints_and_is_worth_stands_below_it() throws IOException {
        assertThat(execute(notebook("System.out.println(\"printed\");\nList.of(1, 2).size() + a")))
                .isZero();

        assertThat(outputs("text/plain")).extracting(JsonNode::asText).containsExactly("3");
        assertThat(Files.readString(output)).contains("printed\\n");
    }

    @Test
    void html_is_kept_as_html() throws IOException {
        assertThat(execute(notebook("Html.table(new Grid(List.of(\"step\"), List.of(List.of(\"pick & <pack>\"))))")))
                .isZero();

        assertThat(outputs("text/html"))
                .singleElement()
                .satisfies(
                        markup -> assertThat(markup.asText()).contains(">step</th>", ">pick &amp; &lt;pack&gt;</td>"));
    }

    @Test
    void a_cell_that_does_not_compile_is_named_with_its_line_and_nothing_is_written() throws IOException {
        assertThat(execute(notebook("int b = 1;\n\nint c = b\n    + nothing;"))).isEqualTo(2);

        assertThat(problems.toString(StandardCharsets.UTF_8))
                .contains("mine.ipynb: Cell 2, line 4: cannot find symbol", "in: int c = b\n            + nothing;");
        assertThat(output).doesNotExist();
    }

    @Test
    void a_cell_that_throws_is_named_with_its_line_and_its_cause() throws IOException {
        assertThat(execute(notebook("int b = 1;\n\nTables.of(Path.of(\"nowhere\"))")))
                .isEqualTo(2);

        assertThat(problems.toString(StandardCharsets.UTF_8))
                .contains("Cell 2, line 3: java.lang.IllegalArgumentException: nowhere is no folder of a run");
        assertThat(output).doesNotExist();
    }

    @Test
    void the_cause_behind_what_was_thrown_is_told() throws IOException {
        execute(notebook("throw new RuntimeException(\"outer\", new IllegalStateException(\"inner\"));"));

        assertThat(problems.toString(StandardCharsets.UTF_8))
                .contains("java.lang.RuntimeException: outer; caused by java.lang.IllegalStateException: inner");
    }

    @Test
    void a_method_that_calls_what_does_not_exist_says_what_is_missing() throws IOException {
        execute(notebook("int f() {\n    return g();\n}\nf()"));

        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("Cell 2, line 4: not defined: method g()");
    }

    @Test
    void an_output_of_an_earlier_execution_stays_as_it_is_when_a_cell_fails() throws IOException {
        execute(notebook("a"));
        String before = Files.readString(output);

        assertThat(execute(notebook("a + nothing"))).isEqualTo(2);

        assertThat(output).hasContent(before);
    }

    @Test
    void a_file_that_is_no_notebook_is_refused() throws IOException {
        Path file = Files.writeString(room.resolve("no.ipynb"), "{\"cells\": [}");

        assertThat(execute(file)).isEqualTo(2);

        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("no.ipynb:1: this is no JSON");
    }
}
