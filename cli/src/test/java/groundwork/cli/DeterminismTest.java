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
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {

    /** Changes only with "Changed results" in the changelog. */
    private static final String REFERENCE_HASH = "bf1628764a2a1ebdf1bd6f1a1e831c1b79e80955727f969ad58c7ef87bdce932";

    @TempDir
    Path room;

    @Test
    void the_reference_scenario_gives_the_same_bytes_on_every_jdk() throws IOException, NoSuchAlgorithmException {
        Scenario scenario =
                ((ReadResult.Read) ScenarioReader.read(Path.of("..", "scenarios", "cn-us-crossborder"))).scenario();

        TableFiles.write(Experiment.ofOne(scenario, 2, 7).run(Progress.NONE).results(), room);

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(room)) {
            List<Path> tables =
                    files.filter(p -> p.toString().endsWith(".csv")).sorted().toList();
            assertThat(tables).hasSizeGreaterThan(10);
            for (Path table : tables) {
                digest.update(Files.readAllBytes(table));
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(REFERENCE_HASH);
    }
}
