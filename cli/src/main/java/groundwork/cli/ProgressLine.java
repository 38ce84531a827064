package groundwork.cli;

import groundwork.experiment.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** One line that says how far a run is, how fast, and how long it will take; a new line every few seconds in a log file. */
final class ProgressLine implements Progress {

    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long LOG_NANOS = 5_000_000_000L;

    private final PrintWriter out;
    private final double[] shares;
    private final long[] orders;
    private final boolean quiet;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long last = start;
    private int started;

    /**
     * A line that has said nothing yet.
     *
     * @param terminal whether the line can be written over
     */
    ProgressLine(PrintWriter out, int replications, boolean quiet, boolean terminal) {
        this.out = out;
        this.quiet = quiet;
        this.terminal = terminal;
        shares = new double[replications];
        orders = new long[replications];
    }

    @Override
    public synchronized void advanced(int replication, double share, long ordersSoFar) {
        int slot = shares.length == 1 ? 0 : replication - 1;
        started = Math.max(started, slot + 1);
        shares[slot] = share;
        orders[slot] = ordersSoFar;
        long now = System.nanoTime();
        if (quiet || now - last < (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
            return;
        }
        last = now;
        double done = 0;
        long all = 0;
        for (int i = 0; i < shares.length; i++) {
            done += shares[i] / shares.length;
            all += orders[i];
        }
        double seconds = (now - start) / 1e9;
        String line = String.format(
                Locale.ROOT,
                "%3.0f %%  replication %d of %d  %,d orders/s  %.0f s left",
                done * 100,
                started,
                shares.length,
                Math.round(all / seconds),
                done > 0 ? seconds * (1 - done) / done : 0);
        if (terminal) {
            out.print("\r" + line + "   ");
        } else {
            out.println(line);
        }
        out.flush();
    }

    synchronized void end(long allOrders, long allEvents) {
        if (quiet) {
            return;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (terminal) {
            out.print("\r");
        }
        out.printf(
                Locale.ROOT,
                "%,d orders and %,d events in %.1f s (%,d orders/s)          %n",
                allOrders,
                allEvents,
                seconds,
                Math.round(allOrders / seconds));
        out.flush();
    }
}
