package groundwork.chain.customs;

import groundwork.observation.ExportListener;
import groundwork.observation.ExportListener.Stage;
import java.util.Arrays;

/** How long each declaration has spent where, in microseconds, by the handle of its load. */
final class ExportTimes {

    private static final Stage[] STAGES = Stage.values();

    private long[] spent = new long[64 * STAGES.length];
    private long[] since = new long[64];
    private long[] firstCameAt = new long[64];

    /** A new declaration, of goods that have waited for it. */
    void open(int load, long cameAt, long now) {
        if (load >= since.length) {
            int capacity = Math.max(load + 1, since.length * 2);
            spent = Arrays.copyOf(spent, capacity * STAGES.length);
            since = Arrays.copyOf(since, capacity);
            firstCameAt = Arrays.copyOf(firstCameAt, capacity);
        }
        Arrays.fill(spent, load * STAGES.length, (load + 1) * STAGES.length, 0);
        firstCameAt[load] = cameAt;
        since[load] = cameAt;
        spent(load, Stage.TO_BE_DECLARED, now);
    }

    /** The time since the last change was spent in a stage. */
    void spent(int load, Stage stage, long now) {
        spent[load * STAGES.length + stage.ordinal()] += now - since[load];
        since[load] = now;
    }

    long firstCameAt(int load) {
        return firstCameAt[load];
    }

    void tell(ExportListener listener, long now, int channel, int load) {
        for (Stage stage : STAGES) {
            listener.exportSpent(now, channel, stage, spent[load * STAGES.length + stage.ordinal()]);
        }
    }
}
