package groundwork.engine;

import java.util.Arrays;

/**
 * The pending events in their total order: time, then priority (lower first), then the sequence of scheduling.
 *
 * <p>A calendar queue (Brown 1988) in primitive arrays: a ring of buckets, each a sorted chain of the events of one span of time
 * (and of the same span one ring later, and so on), with a bit per bucket that says whether anything is in it. Adding and taking
 * cost O(1) on average while chains are short. The number of buckets follows the number of events, the span follows the pace at
 * which events come due; both are chosen anew whenever the work an operation costs grows. Where no span helps, because very many
 * events share an instant, events move to a heap and cost O(log n) until the crowd is gone. Slots of events are used again:
 * nothing is allocated once the arrays have grown.
 *
 * <p>One class because it is one hot loop. Not thread-safe.
 */
final class EventCalendar {

    private static final int NONE = -1;
    private static final int PRIORITY_SHIFT = 59;

    private static final int WORD_SHIFT = 6;
    private static final int WORD_MASK = 63;
    private static final int FEWEST_BUCKETS = 64;
    private static final int SPARSE_BELOW = 4096;

    /** Fewest operations between looks at what they cost; there are at least as many as events, as a new layout costs that. */
    private static final int TUNING_PERIOD = 2_048;

    /** Steps an operation may cost on average before the ring is laid out anew. */
    private static final int TOLERABLE_STEPS = 1;

    /** How much longer to wait, at most, after layouts that changed nothing. */
    private static final int MOST_PATIENCE = 256;

    /** Steps an operation may cost on average with the best span that was found; beyond, a heap does better. */
    private static final int HEAP_STEPS = 24;

    // An event is a row of four numbers: its time, its rank at that time (priority and sequence; negative once it is
    // over), its
    // place in a chain (low half: the next slot; high half, in a chain's first: the last slot) and its subject. In one
    // row, they
    // lie in one line of the processor's cache.
    private static final int ROW_SHIFT = 2;
    private static final int RANK = 1;
    private static final int PLACE = 2;
    private static final int SUBJECT = 3;
    private static final long LOW = 0xFFFF_FFFFL;
    private static final long OVER = -1;

    private long[] rows = new long[64 << ROW_SHIFT];
    private EventHandler[] handlers = new EventHandler[64];
    private int free = NONE;
    private int used;
    private int queued;
    private int live;
    private long sequence;

    private int[] heads = new int[FEWEST_BUCKETS];
    private long[] occupied = new long[FEWEST_BUCKETS >> WORD_SHIFT];
    private int mask = FEWEST_BUCKETS - 1;
    private int shift = 20;
    private long day;
    private long lastTime;
    private int operations;
    private int tuneAfter = TUNING_PERIOD;
    private int patience = 1;
    private long tunedAt;
    private long pace;
    private long steps;
    private int layouts;

    private boolean heaped;
    private int[] heap = new int[0];

