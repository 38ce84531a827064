package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {

    @TempDir
    Path room;

    private Process start(Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "groundwork.cli.Groundwork",
                        "run",
                        Path.of("..", "scenarios", "hello").toString(),
                        "--replications",
                        "2",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(room.resolve("log").toFile())
                .start();
    }

    private static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(p -> folder.relativize(p).getNameCount() == 2).toList();
        }
    }

    private static boolean isDraft(Path folder) {
        return folder.getFileName().toString().startsWith(".writing-");
    }

    @Test
    void a_run_that_is_killed_while_it_writes_leaves_no_half_result_and_the_next_one_works()
            throws IOException, InterruptedException {
        Path out = room.resolve("out");
        Process killed = start(out);
        while (killed.isAlive() && below(out).stream().noneMatch(KilledRunTest::isDraft)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        killed.destroyForcibly().waitFor();

        // Whether it was killed in time or not: what has a name is whole.
        for (Path run : below(out)) {
            if (!isDraft(run)) {
                assertThat(run.resolve("manifest.json")).isNotEmptyFile();
                assertThat(run.resolve("report.html")).isNotEmptyFile();
            }
        }
        long whole = below(out).stream().filter(run -> !isDraft(run)).count();

        assertThat(start(out).waitFor())
                .as(Files.readString(room.resolve("log"), StandardCharsets.UTF_8))
                .isZero();
        assertThat(below(out)).hasSize((int) whole + 1).noneMatch(KilledRunTest::isDraft);
    }

    @Test
    void where_results_cannot_be_written_the_run_says_so_and_ends_with_2() throws IOException, InterruptedException {
        Path file = Files.writeString(room.resolve("file"), "no folder");

        assertThat(start(file).waitFor()).isEqualTo(2);

        assertThat(Files.readString(room.resolve("log")))
                .contains(file.toString())
                .doesNotContain("\tat ");
        assertThat(file).hasContent("no folder");
    }
}
