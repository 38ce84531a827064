package groundwork.observation;

import groundwork.engine.StationListener;
import groundwork.scenario.Horizon;
import groundwork.statistics.Durations;

/**
 * What happens at each station: hours staffed, worked and waited, by hour; waits and sojourns.
 *
 * <p>Waits and sojourns are those of services that start and end in the measured period.
 */
final class StationRecorder implements StationListener {

    private final Timeline timeline;
    private final int hours;
    private final long[][] staffed;
    private final long[][] worked;
    private final long[][] queued;
    private final int[][] arrivals;
    private final int[][] completions;
    private final int[] waiting;
    private final int[] busy;
    private final int[] servers;
    private final long[] since;
    private final int[] longestQueue;
    private final long[] starts;
    private final long[] delayedStarts;
    private final long[] turnedAway;
    private final double[] sojourns;
    private final long[] finished;
    private final Durations[] waits;
    private final LittleBalance little;
    private long overbooked;

    StationRecorder(Timeline timeline, int stations) {
        this.timeline = timeline;
        hours = timeline.hours();
        staffed = new long[stations][hours];
        worked = new long[stations][hours];
        queued = new long[stations][hours];
        arrivals = new int[stations][hours];
        completions = new int[stations][hours];
        waiting = new int[stations];
        busy = new int[stations];
        servers = new int[stations];
        since = new long[stations];
        longestQueue = new int[stations];
        starts = new long[stations];
        delayedStarts = new long[stations];
        turnedAway = new long[stations];
        sojourns = new double[stations];
        finished = new long[stations];
        waits = new Durations[stations];
        for (int s = 0; s < stations; s++) {
            waits[s] = new Durations();
        }
        little = new LittleBalance(stations);
    }

    @Override
    public void changed(int station, long now, int nowWaiting, int nowBusy, int nowServers) {
        advance(station, now);
        // More may be busy than are on duty only while jobs begun before go on: then busy does not rise.
        int allowed = Math.max(nowServers, busy[station]);
        if (nowBusy > allowed) {
            overbooked += nowBusy - allowed;
        }
        waiting[station] = nowWaiting;
        busy[station] = nowBusy;
        servers[station] = nowServers;
        if (nowWaiting > longestQueue[station] && timeline.measures(now)) {
            longestQueue[station] = nowWaiting;
        }
    }

    private void advance(int station, long now) {
        long last = since[station];
        since[station] = now;
        little.advance(station, waiting[station] + busy[station], now - last, servers[station]);
        long from = Math.max(last, timeline.start());
        while (from < now) {
            int hour = timeline.hour(from);
            if (hour >= hours) {
                return;
            }
            long until = Math.min(now, timeline.start() + (hour + 1) * Horizon.HOUR);
            long span = until - from;
            staffed[station][hour] += span * servers[station];
            worked[station][hour] += span * busy[station];
            queued[station][hour] += span * waiting[station];
            from = until;
        }
    }

    @Override
    public void arrived(int station, long now) {
        little.arrived(station, now);
        if (timeline.measures(now)) {
            arrivals[station][timeline.hour(now)]++;
        }
    }

    @Override
    public void started(int station, long now, long waitedMicros) {
        if (timeline.measures(now)) {
            starts[station]++;
            if (waitedMicros > 0) {
                delayedStarts[station]++;
            }
            waits[station].add(waitedMicros);
        }
    }

    @Override
    public void finished(int station, long now, long sojournMicros) {
        little.finished(station, now, sojournMicros);
        if (timeline.measures(now)) {
            completions[station][timeline.hour(now)]++;
            sojourns[station] += sojournMicros;
            finished[station]++;
        }
    }

    @Override
    public void turnedAway(int station, long now) {
        if (timeline.measures(now)) {
            turnedAway[station]++;
        }
    }

    void close(long end) {
        for (int s = 0; s < since.length; s++) {
            advance(s, end);
        }
    }

    int stations() {
        return since.length;
    }

    /** Server-hours on duty by hour. */
    double[] staffedHours(int station) {
        return inHours(staffed[station]);
    }

    /** Server-hours worked by hour. */
    double[] workedHours(int station) {
        return inHours(worked[station]);
    }

    /** Mean queue by hour. */
    double[] meanQueue(int station) {
        return inHours(queued[station]);
    }

    double[] arrivals(int station) {
        return toDoubles(arrivals[station]);
    }

    double[] completions(int station) {
        return toDoubles(completions[station]);
    }

    Durations waits(int station) {
        return waits[station];
    }

    double waitShare(int station) {
        return (double) delayedStarts[station] / starts[station];
    }

    double blockedShare(int station) {
        long let = 0;
        for (int count : arrivals[station]) {
            let += count;
        }
        return (double) turnedAway[station] / (turnedAway[station] + let);
    }

    double meanSojourn(int station) {
        return sojourns[station] / finished[station];
    }

    int longestQueue(int station) {
        return longestQueue[station];
    }

    /** Jobs that were begun when nobody on duty was free, at all stations. */
    long overbooked() {
        return overbooked;
    }

    LittleBalance little() {
        return little;
    }

    private static double[] inHours(long[] micros) {
        double[] values = new double[micros.length];
        for (int h = 0; h < micros.length; h++) {
            values[h] = (double) micros[h] / Horizon.HOUR;
        }
        return values;
    }

    private static double[] toDoubles(int[] counts) {
        double[] values = new double[counts.length];
        for (int h = 0; h < counts.length; h++) {
            values[h] = counts[h];
        }
        return values;
    }
}
