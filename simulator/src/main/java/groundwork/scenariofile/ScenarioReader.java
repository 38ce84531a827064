package groundwork.scenariofile;

import groundwork.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads scenario folders.
 *
 * <p>All problems of all files are found in one pass. No mistake of a planner, and no sequence of bytes, makes it throw.
 */
public final class ScenarioReader {

    private ScenarioReader() {}

    /** Reads a folder with a file {@code scenario.yaml} and CSV tables beside it. */
    public static ReadResult read(Path folder) {
        Problems problems = new Problems();
        MessageDigest digest = sha256();
        Samples samples = new Samples(folder, digest, problems);
        RawScenario raw = new Folder(folder, samples, digest, problems).read();
        if (problems.any() && raw.settings.isEmpty() && raw.tables.isEmpty()) {
            return new ReadResult.Refused(problems.sorted());
        }
        Scenario scenario = new Assembly(raw, samples, problems).scenario();
        if (problems.any()) {
            return new ReadResult.Refused(problems.sorted());
        }
        digest.update(scenario.name().getBytes(StandardCharsets.UTF_8));
        return new ReadResult.Read(scenario, HexFormat.of().formatHex(digest.digest()), problems.sorted());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
