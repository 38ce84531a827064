package groundwork.notebooks;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.UnresolvedReferenceException;

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
                value = evaluate(cell, cell.source().length() - rest.length(), source);
                rest = next.source() == null ? "" : next.remaining();
            }
        } finally {
            System.setOut(console);
        }
        cell.executed(printed.toString(StandardCharsets.UTF_8), value);
    }

    /**
     * The value of a snippet as text; empty if it is no expression.
     *
     * @param start of the snippet in the cell's source
     */
    private String evaluate(Notebook.Cell cell, int start, String source) throws CellFailure {
        String value = "";
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() != null) {
                continue;
            }
            if (event.status() == Snippet.Status.REJECTED) {
                List<Diag> problems = shell.diagnostics(event.snippet()).toList();
                long at = problems.stream()
                        .mapToLong(Diag::getPosition)
                        .filter(position -> position != Diag.NOPOS)
                        .findFirst()
                        .orElse(0);
                String cause = problems.stream()
                        .map(problem -> problem.getMessage(Locale.ROOT))
                        .collect(Collectors.joining("; "));
                throw new CellFailure(cell.number(), cell.lineAt(start + at), source, cause);
            }
            if (event.exception() != null) {
                // JShell counts lines of what it makes of a snippet; the line where the snippet begins is certain.
                int begin = start + source.length() - source.stripLeading().length();
                throw new CellFailure(cell.number(), cell.lineAt(begin), source, cause(event.exception()));
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

    /** What was thrown, down to its first cause. */
    private String cause(Throwable thrown) {
        if (thrown instanceof UnresolvedReferenceException unresolved) {
            return "not defined: "
                    + shell.unresolvedDependencies(unresolved.getSnippet()).collect(Collectors.joining(", "));
        }
        String name = thrown instanceof EvalException e
                ? e.getExceptionClassName()
                : thrown.getClass().getName();
        String here = thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
        return thrown.getCause() == null ? here : here + "; caused by " + cause(thrown.getCause());
    }

    @Override
    public void close() {
        shell.close();
    }
}