    /** Events that wait and were not cancelled. */
    int size() {
        return live;
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
        handlers[slot] = handler;
        queued++;
        live++;
        operations++;
        if (heaped) {
            siftUp(queued - 1, slot);
            if (operations >= tuneAfter) {
                leaveHeap();
            }
        } else {
            insert(slot, time, rank);
            if (operations >= tuneAfter) {
                tune();
            } else if (queued > heads.length) {
                layOut();
            }
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
        live--;
        return true;
    }

    /** The slot of the first event, which stays; {@code -1} if there is none. */
    int first() {
        while (queued > 0) {
            int slot = heaped ? heap[0] : head();
            if (handlers[slot] != null) {
                return slot;
            }
            unlink(slot);
        }
        return NONE;
    }

    /** Removes the event that {@link #first()} gave; its attributes stay readable until the next one is added. */
    void remove(int slot) {
        live--;
        unlink(slot);
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

    private void unlink(int slot) {
        lastTime = rows[slot << ROW_SHIFT];
        queued--;
        if (heaped) {
            takeHeapTop();
        } else {
            takeHead(slot);
        }
        rows[(slot << ROW_SHIFT) + RANK] = OVER;
        rows[(slot << ROW_SHIFT) + PLACE] = free;
        free = slot;
        if (!heaped && queued < heads.length >> 4 && heads.length > FEWEST_BUCKETS) {
            layOut();
        }
    }

    private int next(int slot) {
        return (int) rows[(slot << ROW_SHIFT) + PLACE];
    }

    private void setNext(int slot, int follower) {
        int place = (slot << ROW_SHIFT) + PLACE;
        rows[place] = (rows[place] & ~LOW) | (follower & LOW);
    }

    /** The last slot of the chain that begins with this one. */
    private int last(int head) {
        return (int) (rows[(head << ROW_SHIFT) + PLACE] >>> 32);
    }

    private void setPlace(int slot, int follower, int last) {
        rows[(slot << ROW_SHIFT) + PLACE] = ((long) last << 32) | (follower & LOW);
    }

    // ---- the ring

    private void insert(int slot, long time, long rank) {
        long ofDay = time >>> shift;
        if (ofDay < day) {
            day = ofDay;
        }
        int bucket = (int) ofDay & mask;
        long bit = 1L << bucket;
        if ((occupied[bucket >>> WORD_SHIFT] & bit) == 0) {
            occupied[bucket >>> WORD_SHIFT] |= bit;
            setPlace(slot, NONE, slot);
            heads[bucket] = slot;
            return;
        }
        steps++;
        int head = heads[bucket];
        int last = last(head);
        if (before(last, time, rank)) {
            rows[(slot << ROW_SHIFT) + PLACE] = NONE;
            setNext(last, slot);
            setPlace(head, next(head), slot);
        } else if (before(head, time, rank)) {
            insertBehind(head, slot, time, rank);
        } else {
            setPlace(slot, head, last);
            heads[bucket] = slot;
        }
    }

    /** Inserts between the first and the last of a chain. */
    private void insertBehind(int head, int slot, long time, long rank) {
        int previous = head;
        int at = next(head);
        while (before(at, time, rank)) {
            previous = at;
            at = next(at);
            steps++;
        }
        setPlace(slot, at, NONE);
        setNext(previous, slot);
        if (steps > tuneAfter * (long) HEAP_STEPS) {
            tuneAfter = operations;
        }
    }

    private boolean before(int slot, long time, long rank) {
        long ofSlot = rows[slot << ROW_SHIFT];
        return ofSlot < time || (ofSlot == time && rows[(slot << ROW_SHIFT) + RANK] < rank);
    }

    /** The first event: the next bucket in use whose first event is of this ring, or the least of all if there is none. */
    private int head() {
        long end = day + mask;
        while (day <= end) {
            int bucket = (int) day & mask;
            long ahead = occupied[bucket >>> WORD_SHIFT] >>> bucket;
            if (ahead == 0) {
                day += FEWEST_BUCKETS - (bucket & WORD_MASK);
            } else {
                day += Long.numberOfTrailingZeros(ahead);
                int slot = heads[(int) day & mask];
                if (rows[slot << ROW_SHIFT] >>> shift == day) {
                    return slot;
                }
                day++;
            }
            steps++;
        }
        return leastHead();
    }

    private int leastHead() {
        int best = NONE;
        for (int word = 0; word < occupied.length; word++) {
            for (long left = occupied[word]; left != 0; left &= left - 1) {
                int slot = heads[(word << WORD_SHIFT) + Long.numberOfTrailingZeros(left)];
                if (best == NONE || isBefore(slot, best)) {
                    best = slot;
                }
            }
        }
        day = rows[best << ROW_SHIFT] >>> shift;
        return best;
    }

    private void takeHead(int slot) {
        int bucket = (int) day & mask;
        int follower = next(slot);
        if (follower == NONE) {
            occupied[bucket >>> WORD_SHIFT] &= ~(1L << bucket);
        } else {
            setPlace(follower, next(follower), last(slot));
            heads[bucket] = follower;
        }
    }

    /** Looks at what operations cost, and lays the ring out anew, or turns to the heap, if that is too much. */
    private void tune() {
        double cost = (double) steps / operations;
        pace = (lastTime - tunedAt) / operations;
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

    private void lookAgain() {
        operations = 0;
        steps = 0;
        tunedAt = lastTime;
        tuneAfter = (int) Math.min(Integer.MAX_VALUE, (long) Math.max(TUNING_PERIOD, queued) * patience);
    }

    /** Chooses the number and the span of buckets and sorts all events into them. */
    private void layOut() {
        sortIn(waiting());
    }

    private void sortIn(int[] all) {
        int buckets = Math.max(
                FEWEST_BUCKETS, Integer.highestOneBit(Math.max(1, all.length)) * (all.length < SPARSE_BELOW ? 16 : 8));
        shift = span(all);
        if (buckets != heads.length) {
            heads = new int[buckets];
            occupied = new long[buckets >> WORD_SHIFT];
            mask = buckets - 1;
        } else {
            Arrays.fill(occupied, 0);
        }
        day = Long.MAX_VALUE;
        for (int slot : all) {
            insert(slot, rows[slot << ROW_SHIFT], rows[(slot << ROW_SHIFT) + RANK]);
        }
        if (all.length == 0) {
            day = lastTime >>> shift;
        }
    }

    /** All queued slots, in the order of their buckets or of the heap. */
    private int[] waiting() {
        if (heaped) {
            return Arrays.copyOf(heap, queued);
        }
        int[] all = new int[queued];
        int count = 0;
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
     * A span that holds a part of an event: the pace at which events came due lately, or, before any did, the distance between
     * neighbours in the nearer half of a sample of those that wait.
     *
     * <p>The pace counts, not how far ahead events lie: most may wait for days while a few follow each other by the second.
     */
    private int span(int[] all) {
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
        int[] all = waiting();
        pace = (lastTime - tunedAt) / Math.max(1, operations);
        heaped = false;
        layouts = 1;
        sortIn(all);
        lookAgain();
    }

    private void takeHeapTop() {
        if (queued > 0) {
            siftDown(0, heap[queued]);
        }
    }

    private void siftUp(int from, int slot) {
        long time = rows[slot << ROW_SHIFT];
        long rank = rows[(slot << ROW_SHIFT) + RANK];
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (before(heap[parent], time, rank)) {
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
        return before(slot, rows[other << ROW_SHIFT], rows[(other << ROW_SHIFT) + RANK]);
    }
}
