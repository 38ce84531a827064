package groundwork.engine;

import java.util.Arrays;

/**
 * The pending events in their total order: time, then priority (lower first), then the sequence of scheduling.
 *
 * <p>A calendar queue (Brown 1988) in primitive arrays: a ring of buckets, each a sorted chain of the events of one span of time
 * (and of the same span one ring later, and so on). Adding and taking cost O(1) on average while buckets are short. The number
 * of buckets follows the number of events, the span follows the pace at which events come due; both are chosen anew whenever the
 * work an operation costs grows. Where no span helps, because very many events share an instant, events move to a heap and cost
 * O(log n) until the crowd is gone. Slots of events are used again: nothing is allocated once the arrays have grown.
 *
 * <p>One class because it is one hot loop. Not thread-safe.
 */
final class EventCalendar {

    private static final int NONE = -1;
    private static final int FEWEST_BUCKETS = 16;
    private static final int PRIORITY_SHIFT = 59;

    /** Operations between looks at what they cost. */
    private static final int TUNING_PERIOD = 2_048;

    /** Steps an operation may cost on average before the ring is laid out anew. */
    private static final int TOLERABLE_STEPS = 4;

    /** Steps an operation may cost on average with the best span that was found; beyond, a heap does better. */
    private static final int HEAP_STEPS = 24;

    // An event's time and rank lie side by side: both are read together.
    private long[] keys = new long[2 * 64];
    private int[] next = new int[64];
    private int[] subjects = new int[64];
    private int[] generations = new int[64];
    private EventHandler[] handlers = new EventHandler[64];
    private int free = NONE;
    private int used;
    private int queued;
    private int live;
    private long sequence;

    private int[] heads = new int[FEWEST_BUCKETS];
    private int[] tails = new int[FEWEST_BUCKETS];
    private int mask = FEWEST_BUCKETS - 1;
    private int shift = 20;
    private long day;
    private long lastTime;
    private int operations;
    private long steps;
    private int layouts;

    private boolean heaped;
    private int[] heap = new int[0];

    EventCalendar() {
        Arrays.fill(heads, NONE);
    }

    /** Events that wait and were not cancelled. */
    int size() {
        return live;
    }

    /** Adds an event and returns its id. */
    long add(long time, int priority, EventHandler handler, int subject) {
        int slot = free;
        if (slot != NONE) {
            free = next[slot];
        } else {
            slot = newSlot();
        }
        keys[2 * slot] = time;
        keys[2 * slot + 1] = ((long) priority << PRIORITY_SHIFT) | sequence++;
        handlers[slot] = handler;
        subjects[slot] = subject;
        queued++;
        live++;
        if (heaped) {
            siftUp(queued - 1, slot);
        } else {
            insert(slot, time);
            if (++operations >= TUNING_PERIOD) {
                tune();
            } else if (queued > 2 * heads.length) {
                layOut();
            }
        }
        return ((long) generations[slot] << 32) | slot;
    }

