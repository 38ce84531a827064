package groundwork.scenariofile;

import groundwork.scenario.AppliedDefault;
import groundwork.scenariofile.Quantities.Misread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The observed values that {@code empirical(file.csv)} draws from: files beside the one that names them. */
final class Samples {

    private static final int MOST_VALUES = 100_000;

    private final Path asked;
    private final MessageDigest digest;
    private final Problems problems;
    private final Map<Path, List<Observed>> read = new LinkedHashMap<>();
    private final Map<Path, Problem> strays = new LinkedHashMap<>();
    private final Map<String, AppliedDefault> noDefaults = new LinkedHashMap<>();

    Samples(Path asked, MessageDigest digest, Problems problems) {
        this.asked = asked;
        this.digest = digest;
        this.problems = problems;
    }

    /** A value and how much it weighs against the others. */
    record Observed(double value, double weight) {}

    /** A CSV file that is no table: an error, unless some cell turns out to name it. */
    void stray(Path file, Problem otherwise) throws IOException {
        strays.put(file.toRealPath(), otherwise);
    }

    void reportStrays() {
        strays.forEach((file, problem) -> {
            if (!read.containsKey(file)) {
                problems.error(problem.at(), problem.what(), problem.remedy());
            }
        });
    }

    /** The values of a file named in a cell that stands at {@code at}. */
    List<Observed> of(String name, Location at) throws Misread {
        try {
            Path folder = asked.resolve(at.file()).toRealPath().getParent();
            Path path = folder.resolve(name.strip()).normalize();
            if (!path.startsWith(folder)) {
                throw leaves(name);
            }
            if (!Files.isRegularFile(path)) {
                throw new Misread(
                        "There is no file " + Problems.quote(name) + ".",
                        "It stands beside the file that names it, with the columns value and weight.");
            }
            Path real = path.toRealPath();
            if (!real.startsWith(folder)) {
                throw leaves(name);
            }
            List<Observed> known = read.get(real);
            if (known == null) {
                known = values(real);
                read.put(real, known);
            }
            return known;
        } catch (UnreadableFile e) {
            throw new Misread(Problems.quote(name) + " cannot be used: " + e.at() + ": " + e.getMessage(), e.remedy());
        } catch (IOException e) {
            throw new Misread("The file " + Problems.quote(name) + " cannot be read: " + e.getMessage() + ".", "");
        } catch (InvalidPathException e) {
            throw new Misread(
                    Problems.quote(name) + " is not the name of a file.", "For example empirical(days.csv) d.");
        }
    }

    private static Misread leaves(String name) {
        return new Misread(
                "The path " + Problems.quote(name) + " leaves the folder.", "Copy the file beside scenario.yaml.");
    }

    private List<Observed> values(Path path) throws IOException, Misread {
        String file = asked.toRealPath().relativize(path).toString();
        List<Observed> values = new ArrayList<>();
        double sum = 0;
        for (RawRow row : CsvSource.read(path, file, Format.SAMPLES, digest, problems)) {
            Fields fields = new Fields(Format.SAMPLES, row, problems, noDefaults, this);
            Observed observed = new Observed(fields.number("value", 0), fields.number("weight", 1));
            sum += observed.weight();
            values.add(observed);
        }
        if (values.isEmpty() || values.size() > MOST_VALUES || sum == 0) {
            throw new Misread(
                    "The file " + Problems.quote(file) + " has " + values.size() + " values of weight " + sum
                            + " in all.",
                    "Between 1 and " + MOST_VALUES + " values, not all of weight 0.");
        }
        return values;
    }
}
