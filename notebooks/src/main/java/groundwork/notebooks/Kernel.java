package groundwork.notebooks;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** Runs cells of Java in this process, with everything on its class path at hand. */
final class Kernel implements AutoCloseable {

    private static final List<String> IMPORTS =
            List.of("java.nio.file.*", "java.util.*", "java.util.stream.*", "groundwork.notebooks.*");

    private final JShell shell;

    Kernel() {
        shell = JShell.builder().executionEngine("local").build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            shell.addToClasspath(entry);
        }
        IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
    }

    /** Runs a cell and notes its outputs in it. */
    void run(Notebook.Cell cell) throws CellFailure {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        String value = "";
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String rest = cell.source();
            while (!rest.isBlank()) {
                SourceCodeAnalysis.CompletionInfo next =
                        shell.sourceCodeAnalysis().analyzeCompletion(rest);
                String source = next.source() == null ? rest : next.source();
                value = evaluate(cell.number(), source);
                rest = next.source() == null ? "" : next.remaining();
            }
        } finally {
            System.setOut(console);
        }
        cell.executed(printed.toString(StandardCharsets.UTF_8), value);
    }

    /** The value of a snippet as text; empty if it is no expression. */
    private String evaluate(int cell, String source) throws CellFailure {
        String value = "";
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() != null) {
                continue;
            }
            if (event.status() == Snippet.Status.REJECTED) {
                throw new CellFailure(
                        cell,
                        source,
                        shell.diagnostics(event.snippet())
                                .map(d -> d.getMessage(Locale.ROOT))
                                .collect(Collectors.joining("; ")));
            }
            if (event.exception() instanceof EvalException e) {
                throw new CellFailure(cell, source, e.getExceptionClassName() + ": " + e.getMessage());
            }
            if (event.exception() != null) {
                throw new CellFailure(cell, source, event.exception().getMessage());
            }
            Snippet.SubKind kind = event.snippet().subKind();
            if (event.value() != null
                    && (event.snippet().kind() == Snippet.Kind.EXPRESSION
                            || kind == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND)) {
                value = event.value();
            }
        }
        return value;
    }

    @Override
    public void close() {
        shell.close();
    }
}
