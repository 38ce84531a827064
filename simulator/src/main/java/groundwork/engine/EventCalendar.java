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
 * <p>Not thread-safe.
 */
final class EventCalendar {

    private static final int NONE = EventRows.NONE;
    private static final int PRIORITY_SHIFT = 59;

    private static final int WORD_SHIFT = 6;
    private static final int WORD_MASK = 63;
    private static final int FEWEST_BUCKETS = 64;

    /** How many times as long as the way to the mean event the ring is, so that few events lie beyond it. */
    private static final int REACH = 4;

    private static final int MOST_BUCKETS = 1 << 28;

    /** Buckets for each event from which on the ring is too large for what is in it. */
    private static final int EMPTY_SHIFT = 8;

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

    private final EventRows rows = new EventRows();
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
    private final EventHeap heap = new EventHeap(rows);

    /** Events that wait and were not cancelled. */
    int size() {
        return queued - cancelled;
    }

    /** Adds an event and returns its id. */
    long add(long time, int priority, EventHandler handler, int subject) {
        long rank = ((long) priority << PRIORITY_SHIFT) | ++sequence;
        int slot = rows.add(time, rank, handler, subject);
        queued++;
        if (heaped) {
            heap.add(slot);
        } else {
            insert(slot, time);
        }
        if (sequence >= tuneAt || queued > heads.length) {
            adapt();
        }
        return rank << 32 | slot;
    }

    /** Takes an event out; false if it has happened or was cancelled before. The slot is cleared when its time comes. */
    boolean cancel(long id) {
        int slot = (int) id;
        if (!rows.waits(slot, (int) (id >>> 32))) {
            return false;
        }
        rows.cancel(slot);
        cancelled++;
        return true;
    }

    /** The slot of the first event, which stays; {@code -1} if there is none. */
    int first() {
        while (queued > 0) {
            int slot;
            if (heaped) {
                slot = heap.first();
            } else if (todayFrom < todayTo) {
                slot = today[todayFrom];
            } else {
                nextDay();
                continue;
            }
            if (!rows.isCancelled(slot)) {
                return slot;
            }
            cancelled--;
            remove(slot);
        }
        return NONE;
    }

    /** Removes the event that {@link #first()} gave; its attributes stay readable until the next one is added. */
    void remove(int slot) {
        queued--;
        if (heaped) {
            heap.removeFirst();
        } else {
            todayFrom++;
        }
        rows.free(slot);
    }

    long time(int slot) {
        return rows.time(slot);
    }

    int subject(int slot) {
        return rows.subject(slot);
    }

    EventHandler handler(int slot) {
        return rows.handler(slot);
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
        rows.setNext(slot, heads[bucket]);
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
        while (at > todayFrom && rows.isBefore(slot, today[at - 1])) {
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
        if (queued < heads.length >> EMPTY_SHIFT && heads.length > FEWEST_BUCKETS) {
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
        heads[bucket] = NONE;
        occupied[bucket >>> WORD_SHIFT] &= ~(1L << bucket);
        day = candidate;
        int follower = rows.next(head);
        if (follower == NONE && rows.time(head) >>> shift == candidate) {
            today[0] = head;
            todayTo = 1;
        } else if (follower == NONE || rows.next(follower) != NONE || !openPair(head, follower)) {
            openChain(head);
        }
        return todayTo > 0;
    }

    /** Puts two events in order without a branch that a processor could guess wrong; false if they are not such. */
    private boolean openPair(int head, int follower) {
        long time = rows.time(head);
        long ofFollower = rows.time(follower);
        if (time >>> shift != day || ofFollower >>> shift != day || time == ofFollower) {
            return false;
        }
        int swap = (int) ((time - ofFollower) >> 63) & (head ^ follower);
        today[0] = follower ^ swap;
        today[1] = head ^ swap;
        todayTo = 2;
        steps += 2;
        return true;
    }

    private void openChain(int head) {
        int slot = head;
        while (slot != NONE) {
            int follower = rows.next(slot);
            long ofDay = rows.time(slot) >>> shift;
            if (ofDay == day) {
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
        while (sorted < todayTo && rows.isBefore(today[sorted - 1], today[sorted])) {
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
                    earliest = Math.min(earliest, rows.time(slot) >>> shift);
                    slot = rows.next(slot);
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
        return heaped ? rows.time(heap.first()) : Math.max(0, day) << shift;
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
        long gap = gap(all);
        shift = lengthOfDay(gap);
        int buckets = numberOfBuckets(all.length, gap);
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
            long ofDay = rows.time(slot) >>> shift;
            chain(slot, ofDay);
            day = Math.min(day, ofDay - 1);
        }
    }

    /** All queued slots, the ones of today in their order. */
    private int[] waiting() {
        if (heaped) {
            return heap.slots();
        }
        int[] all = new int[queued];
        int count = todayTo - todayFrom;
        System.arraycopy(today, todayFrom, all, 0, count);
        for (int word = 0; word < occupied.length; word++) {
            for (long left = occupied[word]; left != 0; left &= left - 1) {
                int slot = heads[(word << WORD_SHIFT) + Long.numberOfTrailingZeros(left)];
                while (slot != NONE) {
                    all[count++] = slot;
                    slot = rows.next(slot);
                }
            }
        }
        return all;
    }

    /**
     * Time between events: the pace at which they came due lately, or, before any did, the distance between neighbours in the
     * nearer half of a sample of those that wait.
     *
     * <p>The pace counts, not how far ahead events lie: most may wait for days while a few follow each other by the second.
     */
    private long gap(int[] all) {
        if (all.length < 2) {
            return 1L << shift;
        }
        return Math.max(1, pace > 0 ? pace : sampledGap(all));
    }

    /** Bits of a day's length: a quarter to a half of the time between events. */
    private static int lengthOfDay(long gap) {
        return Math.max(0, Math.min(50, 62 - Long.numberOfLeadingZeros(gap)));
    }

    private int numberOfBuckets(int events, long gap) {
        long days = (long) REACH * events * Math.max(1, gap >>> shift);
        return (int) Math.min(MOST_BUCKETS, Long.highestOneBit(Math.max(FEWEST_BUCKETS, days) - 1) << 1);
    }

    private long sampledGap(int[] all) {
        int size = Math.min(all.length, 256);
        long[] sample = new long[size];
        for (int i = 0; i < size; i++) {
            sample[i] = rows.time(all[(int) ((long) i * all.length / size)]);
        }
        Arrays.sort(sample);
        long distance = sample[size / 2] - sample[0];
        return Math.round((double) distance / Math.max(1, size / 2) * size / all.length);
    }

    // ---- the heap, for crowds at one instant

    private void enterHeap() {
        heap.fill(waiting());
        heaped = true;
        patience = Math.min(MOST_PATIENCE, patience * 2);
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
}
