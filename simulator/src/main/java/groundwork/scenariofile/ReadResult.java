package groundwork.scenariofile;

import groundwork.scenario.Scenario;
import java.util.List;

/** What came of reading a scenario folder. */
public sealed interface ReadResult {

    /** What is wrong or odd, by file and line. */
    List<Problem> problems();

    /**
     * The scenario can be used.
     *
     * @param hash SHA-256 of everything that was read, in hexadecimal
     * @param problems warnings
     */
    record Read(Scenario scenario, String hash, List<Problem> problems) implements ReadResult {
        /** Copies the list. */
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** The scenario cannot be used; all errors are listed. */
    record Refused(List<Problem> problems) implements ReadResult {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