    private int newSlot() {
        if (used == next.length) {
            int capacity = used * 2;
            keys = Arrays.copyOf(keys, 2 * capacity);
            next = Arrays.copyOf(next, capacity);
            subjects = Arrays.copyOf(subjects, capacity);
            generations = Arrays.copyOf(generations, capacity);
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
        if (slot < 0 || slot >= used || generations[slot] != (int) (id >>> 32) || handlers[slot] == null) {
            return false;
        }
        generations[slot]++;
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
        generations[slot]++;
        live--;
        unlink(slot);
    }

    long time(int slot) {
        return keys[2 * slot];
    }

    int subject(int slot) {
        return subjects[slot];
    }

    EventHandler handler(int slot) {
        return handlers[slot];
    }

    private void unlink(int slot) {
        lastTime = keys[2 * slot];
        if (heaped) {
            takeHeapTop();
        } else {
            heads[(int) (keys[2 * slot] >>> shift) & mask] = next[slot];
        }
        queued--;
        next[slot] = free;
        free = slot;
        if (heaped) {
            leaveHeapWhenSmall();
        } else if (queued < heads.length / 8 && heads.length > FEWEST_BUCKETS) {
            layOut();
        }
    }

    // ---- the ring

    private void insert(int slot, long time) {
        long ofDay = time >>> shift;
        if (ofDay < day) {
            day = ofDay;
        }
        int bucket = (int) ofDay & mask;
        int at = heads[bucket];
        if (at == NONE) {
            next[slot] = NONE;
            heads[bucket] = slot;
            tails[bucket] = slot;
            return;
        }
        long rank = keys[2 * slot + 1];
        int tail = tails[bucket];
        if (before(tail, time, rank)) {
            next[tail] = slot;
            next[slot] = NONE;
            tails[bucket] = slot;
            return;
        }
        int previous = NONE;
        while (before(at, time, rank)) {
            previous = at;
            at = next[at];
            steps++;
        }
        next[slot] = at;
        if (previous == NONE) {
            heads[bucket] = slot;
        } else {
            next[previous] = slot;
        }
    }

    private boolean before(int slot, long time, long rank) {
        long ofSlot = keys[2 * slot];
        return ofSlot < time || (ofSlot == time && keys[2 * slot + 1] < rank);
    }

    /** The first event: walks from the current span on, and looks at all buckets after a ring without one. */
    private int head() {
        for (int walked = 0; walked <= mask; walked++) {
            int slot = heads[(int) day & mask];
            if (slot != NONE && keys[2 * slot] >>> shift == day) {
                return slot;
            }
            day++;
            steps++;
        }
        int best = NONE;
        for (int slot : heads) {
            if (slot != NONE && (best == NONE || before(slot, keys[2 * best], keys[2 * best + 1]))) {
                best = slot;
            }
        }
        day = keys[2 * best] >>> shift;
        return best;
    }

    private void tune() {
        long cost = steps / operations;
        if (cost >= HEAP_STEPS && layouts > 0) {
            enterHeap();
        } else if (cost >= TOLERABLE_STEPS) {
            layouts++;
            layOut();
        } else {
            layouts = 0;
        }
        operations = 0;
        steps = 0;
    }

    /** Chooses the number and the span of buckets and sorts all events into them. */
    private void layOut() {
        sortIn(waiting());
    }

    private void sortIn(int[] all) {
        int buckets = Math.max(FEWEST_BUCKETS, Integer.highestOneBit(Math.max(1, queued)) * 2);
        shift = span(all);
        if (buckets != heads.length) {
            heads = new int[buckets];
            tails = new int[buckets];
            mask = buckets - 1;
        }
        Arrays.fill(heads, NONE);
        day = Long.MAX_VALUE;
        for (int slot : all) {
            insert(slot, keys[2 * slot]);
        }
        if (queued == 0) {
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
        for (int head : heads) {
            for (int slot = head; slot != NONE; slot = next[slot]) {
                all[count++] = slot;
            }
        }
        return all;
    }

    /**
     * A span that holds about one event: the distance between neighbours among the nearest events, estimated from a sample.
     *
     * <p>The lower half of the sample counts: a few events far ahead must not stretch the span.
     */
    private int span(int[] all) {
        if (all.length < 2) {
            return shift;
        }
        int size = Math.min(all.length, 256);
        long[] sample = new long[size];
        for (int i = 0; i < size; i++) {
            sample[i] = keys[2 * all[(int) ((long) i * all.length / size)]];
        }
        Arrays.sort(sample);
        long distance = sample[size / 2] - sample[0];
        double gap = (double) distance / Math.max(1, size / 2) * size / all.length;
        return Math.max(0, Math.min(50, 63 - Long.numberOfLeadingZeros(Math.max(1, Math.round(gap)))));
    }

    // ---- the heap, for crowds at one instant

    private void enterHeap() {
        int[] all = waiting();
        heap = Arrays.copyOf(all, next.length);
        heaped = true;
        for (int i = queued / 2; i >= 0 && queued > 0; i--) {
            siftDown(i, heap[i]);
        }
    }

    private void leaveHeapWhenSmall() {
        if (queued < FEWEST_BUCKETS) {
            int[] all = waiting();
            heaped = false;
            layouts = 0;
            sortIn(all);
        }
    }

    private void takeHeapTop() {
        int last = heap[queued - 1];
        if (queued > 1) {
            queued--;
            siftDown(0, last);
            queued++;
        }
    }

    private void siftUp(int from, int slot) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (before(heap[parent], keys[2 * slot], keys[2 * slot + 1])) {
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
                if (before(heap[child], keys[2 * heap[best]], keys[2 * heap[best] + 1])) {
                    best = child;
                }
            }
            if (before(slot, keys[2 * heap[best]], keys[2 * heap[best] + 1])) {
                break;
            }
            heap[at] = heap[best];
            at = best;
        }
        heap[at] = slot;
    }
}
