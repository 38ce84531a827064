package groundwork.engine;

import groundwork.statistics.Durations;
import groundwork.statistics.Tally;

/** What queueing theory says of one station, measured from {@link #reset} on; times in units of a million microseconds. */
final class QueueProbe implements StationListener {

    static final double UNIT = 1e6;

    private final int crowd;
    private final long patience;

    private long resetAt;
    private long since;
    private int inside;
    private int inQueue;
    private double insideIntegral;
    private double squareIntegral;
    private double queueIntegral;
    private long crowded;
    private long empty;
    private long tooLong;
    private Tally waits = new Tally();
    private Tally sojourns = new Tally();
    private Tally squaredSojourns = new Tally();
    private Durations sojournTimes = new Durations();

    /** Measures also how often at least {@code crowd} customers are inside and how many wait for longer than one unit. */
    QueueProbe(int crowd) {
        this.crowd = crowd;
        patience = (long) UNIT;
    }

    QueueProbe() {
        this(Integer.MAX_VALUE);
    }

    void reset(long now) {
        changed(0, now, inQueue, inside - inQueue, 0);
        resetAt = now;
        insideIntegral = 0;
        squareIntegral = 0;
        queueIntegral = 0;
        crowded = 0;
        empty = 0;
        tooLong = 0;
        waits = new Tally();
        sojourns = new Tally();
        squaredSojourns = new Tally();
        sojournTimes = new Durations();
    }

    @Override
    public void changed(int station, long now, int waiting, int busy, int servers) {
        double span = now - since;
        insideIntegral += span * inside;
        squareIntegral += span * inside * inside;
        queueIntegral += span * inQueue;
        crowded += inside >= crowd ? now - since : 0;
        empty += inside == 0 ? now - since : 0;
        since = now;
        inQueue = waiting;
        inside = waiting + busy;
    }

    @Override
    public void arrived(int station, long now) {}

    @Override
    public void started(int station, long now, long waitedMicros) {
        waits.add(waitedMicros / UNIT);
        tooLong += waitedMicros > patience ? 1 : 0;
    }

    @Override
    public void finished(int station, long now, long sojournMicros) {
        double sojourn = sojournMicros / UNIT;
        sojourns.add(sojourn);
        squaredSojourns.add(sojourn * sojourn);
        sojournTimes.add(sojournMicros);
    }

    @Override
    public void withdrew(int station, long now, long waitedMicros) {}

    @Override
    public void turnedAway(int station, long now) {}

    private double span() {
        return since - resetAt;
    }

    int inside() {
        return inside;
    }

    double meanInside() {
        return insideIntegral / span();
    }

    double varianceInside() {
        return squareIntegral / span() - meanInside() * meanInside();
    }

    double meanInQueue() {
        return queueIntegral / span();
    }

    double shareCrowded() {
        return crowded / span();
    }

    double shareEmpty() {
        return empty / span();
    }

    double throughput() {
        return sojourns.count() / span() * UNIT;
    }

    double meanWait() {
        return waits.mean();
    }

    double shareWaitingTooLong() {
        return (double) tooLong / waits.count();
    }

    double meanSojourn() {
        return sojourns.mean();
    }

    double varianceOfSojourn() {
        return squaredSojourns.mean() - sojourns.mean() * sojourns.mean();
    }

    double sojournPercentile(double percent) {
        return sojournTimes.percentile(percent) / UNIT;
    }
}
