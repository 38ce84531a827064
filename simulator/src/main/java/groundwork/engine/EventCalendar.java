package groundwork.engine;

import java.util.Arrays;

/**
 * The pending events in their total order: time, then priority (lower first), then the sequence of scheduling.
 *
 * <p>A calendar queue (Brown 1988) in primitive arrays: a ring of buckets, each a chain of the events of one span of time, a
 * <em>day</em> (and of the day one ring later, and so on), with a bit per bucket that says whether anything is in it. A chain is
 * in no order; it is sorted when its day comes, as in a ladder queue (Tang, Goh and Thng 2005), so that adding an event depends on
 * no comparison that a processor could guess wrong. Adding and taking cost O(1) on average while days are short. The number of
 * buckets follows the number of events, the length of a day follows the pace at which events come due; both are chosen anew
 * whenever the work an operation costs grows. Where no length helps, because very many events share an instant, events move to a
 * heap and cost O(log n) until the crowd is gone. Slots of events are used again: nothing is allocated once the arrays have grown.
 *
 * <p>One class because it is one hot loop. Not thread-safe.
 */
final class EventCalendar {

    private static final int NONE = -1;
    private static final int PRIORITY_SHIFT = 59;

    private static final int WORD_SHIFT = 6;
    private static final int WORD_MASK = 63;
    private static final int FEWEST_BUCKETS = 64;

    /** Buckets for each event; where that would not fit into a processor's cache, half as many. */
    private static final int SPARSE = 16;

    private static final int SPARSE_BELOW = 4096;

    /** Fewest operations between looks at what they cost; there are at least as many as events, as a new layout costs that. */
    private static final int TUNING_PERIOD = 2_048;

    /** Steps an operation may cost on average before the ring is laid out anew. */
    private static final int TOLERABLE_STEPS = 1;

    /** How much longer to wait, at most, after layouts that changed nothing. */
    private static final int MOST_PATIENCE = 256;

    /** Steps an operation may cost on average with the best length of a day that was found; beyond, a heap does better. */
    private static final int HEAP_STEPS = 24;

    /** A disorderly day of more events than this is left to the heap. */
    private static final int CROWD = 64;

    // An event is a row of four numbers: its time, its rank at that time (priority and sequence; negative once it is
    // over), the
    // next slot of its chain, its subject. In one row, they lie in one line of the processor's cache.
    private static final int ROW_SHIFT = 2;
    private static final int RANK = 1;
    private static final int NEXT = 2;
    private static final int SUBJECT = 3;
    private static final long LOW = 0xFFFF_FFFFL;
    private static final long OVER = -1;

    private long[] rows = new long[64 << ROW_SHIFT];
    private EventHandler[] handlers = new EventHandler[64];
    private int free = NONE;
    private int used;
    private int queued;
    private int cancelled;
    private long sequence;

    private int[] heads = emptyBuckets(FEWEST_BUCKETS);
    private long[] occupied = new long[FEWEST_BUCKETS >> WORD_SHIFT];
    private int mask = FEWEST_BUCKETS - 1;
    private int shift = 20;

    /** The day whose events are in {@code today}, in order; all other events are of later days. */
    private long day = -1;

    private int[] today = new int[16];
    private int todayFrom;
    private int todayTo;

    /** Sequence and time when the cost of operations was last looked at; sequence at which it is looked at again. */
    private long tunedSequence;

    private long tunedTime;
    private long tuneAt = TUNING_PERIOD;
    private int patience = 1;
    private long pace;
    private long steps;
    private int layouts;

    private boolean heaped;
    private int[] heap = new int[0];

    /** Events that wait and were not cancelled. */
    int size() {
        return queued - cancelled;
    }

    /** Adds an event and returns its id. */
    long add(long time, int priority, EventHandler handler, int subject) {
        int slot = free;
        if (slot != NONE) {
            free = next(slot);
        } else {
            slot = newSlot();
        }
        int row = slot << ROW_SHIFT;
        long rank = ((long) priority << PRIORITY_SHIFT) | ++sequence;
        rows[row] = time;
        rows[row + RANK] = rank;
        rows[row + SUBJECT] = subject;
        if (handlers[slot] != handler) {
            handlers[slot] = handler;
        }
        queued++;
        if (heaped) {
            siftUp(queued - 1, slot);
        } else {
            insert(slot, time);
        }
        if (sequence >= tuneAt || queued > heads.length) {
            adapt();
        }
        return rank << 32 | slot;
    }

