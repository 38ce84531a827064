package groundwork.scenariofile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Reads a file as UTF-8 and refuses what is none: bytes that are no text, lines without end.
 *
 * <p>Memory does not depend on the size of the file. A byte order mark at the start is passed over. What is read goes into the
 * digest.
 */
final class StrictReader extends Reader {

    /** No honest line of a scenario is longer. */
    static final int LONGEST_LINE = 200_000;

    private final String file;
    private final InputStream in;
    private final MessageDigest digest;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean begun;
    private int line = 1;
    private int column = 1;

    StrictReader(Path path, String file, MessageDigest digest) throws IOException {
        this.file = file;
        this.digest = digest;
        in = Files.newInputStream(path);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended && !bytes.hasRemaining());
            if (result.isError()) {
                follow(target, offset, out.position() - offset);
                throw new UnreadableFile(
                        new Location(file, line, column),
                        "This byte is not UTF-8 text.",
                        "Save the file with the encoding UTF-8.");
            }
            int count = out.position() - offset;
            if (count > 0) {
                return follow(target, offset, count);
            }
            if (ended) {
                if (bytes.hasRemaining()) {
                    throw new UnreadableFile(
                            new Location(file, line, column),
                            "The file ends in the middle of a UTF-8 character.",
                            "Save the file with the encoding UTF-8.");
                }
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            digest.update(bytes.array(), bytes.position(), count);
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    /** Keeps track of lines, and drops the byte order mark. */
    private int follow(char[] target, int offset, int count) throws IOException {
        int length = count;
        if (!begun) {
            begun = true;
            if (target[offset] == '\uFEFF') {
                System.arraycopy(target, offset + 1, target, offset, count - 1);
                length--;
            }
        }
        for (int i = offset; i < offset + length; i++) {
            char c = target[i];
            if (c == '\n') {
                line++;
                column = 1;
            } else if (c == 0) {
                throw new UnreadableFile(
                        new Location(file, line, column), "There is a zero byte here; this is not a text file.", "");
            } else if (++column > LONGEST_LINE) {
                throw new UnreadableFile(
                        new Location(file, line, 0),
                        "The line has more than " + LONGEST_LINE + " characters.",
                        "A table has one row a line.");
            }
        }
        return length == 0 ? read(target, offset, count) : length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
