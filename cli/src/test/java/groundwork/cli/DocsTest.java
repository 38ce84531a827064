package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.experiment.Experiment;
import groundwork.experiment.Progress;
import groundwork.reports.TableReference;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder :
                List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/decisions"), ROOT.resolve("scenarios"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(p -> p.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    @Test
    void the_reference_of_tables_is_that_of_a_run() throws IOException {
        ReadResult.Read hello = (ReadResult.Read) ScenarioReader.read(ROOT.resolve("scenarios/hello"));
        String reference = TableReference.markdown(
                Experiment.of(hello.scenario(), 1, 1, 1).run(Progress.NONE).results());

        // Where the tables changed on purpose, the file that is right now stands in target/tables.md.
        Files.writeString(Path.of("target", "tables.md"), reference);
        assertThat(Files.readString(ROOT.resolve("docs/tables.md"))).isEqualTo(reference);
    }

    @Test
    void links_between_pages_lead_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                if (!Files.exists(page.resolveSibling(links.group(1)))) {
                    dead.add(page + ": " + links.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void the_first_variant_of_the_readme_is_right() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(yaml.find()).isTrue();
        Path room = Files.createTempDirectory("readme");
        Path mine = Files.createDirectory(room.resolve("mine"));
        Files.copy(ROOT.resolve("scenarios/hello/scenario.yaml"), mine.resolve("scenario.yaml"));
        Path variant = Files.createDirectory(room.resolve("variant"));
        Files.writeString(variant.resolve("scenario.yaml"), yaml.group(1));

        ReadResult result = ScenarioReader.read(variant);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(((ReadResult.Read) result).scenario().network().work())
                .anySatisfy(work -> assertThat(work.staff()).isEqualTo(10));
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (String module : List.of("simulator", "reports", "cli", "notebooks")) {
            try (Stream<Path> folders = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    try (Stream<Path> files = Files.list(folder)) {
                        List<String> names =
                                files.map(f -> f.getFileName().toString()).toList();
                        if (names.stream().anyMatch(n -> n.endsWith(".java")) && !names.contains("package-info.java")) {
                            silent.add(folder);
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }
}
