package groundwork.scenariofile;

import java.util.Arrays;

/** The lines of a file in which rows stand. */
final class RowLines {

    private static final int FIRST_ROWS = 1_024;

    private final String file;
    private int[] lines = new int[FIRST_ROWS];
    private int count;

    RowLines(String file) {
        this.file = file;
    }

    void add(int line) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = line;
    }

    /** Where a row stands. */
    Location at(int row) {
        return new Location(file, row < count ? lines[row] : 0, 0);
    }
}
