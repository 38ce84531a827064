package groundwork.chain.customs;

import java.util.Arrays;

/** How long each entry has spent where, in microseconds, by the handle of its load. */
final class EntryTimes {

    private long[] documents = new long[64];
    private long[] examination = new long[64];
    private long[] payment = new long[64];
    private long[] closure = new long[64];
    private long[] since = new long[64];

    /** A new entry: it has spent no time yet. */
    void open(int load) {
        if (load >= since.length) {
            int capacity = Math.max(load + 1, since.length * 2);
            documents = Arrays.copyOf(documents, capacity);
            examination = Arrays.copyOf(examination, capacity);
            payment = Arrays.copyOf(payment, capacity);
            closure = Arrays.copyOf(closure, capacity);
            since = Arrays.copyOf(since, capacity);
        }
        documents[load] = 0;
        examination[load] = 0;
        payment[load] = 0;
        closure[load] = 0;
    }

    /** The entry enters a channel. */
    void enter(int load, long now) {
        since[load] = now;
    }

    /** The entry has been examined since it entered its channel. */
    void examined(int load, long now) {
        examination[load] += now - since[load];
    }

    /** It waits so long for documents. */
    void awaitsDocuments(int load, long time) {
        documents[load] = time;
    }

    /** It takes so long to pay. */
    void pays(int load, long time) {
        payment[load] = time;
    }

    /** It waits so long because nothing is released. */
    void awaitsOpening(int load, long time) {
        closure[load] = time;
    }

    long documents(int load) {
        return documents[load];
    }

    long examination(int load) {
        return examination[load];
    }

    long payment(int load) {
        return payment[load];
    }

    long closure(int load) {
        return closure[load];
    }
}
