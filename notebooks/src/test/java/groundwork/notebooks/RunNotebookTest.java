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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunNotebookTest {

    private static final Path FIRST_LOOK = Path.of("first-look.ipynb");

    @TempDir
    Path room;

    private Path output;
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @BeforeEach
    void run_the_smallest_scenario() throws IOException {
        ReadResult.Read hello = (ReadResult.Read) ScenarioReader.read(Path.of("..", "scenarios", "hello"));
        Path tables = Files.createDirectories(room.resolve("run").resolve("tables"));
        TableFiles.write(
                Experiment.of(hello.scenario(), 3, 7, 2).run(Progress.NONE).results(), tables);
        System.setProperty("groundwork.run", room.resolve("run").toString());
        output = room.resolve("executed.ipynb");
    }

    @AfterEach
    void forget_the_run() {
        System.clearProperty("groundwork.run");
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
    void the_first_look_shows_two_charts_and_the_figures_of_the_run() throws IOException {
        assertThat(execute(FIRST_LOOK))
                .as(problems.toString(StandardCharsets.UTF_8))
                .isZero();

        List<JsonNode> pictures = outputs("image/png");
        assertThat(pictures).hasSize(2);
        for (JsonNode picture : pictures) {
            byte[] png = Base64.getDecoder().decode(picture.asText());
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(900);
            assertThat(image.getHeight()).isEqualTo(380);
            Files.write(Path.of("target", "picture-" + pictures.indexOf(picture) + ".png"), png);
        }
        double placed = Tables.of(room.resolve("run"))
                .query("SELECT mean FROM kpi WHERE metric = 'orders_placed' AND dimension = 'network'")
                .numbers("mean")[0];
        assertThat(outputs("text/plain"))
                .anySatisfy(text -> assertThat(text.asText())
                        .contains("orders_placed", String.format(java.util.Locale.ROOT, "%,.0f", placed)));
    }

    @Test
    void what_a_cell_prints_and_is_worth_stands_below_it() throws IOException {
        assertThat(execute(notebook("System.out.println(\"printed\");\nList.of(1, 2).size() + a")))
                .isZero();

        assertThat(outputs("text/plain")).extracting(JsonNode::asText).containsExactly("3");
        assertThat(Files.readString(output)).contains("printed\\n");
    }

    @Test
    void a_cell_that_does_not_compile_is_named_and_nothing_is_written() throws IOException {
        assertThat(execute(notebook("int b = \"text\";"))).isEqualTo(2);

        assertThat(problems.toString(StandardCharsets.UTF_8))
                .contains("mine.ipynb: Cell 2: ", "String", "in: int b = \"text\";");
        assertThat(output).doesNotExist();
    }

    @Test
    void a_cell_that_throws_is_named_with_its_cause() throws IOException {
        assertThat(execute(notebook("Tables.of(Path.of(\"nowhere\"))"))).isEqualTo(2);

        assertThat(problems.toString(StandardCharsets.UTF_8))
                .contains("Cell 2: java.lang.IllegalArgumentException: nowhere is no folder of a run");
        assertThat(output).doesNotExist();
    }

    @Test
    void a_file_that_is_no_notebook_is_refused() throws IOException {
        Path file = Files.writeString(room.resolve("no.ipynb"), "{\"cells\": [}");

        assertThat(execute(file)).isEqualTo(2);

        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("no.ipynb:1: this is no JSON");
    }
}
