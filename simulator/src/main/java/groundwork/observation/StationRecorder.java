package groundwork.observation;

import groundwork.engine.StationListener;
import java.util.List;

/** What happens at all stations, one series each, and what the proof sheet holds against it. */
final class StationRecorder implements StationListener {

    private final EventSequence sequence;
    private final StationSeries[] series;
    private final LittleBalance little;

    StationRecorder(Timeline timeline, EventSequence sequence, List<ModelIndex.Station> stations) {
        this.sequence = sequence;
        series = stations.stream()
                .map(station -> new StationSeries(timeline, station.crew()))
                .toArray(StationSeries[]::new);
        little = new LittleBalance(series.length);
    }

    @Override
    public void changed(int station, long now, int waiting, int busy, int servers) {
        sequence.next(now);
        series[station].changed(now, waiting, busy, servers);
    }

    @Override
    public void arrived(int station, long now) {
        little.arrived(station, now);
        series[station].arrived(now);
    }

    @Override
    public void started(int station, long now, long waitedMicros) {
        series[station].started(now, waitedMicros);
    }

    @Override
    public void finished(int station, long now, long sojournMicros) {
        little.finished(station, now, sojournMicros);
        series[station].finished(now, sojournMicros);
    }

    @Override
    public void withdrew(int station, long now, long waitedMicros) {
        little.finished(station, now, waitedMicros);
    }

    @Override
    public void turnedAway(int station, long now) {
        series[station].turnedAway(now);
    }

    void close(long end) {
        for (StationSeries one : series) {
            one.advance(end);
        }
    }

    int stations() {
        return series.length;
    }

    StationSeries of(int station) {
        return series[station];
    }

    LittleBalance little() {
        return little;
    }

    /** Jobs that were begun when nobody on duty was free, at all stations. */
    long overbooked() {
        long jobs = 0;
        for (StationSeries one : series) {
            jobs += one.overbooked();
        }
        return jobs;
    }
}