    private int newSlot() {
        if (used == handlers.length) {
            int capacity = used * 2;
            rows = Arrays.copyOf(rows, capacity << ROW_SHIFT);
            handlers = Arrays.copyOf(handlers, capacity);
            if (heaped) {
                heap = Arrays.copyOf(heap, capacity);
            }
        }
        return used++;
    }

    /** Takes an event out; false if it has happened or was cancelled before. The slot is cleared when its time comes. */
    boolean cancel(long id) {
        int slot = (int) id;
        if (slot < 0 || slot >= used || handlers[slot] == null) {
            return false;
        }
        long rank = rows[(slot << ROW_SHIFT) + RANK];
        if (rank == OVER || rank << 32 != (id & ~LOW)) {
            return false;
        }
        handlers[slot] = null;
        cancelled++;
        return true;
    }

    /** The slot of the first event, which stays; {@code -1} if there is none. */
    int first() {
        while (queued > 0) {
            int slot;
            if (heaped) {
                slot = heap[0];
            } else if (todayFrom < todayTo) {
                slot = today[todayFrom];
            } else {
                nextDay();
                continue;
            }
            if (handlers[slot] != null) {
                return slot;
            }
            cancelled--;
            remove(slot);
        }
        return NONE;
    }

    /** Removes the event that {@link #first()} gave; its attributes stay readable until the next one is added. */
    void remove(int slot) {
        int row = slot << ROW_SHIFT;
        queued--;
        if (heaped) {
            takeHeapTop();
        } else {
            todayFrom++;
        }
        rows[row + RANK] = OVER;
        rows[row + NEXT] = free;
        free = slot;
    }

    long time(int slot) {
        return rows[slot << ROW_SHIFT];
    }

    int subject(int slot) {
        return (int) rows[(slot << ROW_SHIFT) + SUBJECT];
    }

    EventHandler handler(int slot) {
        return handlers[slot];
    }

    private int next(int slot) {
        return (int) rows[(slot << ROW_SHIFT) + NEXT];
    }

    // ---- the ring

    private static int[] emptyBuckets(int count) {
        int[] buckets = new int[count];
        Arrays.fill(buckets, NONE);
        return buckets;
    }

    private void insert(int slot, long time) {
        long ofDay = time >>> shift;
        if (ofDay > day) {
            chain(slot, ofDay);
        } else {
            insertEarly(slot, ofDay);
        }
    }

    private void chain(int slot, long ofDay) {
        int bucket = (int) ofDay & mask;
        rows[(slot << ROW_SHIFT) + NEXT] = heads[bucket];
        heads[bucket] = slot;
        occupied[bucket >>> WORD_SHIFT] |= 1L << bucket;
    }

    /** Inserts an event of today, or of a day before, which becomes the next one. */
    private void insertEarly(int slot, long ofDay) {
        if (ofDay == day) {
            insertToday(slot);
        } else {
            while (todayTo > todayFrom) {
                chain(today[--todayTo], day);
            }
            day = ofDay - 1;
            chain(slot, ofDay);
        }
    }

    private void insertToday(int slot) {
        appendToday(slot);
        int at = todayTo - 1;
        while (at > todayFrom && isBefore(slot, today[at - 1])) {
            today[at] = today[at - 1];
            at--;
        }
        today[at] = slot;
        steps += todayTo - 1 - at;
        if (steps > (tuneAt - tunedSequence) * HEAP_STEPS) {
            tuneAt = sequence;
        }
    }

    private void appendToday(int slot) {
        if (todayTo == today.length) {
            if (todayFrom > 0) {
                System.arraycopy(today, todayFrom, today, 0, todayTo - todayFrom);
                todayTo -= todayFrom;
                todayFrom = 0;
            }
            if (todayTo > today.length / 2) {
                today = Arrays.copyOf(today, today.length * 2);
            }
        }
        today[todayTo++] = slot;
    }

