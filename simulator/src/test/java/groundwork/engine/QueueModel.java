package groundwork.engine;

import groundwork.random.Stream;
import groundwork.random.Streams;
import groundwork.random.Variate;

/** One replication of a queueing model on the bare engine; times are in units of a million microseconds. */
final class QueueModel {

    private static final int COMPLETION = 1;
    private static final int ARRIVAL = 3;

    /** What a customer does next. */
    interface Next {
        void of(int customer);
    }

    /** How long a customer is served. */
    interface Time {
        double of(int customer);
    }

    final Executive executive = new Executive();

    /** The streams of a replication. */
    static Streams streams(int replication) {
        return new Streams(20_261_125, replication);
    }

    static long micros(double units) {
        return StrictMath.round(units * QueueProbe.UNIT);
    }

    double now() {
        return executive.now() / QueueProbe.UNIT;
    }

    ServiceStation station(int servers, Discipline discipline, Time time, Next next, StationListener listener) {
        ServiceStation station = new ServiceStation(
                executive,
                ServiceStation.Design.open(0, COMPLETION, discipline),
                new ServiceStation.Service() {
                    @Override
                    public long durationMicros(int customer) {
                        return micros(time.of(customer));
                    }

                    @Override
                    public void served(int customer) {
                        next.of(customer);
                    }
                },
                listener);
        station.setServers(servers);
        return station;
    }

    /** Calls customers again and again, the first after one distance. */
    void arrivals(int kind, Variate distances, Stream stream, Next next) {
        EventHandler[] again = new EventHandler[1];
        again[0] = customer -> {
            executive.schedule(executive.now() + micros(distances.draw(stream)), ARRIVAL, again[0], customer);
            next.of(customer);
        };
        executive.schedule(micros(distances.draw(stream)), ARRIVAL, again[0], kind);
    }

    void after(double units, Next next, int customer) {
        executive.schedule(executive.now() + micros(units), ARRIVAL, next::of, customer);
    }

    void runUntil(double time) {
        executive.runUntil(micros(time));
    }

    void runUntil(double time, QueueProbe... probes) {
        runUntil(time);
        for (QueueProbe probe : probes) {
            probe.reset(executive.now());
        }
    }
}
