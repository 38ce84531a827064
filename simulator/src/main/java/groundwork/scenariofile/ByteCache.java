package groundwork.scenariofile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What texts mean that have been understood before, found by their bytes. */
final class ByteCache<T> {

    private final ByteNames names = new ByteNames();
    private final List<T> meanings = new ArrayList<>();

    /** The meaning of a text; null if it has not been learned. */
    T of(byte[] bytes, int start, int end) {
        int number = names.number(bytes, start, end);
        return number < 0 ? null : meanings.get(number);
    }

    /** The meaning of a cell; null if it has not been learned. */
    T of(ByteRecords record, int cell) {
        return of(record.bytes(), record.start(cell), record.end(cell));
    }

    /** Learns what a text means, if it is new. */
    void learn(byte[] bytes, int start, int end, T meaning) {
        if (names.number(bytes, start, end) < 0) {
            names.add(bytes, start, end);
            meanings.add(meaning);
        }
    }

    /** Learns what a text means, if it is new. */
    void learn(String text, T meaning) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        learn(bytes, 0, bytes.length, meaning);
    }

    /** Learns what a cell means, if it is new. */
    void learn(ByteRecords record, int cell, T meaning) {
        learn(record.bytes(), record.start(cell), record.end(cell), meaning);
    }
}
