package groundwork.scenariofile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Reads a CSV file of any size one record at a time and leaves the cells as bytes, so that nothing is made of a hundred million
 * of them but their figures. What is no UTF-8 text is refused as by {@link StrictReader}; what is read goes into the digest.
 */
final class ByteRecords implements AutoCloseable {

    private static final int BUFFER = 1 << 21;
    private static final int FIRST_CELLS = 64;

    private final String file;
    private final InputStream in;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int next;
    private boolean ended;
    private int nextLine = 1;
    private int line;
    private int begin;
    private int[] starts = new int[FIRST_CELLS];
    private int[] ends = new int[FIRST_CELLS];
    private int cells;
    private boolean quoted;

    ByteRecords(Path path, String file, MessageDigest digest) throws IOException {
        this.file = file;
        this.digest = digest;
        in = Files.newInputStream(path);
        fill();
        if (filled >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            next = 3;
        }
    }

    /** Goes to the next record that is not blank; false behind the last. */
    boolean next() throws IOException {
        do {
            if (filled - next <= StrictReader.LONGEST_LINE && !ended) {
                fill();
            }
            if (next >= filled) {
                return false;
            }
            take();
        } while (cells == 1 && isEmpty(0));
        return true;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        while (!ended && filled < BUFFER) {
            int count = in.read(buffer, filled, BUFFER - filled);
            if (count < 0) {
                ended = true;
            } else {
                digest.update(buffer, filled, count);
                filled += count;
            }
        }
    }

    private void take() throws IOException {
        begin = next;
        line = nextLine;
        cells = 0;
        quoted = false;
        boolean ascii = true;
        int at = begin;
        int start = begin;
        while (true) {
            byte b = at < filled ? buffer[at] : (byte) '\n';
            if (b == ',' || b == '\n') {
                cell(start, at);
                start = ++at;
                if (b == '\n') {
                    break;
                }
            } else if (b == '"' && at == start) {
                at = closing(at);
            } else {
                if (b <= 0) {
                    ascii = false;
                    refuse(b == 0, "There is a zero byte here; this is not a text file.", "");
                }
                at++;
            }
        }
        nextLine++;
        next = Math.min(at, filled);
        refuse(
                at - begin > StrictReader.LONGEST_LINE,
                "The line has more than " + StrictReader.LONGEST_LINE + " characters.",
                "A table has one row a line.");
        if (!ascii || quoted) {
            checkText(begin, next);
        }
    }

    /** The place behind the quote that closes a cell. */
    private int closing(int opening) throws IOException {
        quoted = true;
        int at = opening + 1;
        while (at < filled) {
            if (buffer[at] == '\n') {
                nextLine++;
            } else if (buffer[at] == '"') {
                if (at + 1 < filled && buffer[at + 1] == '"') {
                    at++;
                } else {
                    return at + 1;
                }
            }
            at++;
        }
        throw new UnreadableFile(new Location(file, line, 0), "A quote is not closed.", "Look at the quotes.");
    }

    private void cell(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && buffer[end - 1] <= ' ' && buffer[end - 1] >= 0) {
            end--;
        }
        while (start < end && buffer[start] <= ' ' && buffer[start] >= 0) {
            start++;
        }
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        starts[cells] = start;
        ends[cells++] = end;
    }

    private void refuse(boolean wrong, String what, String remedy) throws UnreadableFile {
        if (wrong) {
            throw new UnreadableFile(new Location(file, line, 0), what, remedy);
        }
    }

    private void checkText(int from, int to) throws UnreadableFile {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(buffer, from, to - from));
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(
                    new Location(file, line, 0),
                    "This line is not UTF-8 text.",
                    "Save the file with the encoding UTF-8.");
        }
    }

    /** How many cells the record has. */
    int cells() {
        return cells;
    }

    /** Where the record stands. */
    Location at() {
        return new Location(file, line, 0);
    }

    /** The line in which the record begins. */
    int line() {
        return line;
    }

    /** The column of the line in which a cell begins. */
    int column(int cell) {
        return starts[cell] - begin + 1;
    }

    boolean isEmpty(int cell) {
        return starts[cell] == ends[cell];
    }

    /** Whether any cell stands in quotes, so that its bytes are not its text. */
    boolean isQuoted() {
        return quoted;
    }

    /** The bytes of all cells. */
    byte[] bytes() {
        return buffer;
    }

    /** Where the bytes of a cell begin. */
    int start(int cell) {
        return starts[cell];
    }

    /** Where the bytes of a cell end, exclusive. */
    int end(int cell) {
        return ends[cell];
    }

    /** A cell as text, without quotes around it. */
    String text(int cell) {
        String text = new String(buffer, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
        if (text.length() > 1 && text.charAt(0) == '"') {
            return text.substring(1, text.length() - 1).replace("\"\"", "\"").strip();
        }
        return text;
    }

    /**
     * A cell as a number of at least 0, correctly rounded; negative if it is not written with digits and a point alone, or with
     * more of them than can be told apart.
     */
    double plainNumber(int cell) {
        int at = starts[cell];
        int end = ends[cell];
        long digits = 0;
        int scale = 0;
        boolean point = false;
        if (at == end || end - at > MOST_DIGITS) {
            return -1;
        }
        for (; at < end; at++) {
            int digit = buffer[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
                scale += point ? 1 : 0;
            } else if (buffer[at] == '.' && !point && end - starts[cell] > 1) {
                point = true;
            } else {
                return -1;
            }
        }
        return digits / POWERS[scale];
    }

    /** Up to 2^53 and to 10^22 both numbers are exact, and their quotient is correctly rounded (Clinger 1990). */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = new double[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
