package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.experiment.Experiment;
import groundwork.experiment.Progress;
import groundwork.results.Table;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The orders of a replication in a file, to look at or to replay. */
class DemandCommandTest {

    private static final Path HELLO = Path.of("..", "scenarios", "hello-import", "scenario.yaml");

    @TempDir
    private Path room;

    private Path mine;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void a_short_scenario() throws IOException {
        mine = Files.createDirectory(room.resolve("mine"));
        Files.writeString(
                mine.resolve("scenario.yaml"),
                Files.readString(HELLO)
                        .replaceFirst("days: \\d+", "days: 20")
                        .concat("basket: {lines: \"discrete(1: 60, 2: 40)\", units: geometric(mean=1.3)}\n"));
    }

    private int groundwork(Object... arguments) {
        CommandLine line = Groundwork.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private Path orders(Path scenario, String name) {
        Path file = room.resolve(name);
        assertThat(groundwork("demand", scenario, "--replication", 3, "--seed", 9, "--out", file))
                .as(err.toString())
                .isZero();
        return file;
    }

    private static List<List<Object>> daily(Path folder, int replication) {
        ReadResult.Read read = (ReadResult.Read) ScenarioReader.read(folder);
        Table daily = Experiment.ofOne(read.scenario(), replication, 9)
                .run(Progress.NONE)
                .results()
                .table("daily");
        return daily.rows().stream()
                .filter(row -> List.of("orders_placed", "order_lines", "order_units")
                        .contains(row.get(daily.column("measure")).toString()))
                .toList();
    }

    @Test
    void the_file_replayed_gives_the_same_orders_lines_and_units_a_day() throws IOException {
        Path file = orders(mine, "recorded_orders.csv");

        Path replay = Files.createDirectory(room.resolve("replay"));
        Files.move(file, replay.resolve("recorded_orders.csv"));
        String yaml = Files.readString(mine.resolve("scenario.yaml"));
        Files.writeString(replay.resolve("scenario.yaml"), yaml.replaceFirst("(?s)\nforecast:\n(  - [^\n]*\n)+", "\n"));

        assertThat(daily(replay, 1)).isEqualTo(daily(mine, 3)).isNotEmpty();
    }

    @Test
    void the_file_is_the_same_to_the_byte_on_another_network() throws IOException {
        Path file = orders(mine, "one.csv");
        assertThat(file).content().startsWith("order,at,region,item,units\n1,");

        Path changed = Files.createDirectory(room.resolve("changed"));
        String yaml = Files.readString(mine.resolve("scenario.yaml"));
        Files.writeString(
                changed.resolve("scenario.yaml"),
                yaml.replace("staff: ", "staff: 1")
                        .replaceFirst("transit: \"?[^,}\"]*(\\([^)]*\\))? d\"?", "transit: 40 d"));
        assertThat(changed.resolve("scenario.yaml")).content().isNotEqualTo(yaml);

        assertThat(orders(changed, "other.csv")).hasSameBinaryContentAs(file);
    }

    @Test
    void nonsense_is_refused_and_nothing_written() {
        assertThat(groundwork("demand", mine, "--replication", 0)).isEqualTo(2);
        assertThat(groundwork("demand", mine, "--out", room)).isEqualTo(2);
        assertThat(groundwork("demand", room.resolve("nowhere"), "--out", room.resolve("x.csv")))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("--replication must be at least 1, was 0.")
                .contains("is a folder; name a file.");
        assertThat(room.resolve("x.csv")).doesNotExist();
    }
}
