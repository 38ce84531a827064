package groundwork.benchmarks;

import groundwork.engine.Discipline;
import groundwork.engine.EventHandler;
import groundwork.engine.Executive;
import groundwork.engine.ServiceStation;
import groundwork.engine.StationListener;
import groundwork.random.Stream;
import groundwork.random.Streams;
import groundwork.random.Variate;
import groundwork.random.Variates;
import groundwork.statistics.Tally;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Accumulate;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * Customers a second through three stations in a row of 1, 3 and 5 servers, each 80 % busy, exponential times, with statistics of
 * queue, sojourn and utilisation: on our stations, and on SSJ's event view. Both draw from MRG32k3a by
 * inversion, each by the means of its own library.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class TandemBenchmark {

    private static final int CUSTOMERS = 200_000;
    private static final int[] SERVERS = {1, 3, 5};
    private static final double MICROS = 1e6;

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public double groundwork() {
        return new Ours().run();
    }

    /** SSJ's. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public double ssj() {
        return new Theirs().run();
    }

    private static final class Ours implements StationListener {
        private final Executive executive = new Executive();
        private final Stream stream = new Streams(1, 1).named("tandem");
        private final Variate arrivals = Variates.exponential(MICROS);
        private final ServiceStation[] stations = new ServiceStation[SERVERS.length];
        private final Levels[] levels = new Levels[SERVERS.length];
        private final EventHandler arrival = this::arrive;
        private int arrived;

        Ours() {
            for (int s = 0; s < SERVERS.length; s++) {
                int station = s;
                Variate time = Variates.exponential(0.8 * SERVERS[s] * MICROS);
                levels[s] = new Levels();
                stations[s] = new ServiceStation(
                        executive,
                        ServiceStation.Design.open(s, 1, Discipline.FIFO),
                        new ServiceStation.Service() {
                            @Override
                            public long durationMicros(int customer) {
                                return (long) time.draw(stream);
                            }

                            @Override
                            public void served(int customer) {
                                if (station + 1 < SERVERS.length) {
                                    stations[station + 1].arrive(customer, 0);
                                }
                            }
                        },
                        this);
                stations[s].setServers(SERVERS[s]);
            }
        }

        double run() {
            executive.schedule(0, 3, arrival, 0);
            executive.runUntil(Long.MAX_VALUE);
            return levels[2].sojourn.mean() + levels[0].queueIntegral + levels[1].busyIntegral;
        }

        private void arrive(int customer) {
            if (++arrived < CUSTOMERS) {
                executive.schedule(executive.now() + (long) arrivals.draw(stream), 3, arrival, arrived);
            }
            stations[0].arrive(customer, 0);
        }

        @Override
        public void changed(int station, long now, int waiting, int nowBusy, int servers) {
            levels[station].changed(now, waiting, nowBusy);
        }

        @Override
        public void arrived(int station, long now) {}

        @Override
        public void started(int station, long now, long waitedMicros) {}

        @Override
        public void finished(int station, long now, long sojournMicros) {
            levels[station].sojourn.add(sojournMicros);
        }

        @Override
        public void withdrew(int station, long now, long waitedMicros) {}

        @Override
        public void turnedAway(int station, long now) {}
    }

    /** Time-weighted queue and servers at work, and the sojourns, of one station. */
    private static final class Levels {
        private final Tally sojourn = new Tally();
        private long since;
        private long queueIntegral;
        private long busyIntegral;
        private int queue;
        private int busy;

        void changed(long now, int waiting, int nowBusy) {
            long span = now - since;
            queueIntegral += span * queue;
            busyIntegral += span * busy;
            since = now;
            queue = waiting;
            busy = nowBusy;
        }
    }

    private static final class Theirs {
        private final Simulator simulator = new Simulator();
        private final MRG32k3a stream = new MRG32k3a();
        private final Stop[] stops = new Stop[SERVERS.length];
        private int arrived;

        Theirs() {
            simulator.init();
            for (int s = SERVERS.length - 1; s >= 0; s--) {
                stops[s] = new Stop(s);
            }
        }

        double run() {
            new Arrival().schedule(0);
            simulator.start();
            return stops[2].sojourn.average() + stops[0].queueLevel.average() + stops[1].busyLevel.average();
        }

        private final class Arrival extends Event {
            Arrival() {
                super(simulator);
            }

            @Override
            public void actions() {
                if (++arrived < CUSTOMERS) {
                    schedule(ExponentialGen.nextDouble(stream, 1));
                }
                stops[0].enter(new Customer());
            }
        }

        private static final class Customer {
            private double entered;
        }

        private final class Stop {
            private final int number;
            private final ArrayDeque<Customer> waiting = new ArrayDeque<>();
            private final umontreal.ssj.stat.Tally sojourn = new umontreal.ssj.stat.Tally();
            private final Accumulate queueLevel = new Accumulate(simulator);
            private final Accumulate busyLevel = new Accumulate(simulator);
            private int busy;

            Stop(int number) {
                this.number = number;
            }

            void enter(Customer customer) {
                customer.entered = simulator.time();
                if (busy < SERVERS[number]) {
                    serve(customer);
                } else {
                    waiting.add(customer);
                    queueLevel.update(waiting.size());
                }
            }

            private void serve(Customer customer) {
                busy++;
                busyLevel.update(busy);
                new Departure(this, customer).schedule(ExponentialGen.nextDouble(stream, 1 / (0.8 * SERVERS[number])));
            }

            private void leave(Customer customer) {
                busy--;
                busyLevel.update(busy);
                sojourn.add(simulator.time() - customer.entered);
                if (!waiting.isEmpty()) {
                    Customer next = waiting.poll();
                    queueLevel.update(waiting.size());
                    serve(next);
                }
                if (number + 1 < SERVERS.length) {
                    stops[number + 1].enter(customer);
                }
            }
        }

        private final class Departure extends Event {
            private final Stop stop;
            private final Customer customer;

            Departure(Stop stop, Customer customer) {
                super(simulator);
                this.stop = stop;
                this.customer = customer;
            }

            @Override
            public void actions() {
                stop.leave(customer);
            }
        }
    }
}