    /** Opens the next day on which there is an event; the day before is over. */
    private void nextDay() {
        todayFrom = 0;
        todayTo = 0;
        if (queued < heads.length >> 6 && heads.length > FEWEST_BUCKETS) {
            layOut();
        }
        long end = day + 1 + mask;
        long candidate = day + 1;
        while (candidate <= end) {
            int bucket = (int) candidate & mask;
            long ahead = occupied[bucket >>> WORD_SHIFT] >>> bucket;
            if (ahead == 0) {
                candidate += FEWEST_BUCKETS - (bucket & WORD_MASK);
            } else {
                candidate += Long.numberOfTrailingZeros(ahead);
                if (open(candidate)) {
                    return;
                }
                candidate++;
            }
            steps++;
        }
        open(earliestDay());
    }

    /** Takes the events of a day out of their bucket, in order; false if there are none. */
    private boolean open(long candidate) {
        int bucket = (int) candidate & mask;
        int head = heads[bucket];
        int follower = next(head);
        day = candidate;
        if (follower == NONE && rows[head << ROW_SHIFT] >>> shift == candidate) {
            heads[bucket] = NONE;
            occupied[bucket >>> WORD_SHIFT] &= ~(1L << bucket);
            today[0] = head;
            todayTo = 1;
            return true;
        }
        openChain(bucket, candidate);
        return todayTo > 0;
    }

    private void openChain(int bucket, long candidate) {
        int slot = heads[bucket];
        heads[bucket] = NONE;
        occupied[bucket >>> WORD_SHIFT] &= ~(1L << bucket);
        while (slot != NONE) {
            int follower = next(slot);
            long ofDay = rows[slot << ROW_SHIFT] >>> shift;
            if (ofDay == candidate) {
                appendToday(slot);
            } else {
                chain(slot, ofDay);
            }
            slot = follower;
            steps++;
        }
        sortToday();
    }

    /** Sorts by insertion; the newest event comes first in a chain, so that events of one instant are put upside down only. */
    private void sortToday() {
        for (int i = 0, j = todayTo - 1; i < j; i++, j--) {
            int slot = today[i];
            today[i] = today[j];
            today[j] = slot;
        }
        int sorted = 1;
        while (sorted < todayTo && isBefore(today[sorted - 1], today[sorted])) {
            sorted++;
        }
        if (todayTo - sorted > CROWD) {
            enterHeap();
            return;
        }
        int end = todayTo;
        todayTo = Math.min(sorted, end);
        while (todayTo < end) {
            insertToday(today[todayTo]);
        }
    }

    /** The day of the first event of all; there is at least one, and none today. */
    private long earliestDay() {
        long earliest = Long.MAX_VALUE;
        for (int word = 0; word < occupied.length; word++) {
            for (long left = occupied[word]; left != 0; left &= left - 1) {
                int slot = heads[(word << WORD_SHIFT) + Long.numberOfTrailingZeros(left)];
                while (slot != NONE) {
                    earliest = Math.min(earliest, rows[slot << ROW_SHIFT] >>> shift);
                    slot = next(slot);
                    steps++;
                }
            }
        }
        return earliest;
    }

    /** Looks at what operations cost, and lays the ring out anew, or turns to the heap, if that is too much. */
    private void adapt() {
        if (heaped) {
            if (sequence >= tuneAt) {
                leaveHeap();
            }
        } else if (sequence >= tuneAt) {
            tune();
        } else {
            layOut();
        }
    }

    private void tune() {
        double cost = (double) steps / (sequence - tunedSequence);
        measurePace();
        if (cost >= HEAP_STEPS && layouts > 0) {
            enterHeap();
        } else if (cost > TOLERABLE_STEPS) {
            layouts++;
            int before = shift;
            layOut();
            patience = shift == before ? Math.min(MOST_PATIENCE, patience * 2) : 1;
        } else {
            layouts = 0;
        }
        lookAgain();
    }

    private void measurePace() {
        pace = (now() - tunedTime) / Math.max(1, sequence - tunedSequence);
    }

    /** About the time that it is. */
    private long now() {
        return heaped ? time(heap[0]) : Math.max(0, day) << shift;
    }

    private void lookAgain() {
        steps = 0;
        tunedSequence = sequence;
        tunedTime = now();
        tuneAt = sequence + (long) Math.max(TUNING_PERIOD, queued) * patience;
    }

    /** Chooses the number of buckets and the length of a day and hands all events out to them. */
    private void layOut() {
        handOut(waiting());
    }

