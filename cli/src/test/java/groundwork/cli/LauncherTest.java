package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, with tools that the test puts on the path. */
class LauncherTest {

    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "sed", "head", "tail", "find", "mkdir", "touch");

    @TempDir
    Path room;

    private Path tools;
    private Path project;

    @BeforeEach
    void set_up_a_project_and_a_path_without_java_or_maven() throws IOException {
        tools = Files.createDirectory(room.resolve("tools"));
        for (String tool : TOOLS) {
            tool(tool, "exec " + real(tool) + " \"$@\"\n");
        }
        project = Files.createDirectory(room.resolve("a project"));
        for (String part : List.of("simulator", "reports", "cli")) {
            Files.createDirectory(project.resolve(part));
        }
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("..", "groundwork"), project.resolve("groundwork"));
    }

    private static Path real(String tool) {
        return Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!" + real("bash") + "\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void java(String version) throws IOException {
        tool("java", """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-01-01' >&2; exit; fi
                for argument in "$@"; do echo "<$argument>"; done
                """.formatted(version));
    }

    private record Outcome(int code, String text) {}

    private Outcome launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(real("bash").toString(), project.resolve("groundwork").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    @Test
    void without_java_it_says_what_to_install() throws IOException, InterruptedException {
        Outcome outcome = launch("run", "x");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.text()).contains("needs Java 17 or newer", "apt install openjdk-17-jdk", "brew install");
    }

    @Test
    void an_old_java_is_named_by_its_age() throws IOException, InterruptedException {
        java("1.8.0_292");
        assertThat(launch("run", "x"))
                .satisfies(o -> assertThat(o.code()).isEqualTo(2))
                .satisfies(o -> assertThat(o.text()).contains("this is Java 8.", "JAVA_HOME"));

        java("11.0.2");
        assertThat(launch("run", "x").text()).contains("this is Java 11.");
    }

    @Test
    void without_maven_it_says_what_to_install() throws IOException, InterruptedException {
        java("17.0.9");

        Outcome outcome = launch("run", "x");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.text()).contains("needs Maven 3.8 or newer", "apt install maven");
    }

    @Test
    void a_build_that_fails_shows_its_end_and_its_log() throws IOException, InterruptedException {
        java("17.0.9");
        tool("mvn", "echo 'the reason'; exit 1\n");

        Outcome outcome = launch("run", "x");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.text()).contains("Building Groundwork", "the reason", "build.log");
    }

    @Test
    void it_builds_once_and_again_when_a_source_is_newer() throws IOException, InterruptedException {
        java("21");
        tool("mvn", "echo built >> '" + room.resolve("builds") + "'\n");

        launch("--version");
        launch("--version");
        assertThat(room.resolve("builds")).hasContent("built");

        Path source = Files.writeString(project.resolve("cli").resolve("Some.java"), "class Some {}");
        Files.setLastModifiedTime(
                source,
                java.nio.file.attribute.FileTime.fromMillis(
                        Files.getLastModifiedTime(project.resolve("cli/target/built"))
                                        .toMillis()
                                + 5_000));
        launch("--version");
        assertThat(Files.readAllLines(room.resolve("builds"))).hasSize(2);
    }

    @Test
    void arguments_arrive_as_they_were_given() throws IOException, InterruptedException {
        java("25");
        tool("mvn", "");

        Outcome outcome = launch("run", "my scenario", "--out", "a*b", "");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.text()).contains("<groundwork.cli.Groundwork>\n<run>\n<my scenario>\n<--out>\n<a*b>\n<>\n");
    }
}
