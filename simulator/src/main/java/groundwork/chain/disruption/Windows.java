package groundwork.chain.disruption;

import groundwork.chain.plan.Draws;
import groundwork.random.Stream;
import groundwork.random.Variate;
import groundwork.scenario.Disruption;
import groundwork.scenario.Horizon;
import java.util.Arrays;

/** The windows [start, end) of a disruption in a run, in order and apart; microseconds. */
final class Windows {

    private long[] starts = new long[1];
    private long[] ends = new long[1];
    private int count;

    private Windows() {}

    /**
     * The windows of a timing in [0, end).
     *
     * @param stream from which times are drawn; nothing is where they are dated
     */
    static Windows of(Disruption.Timing timing, Stream stream, long end) {
        Windows windows = new Windows();
        if (timing instanceof Disruption.Dated dated) {
            windows.add(dated.from(), dated.to(), end);
        } else if (timing instanceof Disruption.Lasting lasting) {
            long duration = (long) Draws.of(lasting.duration()).draw(stream);
            windows.add(lasting.from(), lasting.from() + duration, end);
        } else if (timing instanceof Disruption.Recurring recurring) {
            windows.addAll(recurring, stream, end);
        }
        return windows;
    }

    /** An alternating renewal process that begins with calm. */
    private void addAll(Disruption.Recurring recurring, Stream stream, long end) {
        Variate calm = Draws.of(recurring.calm());
        Variate duration = Draws.of(recurring.duration());
        long last = Math.min(end, recurring.to());
        long at = Math.max(0, recurring.from());
        while (at < last) {
            // At least a second, so that any distribution comes to the end.
            long start = at + Math.max(Horizon.SECOND, (long) calm.draw(stream));
            at = start + (long) duration.draw(stream);
            add(start, Math.min(at, last), end);
        }
    }

    private void add(long from, long to, long end) {
        long start = Math.max(0, from);
        long stop = Math.min(to, end);
        if (start >= stop) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = stop;
    }

    /** How many. */
    int count() {
        return count;
    }

    /** When one begins. */
    long start(int window) {
        return starts[window];
    }

    /** When one ends, exclusive. */
    long end(int window) {
        return ends[window];
    }

    /** Whether a time lies in one of them; O(log n). */
    boolean contain(long time) {
        int at = Arrays.binarySearch(starts, 0, count, time);
        int window = at >= 0 ? at : -at - 2;
        return window >= 0 && time < ends[window];
    }
}
