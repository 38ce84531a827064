package groundwork.scenariofile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects all problems of a scenario folder; of many alike it keeps the first and counts the others. */
final class Problems {

    private static final int MOST_ALIKE = 20;
    private static final int LONGEST_QUOTE = 60;
    private static final Pattern PARTICULARS = Pattern.compile("\"[^\"]*\"|[0-9][0-9.:-]*");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> alike = new LinkedHashMap<>();
    private final Set<String> missingColumns = new LinkedHashSet<>();
    private final Set<String> incompleteTables = new LinkedHashSet<>();
    private final Set<String> wrongTables = new LinkedHashSet<>();
    private int errors;

    void error(Location at, String what, String remedy) {
        errors++;
        add(new Problem(Problem.Severity.ERROR, at, what, remedy));
    }

    void warning(Location at, String what, String remedy) {
        add(new Problem(Problem.Severity.WARNING, at, what, remedy));
    }

    /** A column that no row of a file has: told here once, and not again by each row. */
    void missingColumn(Location at, String what, String remedy, String column) {
        error(at, what, remedy);
        missingColumns.add(at.file() + "|" + column);
    }

    boolean toldMissing(String file, String column) {
        return missingColumns.contains(file + "|" + column);
    }

    /** A table of which rows could not be read: what refers to it cannot be checked. */
    void incomplete(String table) {
        incompleteTables.add(table);
    }

    boolean isIncomplete(List<String> tables) {
        return tables.stream().anyMatch(incompleteTables::contains);
    }

    /** A cell of a table is wrong: something harmless stands for it. */
    void wrong(String table) {
        wrongTables.add(table);
    }

    /** Whether all rows of these tables could be read and all their cells understood. */
    boolean sound(String... tables) {
        List<String> asked = List.of(tables);
        return !isIncomplete(asked) && asked.stream().noneMatch(wrongTables::contains);
    }

    private void add(Problem problem) {
        // Alike: the same file, and the same words apart from what is quoted and from numbers.
        String kind = problem.severity() + "|" + problem.at().file() + "|"
                + PARTICULARS.matcher(problem.what()).replaceAll("…");
        if (alike.merge(kind, 1, Integer::sum) <= MOST_ALIKE) {
            problems.add(problem);
        }
    }

    /** How many errors there are so far. */
    int errors() {
        return errors;
    }

    boolean any() {
        return errors > 0;
    }

    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::at));
        alike.forEach((kind, count) -> {
            if (count > MOST_ALIKE) {
                String[] parts = kind.split("\\|", 3);
                sorted.add(new Problem(
                        Problem.Severity.valueOf(parts[0]),
                        Location.file(parts[1]),
                        "And " + (count - MOST_ALIKE) + " more like: " + parts[2],
                        ""));
            }
        });
        return sorted;
    }

    /** A text as it is quoted in a message: one line, not too long. */
    static String quote(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUOTE + 1L)
                .forEach(c -> clean.appendCodePoint(Character.isISOControl(c) || isBidi(c) ? ' ' : c));
        boolean cut = clean.codePointCount(0, clean.length()) > LONGEST_QUOTE;
        return "\"" + (cut ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST_QUOTE)) + "…" : clean) + "\"";
    }

    private static boolean isBidi(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** "Maybe x." with the known name nearest to a wrong one, or the list of known names if they are few. */
    static String maybe(String wrong, List<String> known) {
        String nearest = "";
        int best = Math.max(2, Math.min(wrong.length(), 40) / 3) + 1;
        for (String name : known) {
            int distance = distance(wrong.length() > 200 ? wrong.substring(0, 200) : wrong, name, best);
            if (distance < best) {
                best = distance;
                nearest = name;
            }
        }
        if (!nearest.isEmpty()) {
            return "Maybe " + quote(nearest) + ".";
        }
        if (known.isEmpty()) {
            return "None is defined.";
        }
        return known.size() <= 24
                ? "Known: "
                        + String.join(
                                ", ",
                                known.stream()
                                        .map(n -> n.length() > 40 ? n.substring(0, 40) + "…" : n)
                                        .toList())
                        + "."
                : "";
    }

    /** Levenshtein's distance (1966), ignoring case; {@code limit} if it is not below that. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int cost = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
            }
        }
        return Math.min(limit, row[b.length()]);
    }
}
