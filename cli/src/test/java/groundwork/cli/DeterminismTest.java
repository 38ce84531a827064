package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.experiment.Experiment;
import groundwork.experiment.Progress;
import groundwork.reports.tables.TableFiles;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the reference scenario, byte by byte. What changes them for other reasons than new figures is a changed result. */
class DeterminismTest {

    private static final Path PINNED = Path.of("src", "test", "resources", "reference-tables.txt");

    /** Copy it over the pinned one when the changelog says that results have changed, or figures were added. */
    private static final Path FOUND = Path.of("target", "reference-tables.txt");

    @TempDir
    Path room;

    @Test
    void the_reference_scenario_gives_the_same_bytes_on_every_jdk() throws IOException, NoSuchAlgorithmException {
        Scenario scenario =
                ((ReadResult.Read) ScenarioReader.read(Path.of("..", "scenarios", "cn-us-crossborder"))).scenario();

        TableFiles.write(Experiment.ofOne(scenario, 2, 7).run(Progress.NONE).results(), room);

        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(room)) {
            for (Path table :
                    files.filter(p -> p.toString().endsWith(".csv")).sorted().toList()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                found.add(
                        table.getFileName() + " " + HexFormat.of().formatHex(digest.digest(Files.readAllBytes(table))));
            }
        }
        Files.write(FOUND, found);
        assertThat(found).hasSizeGreaterThan(10).isEqualTo(Files.readAllLines(PINNED));
    }
}
