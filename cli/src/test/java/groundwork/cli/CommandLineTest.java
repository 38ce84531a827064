package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {

    private static final Path SCENARIOS = Path.of("..", "scenarios");

    @TempDir
    Path room;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int groundwork(Object... arguments) {
        CommandLine line = Groundwork.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static Path onlyRun(Path folder) throws IOException {
        try (Stream<Path> runs = Files.walk(folder, 2)) {
            return runs.filter(p -> Files.exists(p.resolve("manifest.json")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    @Test
    void hello_runs_and_leaves_a_whole_folder() throws IOException {
        int code = groundwork("run", SCENARIOS.resolve("hello"), "--replications", 2, "--out", room);

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        Path run = onlyRun(room);
        assertThat(names(run)).containsExactly("charts", "manifest.json", "report.html", "tables");
        assertThat(names(run.resolve("tables"))).contains("kpi.csv", "kpi.parquet", "proof.csv");
        assertThat(Files.readString(run.resolve("report.html"))).contains("Hello, one center and one lane");
        assertThat(out.toString()).contains("report.html");
    }

    @Test
    void tables_are_the_same_bytes_with_one_thread_and_two() throws IOException {
        groundwork(
                "run",
                SCENARIOS.resolve("hello"),
                "--replications",
                3,
                "--threads",
                1,
                "--quiet",
                "--out",
                room.resolve("one"));
        groundwork(
                "run",
                SCENARIOS.resolve("hello"),
                "--replications",
                3,
                "--threads",
                2,
                "--quiet",
                "--out",
                room.resolve("two"));

        Path one = onlyRun(room.resolve("one")).resolve("tables");
        Path two = onlyRun(room.resolve("two")).resolve("tables");
        assertThat(names(one)).isEqualTo(names(two)).hasSizeGreaterThan(20);
        for (String name : names(one)) {
            assertThat(two.resolve(name)).as(name).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void bad_input_ends_with_2_and_writes_nothing() throws IOException {
        Path broken = Files.createDirectory(room.resolve("broken"));
        Files.writeString(broken.resolve("scenario.yaml"), "name: Broken\nhorizon: {start: 2026-13-01, days: 10}\n");

        int code = groundwork("run", broken, "--out", room.resolve("out"));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("scenario.yaml:2:18: horizon.start: \"2026-13-01\" is not a date.")
                .contains("nothing was run or written")
                .doesNotContain("Exception");
        assertThat(room.resolve("out")).doesNotExist();
    }

    @Test
    void a_trace_names_every_order() throws IOException {
        groundwork("run", SCENARIOS.resolve("hello"), "--replication", 2, "--quiet", "--trace", "--out", room);

        try (Stream<String> lines = Files.lines(onlyRun(room).resolve("trace.csv"))) {
            List<String> first = lines.limit(50).toList();
            assertThat(first.get(0)).isEqualTo("case,activity,site,resource,time,detail");
            assertThat(first).anySatisfy(line -> assertThat(line).contains(",order placed,,us-west,2026-09-01T07:"));
        }
    }

    @Test
    void every_scenario_is_right() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(SCENARIOS, 2)) {
            folders = all.filter(p -> Files.exists(p.resolve("scenario.yaml")))
                    .sorted()
                    .toList();
        }

        assertThat(folders).hasSizeGreaterThan(20);
        assertThat(groundwork(
                        Stream.concat(Stream.of("validate"), folders.stream()).toArray()))
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_quick_textbook_cases_meet_their_answers() {
        int code = groundwork(
                "verify",
                "--textbook",
                SCENARIOS.resolve("textbook"),
                "loss-5",
                "mm1-room-5",
                "mm3-room-8",
                "warehouse-rQ",
                "warehouse-sS",
                "warehouse-fixed",
                "two-warehouses",
                "carrier-bill");

        assertThat(out.toString())
                .doesNotContain("MISSED")
                .doesNotContain("NOT SHARP")
                .contains("All answers are met.");
        assertThat(code).isZero();
    }

    @Test
    void explain_lists_the_defaults() {
        assertThat(groundwork("explain", SCENARIOS.resolve("hello"))).isZero();
        assertThat(out.toString()).contains("scenario.yaml.promise = 5 d");
    }
}
