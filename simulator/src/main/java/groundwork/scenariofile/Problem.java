package groundwork.scenariofile;

/**
 * Something wrong or odd in a scenario folder.
 *
 * @param what is wrong, as a sentence
 * @param remedy what would be right, as a sentence; empty if it is plain
 */
public record Problem(Severity severity, Location at, String what, String remedy) {

    /** How bad it is. */
    public enum Severity {
        /** The scenario cannot be used. */
        ERROR,
        /** Legal but odd. */
        WARNING
    }

    @Override
    public String toString() {
        return at + ": " + (severity == Severity.WARNING ? "warning: " : "") + what
                + (remedy.isEmpty() ? "" : "\n    " + remedy);
    }
}
