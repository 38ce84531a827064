package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.statistics.Durations;

/**
 * What happens at one station: time staffed, worked and waited, arrivals and completions, by hour; waits and sojourns.
 *
 * <p>Calls come in the order of time. Figures of the hour under way are kept in fields; the rows are written once an hour. Waits
 * are those of services that start in the measured period, sojourns those of services that end in it.
 */
final class StationSeries {

    private static final int WARM_UP = -1;

    private final int crew;
    private final long measuredFrom;
    private final long measuredUntil;
    private final long[] staffed;
    private final long[] worked;
    private final long[] queued;
    private final int[] arrivals;
    private final int[] completions;
    private final Durations waits = new Durations();
    private int waiting;
    private int busy;
    private int servers;
    private long since;
    private int hour = WARM_UP;
    private long hourEnd;
    private long hourStaffed;
    private long hourWorked;
    private long hourQueued;
    private int hourArrivals;
    private int hourCompletions;
    private long allStaffed;
    private long allInside;
    private int longestQueue;
    private long starts;
    private long delayedStarts;
    private long turnedAway;
    private double sojourns;
    private long finished;
    private long overbooked;

    StationSeries(Timeline timeline, int crew) {
        this.crew = crew;
        measuredFrom = timeline.start();
        measuredUntil = timeline.end();
        staffed = new long[timeline.hours()];
        worked = new long[timeline.hours()];
        queued = new long[timeline.hours()];
        arrivals = new int[timeline.hours()];
        completions = new int[timeline.hours()];
        hourEnd = measuredFrom;
    }

    void changed(long now, int nowWaiting, int nowBusy, int nowServers) {
        advance(now);
        // More may be busy than are on duty only while jobs begun before go on: then busy does not rise.
        int allowed = Math.max(nowServers, busy);
        if (nowBusy > allowed) {
            overbooked += nowBusy - allowed;
        }
        waiting = nowWaiting;
        busy = nowBusy;
        servers = nowServers;
        if (nowWaiting > longestQueue && isMeasured()) {
            longestQueue = nowWaiting;
        }
    }

    void advance(long now) {
        if (now >= hourEnd) {
            endHours(now);
        }
        addTime(now);
    }

    private void addTime(long until) {
        long span = until - since;
        hourStaffed += span * servers;
        hourWorked += span * busy;
        hourQueued += span * waiting;
        since = until;
    }

    private void endHours(long now) {
        while (now >= hourEnd) {
            addTime(hourEnd);
            if (isMeasured()) {
                staffed[hour] = hourStaffed;
                worked[hour] = hourWorked;
                queued[hour] = hourQueued;
                arrivals[hour] = hourArrivals;
                completions[hour] = hourCompletions;
            }
            allStaffed += hourStaffed;
            allInside += hourWorked / crew + hourQueued;
            hourStaffed = 0;
            hourWorked = 0;
            hourQueued = 0;
            hourArrivals = 0;
            hourCompletions = 0;
            hour++;
            // The last hour of a day of which a part is cut off ends with the measured period.
            hourEnd = hourEnd < measuredUntil ? Math.min(hourEnd + Horizon.HOUR, measuredUntil) : Long.MAX_VALUE;
        }
    }

    private boolean isMeasured() {
        return hour != WARM_UP && hour < staffed.length;
    }

    void arrived(long now) {
        advance(now);
        hourArrivals++;
    }

    void started(long now, long waitedMicros) {
        if (now >= measuredFrom && now < measuredUntil) {
            starts++;
            if (waitedMicros > 0) {
                delayedStarts++;
            }
            waits.add(waitedMicros);
        }
    }

    void finished(long now, long sojournMicros) {
        advance(now);
        hourCompletions++;
        if (isMeasured()) {
            sojourns += sojournMicros;
            finished++;
        }
    }

    void turnedAway(long now) {
        if (now >= measuredFrom && now < measuredUntil) {
            turnedAway++;
        }
    }

    /** Person-microseconds on duty up to the last call, warm-up included. */
    long allStaffed() {
        return allStaffed + hourStaffed;
    }

    /** Task-microseconds inside up to the last call, warm-up included. */
    long allInside() {
        return allInside + hourWorked / crew + hourQueued;
    }

    /** Server-hours on duty by hour. */
    double[] staffedHours() {
        return inHours(staffed);
    }

    /** Server-hours worked by hour. */
    double[] workedHours() {
        return inHours(worked);
    }

    /** Mean queue by hour. */
    double[] meanQueue() {
        return inHours(queued);
    }

    double[] arrivals() {
        return toDoubles(arrivals);
    }

    double[] completions() {
        return toDoubles(completions);
    }

    Durations waits() {
        return waits;
    }

    double waitShare() {
        return (double) delayedStarts / starts;
    }

    double blockedShare() {
        long let = 0;
        for (int count : arrivals) {
            let += count;
        }
        return (double) turnedAway / (turnedAway + let);
    }

    double meanSojourn() {
        return sojourns / finished;
    }

    int longestQueue() {
        return longestQueue;
    }

    /** Jobs that were begun when nobody on duty was free. */
    long overbooked() {
        return overbooked;
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