    private void handOut(int[] all) {
        int buckets = Math.max(
                FEWEST_BUCKETS,
                Integer.highestOneBit(Math.max(1, all.length)) * (all.length < SPARSE_BELOW ? SPARSE : SPARSE / 2));
        shift = lengthOfDay(all);
        if (buckets != heads.length) {
            heads = emptyBuckets(buckets);
            occupied = new long[buckets >> WORD_SHIFT];
            mask = buckets - 1;
        } else {
            Arrays.fill(heads, NONE);
            Arrays.fill(occupied, 0);
        }
        todayFrom = 0;
        todayTo = 0;
        day = Long.MAX_VALUE;
        for (int slot : all) {
            long ofDay = rows[slot << ROW_SHIFT] >>> shift;
            chain(slot, ofDay);
            day = Math.min(day, ofDay - 1);
        }
    }

    /** All queued slots, the ones of today in their order. */
    private int[] waiting() {
        if (heaped) {
            return Arrays.copyOf(heap, queued);
        }
        int[] all = new int[queued];
        int count = todayTo - todayFrom;
        System.arraycopy(today, todayFrom, all, 0, count);
        for (int word = 0; word < occupied.length; word++) {
            for (long left = occupied[word]; left != 0; left &= left - 1) {
                int slot = heads[(word << WORD_SHIFT) + Long.numberOfTrailingZeros(left)];
                while (slot != NONE) {
                    all[count++] = slot;
                    slot = next(slot);
                }
            }
        }
        return all;
    }

    /**
     * Bits of a day's length, which holds a part of an event: the pace at which events came due lately, or, before any did, the
     * distance between neighbours in the nearer half of a sample of those that wait.
     *
     * <p>The pace counts, not how far ahead events lie: most may wait for days while a few follow each other by the second.
     */
    private int lengthOfDay(int[] all) {
        if (all.length < 2) {
            return shift;
        }
        long gap = pace > 0 ? pace : sampledGap(all);
        int bits = 63 - Long.numberOfLeadingZeros(Math.max(1, gap));
        return Math.max(0, Math.min(50, bits - (all.length < SPARSE_BELOW ? 2 : 1)));
    }

    private long sampledGap(int[] all) {
        int size = Math.min(all.length, 256);
        long[] sample = new long[size];
        for (int i = 0; i < size; i++) {
            sample[i] = rows[all[(int) ((long) i * all.length / size)] << ROW_SHIFT];
        }
        Arrays.sort(sample);
        long distance = sample[size / 2] - sample[0];
        return Math.round((double) distance / Math.max(1, size / 2) * size / all.length);
    }

    // ---- the heap, for crowds at one instant

    private void enterHeap() {
        int[] all = waiting();
        heap = Arrays.copyOf(all, handlers.length);
        heaped = true;
        patience = Math.min(MOST_PATIENCE, patience * 2);
        for (int i = queued / 2; i >= 0 && queued > 0; i--) {
            siftDown(i, heap[i]);
        }
    }

    /** Crowds pass: tries the ring again, each time it was in vain after twice as long. */
    private void leaveHeap() {
        measurePace();
        int[] all = waiting();
        heaped = false;
        layouts = 1;
        handOut(all);
        lookAgain();
    }

    private void takeHeapTop() {
        if (queued > 0) {
            siftDown(0, heap[queued]);
        }
    }

    private void siftUp(int from, int slot) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (isBefore(heap[parent], slot)) {
                break;
            }
            heap[at] = heap[parent];
            at = parent;
        }
        heap[at] = slot;
    }

    private void siftDown(int from, int slot) {
        int at = from;
        while (4 * at + 1 < queued) {
            int best = 4 * at + 1;
            for (int child = best + 1; child < Math.min(4 * at + 5, queued); child++) {
                if (isBefore(heap[child], heap[best])) {
                    best = child;
                }
            }
            if (isBefore(slot, heap[best])) {
                break;
            }
            heap[at] = heap[best];
            at = best;
        }
        heap[at] = slot;
    }

    private boolean isBefore(int slot, int other) {
        long time = rows[slot << ROW_SHIFT];
        long ofOther = rows[other << ROW_SHIFT];
        return time < ofOther
                || (time == ofOther && rows[(slot << ROW_SHIFT) + RANK] < rows[(other << ROW_SHIFT) + RANK]);
    }
}
