package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HostileNamesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @TempDir
    Path room;

    @Test
    void names_that_would_be_code_come_out_as_names() throws Exception {
        Path folder = Files.createDirectory(room.resolve("hostile"));
        String hello = Files.readString(Path.of("..", "scenarios", "hello", "scenario.yaml"));
        Files.writeString(
                folder.resolve("scenario.yaml"),
                hello.replace(
                                "name: Hello, one center and one lane",
                                "name: '" + SCRIPT + "\" שלום مرحبا " + "x".repeat(9_900) + "'")
                        .replace("\"Kent, WA\"", "'=cmd()|\"a\",b'")
                        .replace("US West", "'" + SCRIPT + "'")
                        .replace("vendor: Parcel Co", "vendor: '+1+cmd|x'"));
        StringWriter err = new StringWriter();
        CommandLine line = Groundwork.commandLine();
        line.setErr(new PrintWriter(err));

        int code = line.execute(
                "run",
                folder.toString(),
                "--replications",
                "1",
                "--quiet",
                "--out",
                room.resolve("out").toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        Path run = run();
        String html = Files.readString(run.resolve("report.html"));
        assertThat(html).doesNotContain(SCRIPT).contains("&lt;script&gt;", "שלום مرحبا");
        assertThat(Files.readString(run.resolve("tables/place.csv"))).contains("\"'=cmd()|\"\"a\"\",b\"");
        assertThat(Files.readString(run.resolve("tables/lane.csv"))).contains("'+1+cmd|x");
        try (Stream<Path> charts = Files.list(run.resolve("charts"))) {
            List<Path> drawn = charts.filter(p -> p.toString().endsWith(".svg")).toList();
            assertThat(drawn).hasSizeGreaterThan(5);
            for (Path svg : drawn) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
                assertThat(Files.readString(svg)).doesNotContain(SCRIPT);
            }
        }
    }

    private Path run() throws IOException {
        try (Stream<Path> runs = Files.walk(room.resolve("out"), 2)) {
            return runs.filter(p -> Files.exists(p.resolve("manifest.json")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
