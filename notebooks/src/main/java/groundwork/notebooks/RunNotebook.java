package groundwork.notebooks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Runs a notebook without Python: {@code RunNotebook NOTEBOOK.ipynb OUTPUT.ipynb}. */
public final class RunNotebook {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private RunNotebook() {}

    /** Exit codes: 0 done, 2 if the notebook or one of its cells is wrong; then nothing is written. */
    public static void main(String[] args) {
        System.exit(run(System.err, args));
    }

    static int run(PrintStream problems, String... args) {
        if (args.length != 2) {
            problems.println("Usage: RunNotebook NOTEBOOK.ipynb OUTPUT.ipynb");
            return BAD_INPUT;
        }
        try (Kernel kernel = new Kernel()) {
            Notebook notebook = Notebook.read(Path.of(args[0]));
            for (Notebook.Cell cell : notebook.code()) {
                kernel.run(cell);
            }
            notebook.write(Path.of(args[1]));
            return DONE;
        } catch (CellFailure e) {
            problems.println(args[0] + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            problems.println(e.getMessage());
        } catch (IOException e) {
            problems.println("The file cannot be read or written: " + e.getMessage());
        }
        return BAD_INPUT;
    }
}
