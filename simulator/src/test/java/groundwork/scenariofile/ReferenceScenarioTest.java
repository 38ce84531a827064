package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceScenarioTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void the_committed_tables_are_those_of_the_generator(@TempDir Path folder) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process generator = new ProcessBuilder(
                        java, ROOT.resolve("tools/ReferenceScenario.java").toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(generator.waitFor()).isZero();
        List<Path> made = files(folder);
        assertThat(made).hasSize(9);
        for (Path table : made) {
            assertThat(ROOT.resolve("scenarios/cn-us-crossborder").resolve(table.getFileName()))
                    .hasSameBinaryContentAs(table);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
