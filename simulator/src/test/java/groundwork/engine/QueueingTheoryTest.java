package groundwork.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.random.Stream;
import groundwork.random.Streams;
import groundwork.random.Variate;
import groundwork.random.Variates;
import groundwork.statistics.Estimate;
import groundwork.statistics.Tally;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models of the bare engine against closed forms; cases A1 to A16 of the ground truth that no scenario can say yet. */
@Tag("long-run")
class QueueingTheoryTest {

    private static final int REPLICATIONS = 20;

    /** Every answer inside its 99.9 % interval, whose half-width is at most that share of it. */
    private static void assertAnswers(
            double precision, int replications, double[] answers, IntFunction<double[]> model) {
        double[][] measured = IntStream.rangeClosed(1, replications)
                .parallel()
                .mapToObj(model)
                .toArray(double[][]::new);
        for (int a = 0; a < answers.length; a++) {
            int figure = a;
            Estimate estimate = Estimate.at(
                    0.999, Arrays.stream(measured).mapToDouble(m -> m[figure]).toArray());
            assertThat(estimate.halfWidth()).as("half-width of figure %d", a).isLessThan(precision * answers[a]);
            assertThat(estimate.mean()).as("figure %d", a).isCloseTo(answers[a], within(estimate.halfWidth()));
        }
    }

    private static void assertAnswers(double precision, double[] answers, IntFunction<double[]> model) {
        assertAnswers(precision, REPLICATIONS, answers, model);
    }

    /** A station of exponential servers with mean 1, warmed up and then measured. */
    private static QueueProbe servers(int count, Variate distances, int batch, int replication, double length) {
        QueueModel model = new QueueModel();
        Streams streams = QueueModel.streams(replication);
        QueueProbe probe = new QueueProbe(10);
        Stream service = streams.named("service");
        Variate times = Variates.exponential(1);
        ServiceStation station = model.station(count, Discipline.FIFO, c -> times.draw(service), c -> {}, probe);
        model.arrivals(0, distances, streams.named("arrivals"), c -> {
            for (int i = 0; i < batch; i++) {
                station.arrive(c, 0);
            }
        });
        model.runUntil(2_000, probe);
        model.runUntil(length);
        return probe;
    }

    @Test
    void m_m_1_has_the_distribution_of_customers_and_of_sojourns_that_the_closed_form_says() {
        double[] answers = {0.2, 0.1073741824, 20, 25, 3.465735903, 11.51292546, 23.02585093};
        assertAnswers(0.02, answers, r -> {
            QueueProbe q = servers(1, Variates.exponential(1.25), 1, r, 5e6);
            return new double[] {
                q.shareEmpty(),
                q.shareCrowded(),
                q.varianceInside(),
                q.varianceOfSojourn(),
                q.sojournPercentile(50),
                q.sojournPercentile(90),
                q.sojournPercentile(99)
            };
        });
    }

    @ParameterizedTest
    @CsvSource({"2, 1.6, 0.4766720327", "5, 4, 0.2038466168", "10, 8, 0.0553765116", "20, 18, 0.07453847926"})
    void m_m_c_makes_a_customer_wait_longer_than_a_mean_service_as_often_as_erlang_says(
            int servers, double rate, double share) {
        assertAnswers(0.02, new double[] {share}, r -> {
            QueueProbe q = servers(servers, Variates.exponential(1 / rate), 1, r, 3e6 / rate);
            return new double[] {q.shareWaitingTooLong()};
        });
    }

    @Test
    void arrivals_by_the_clock_wait_as_in_d_m_1() {
        assertAnswers(0.01, new double[] {1.69273084, 2.69273084, 1.354184672}, r -> {
            QueueProbe q = servers(1, Variates.constant(1.25), 1, r, 5e5);
            return new double[] {q.meanWait(), q.meanSojourn(), q.meanInQueue()};
        });
    }

    @Test
    void erlang_arrivals_wait_as_in_e4_m_1() {
        assertAnswers(0.01, new double[] {2.26738361, 3.26738361, 1.813906888}, r -> {
            QueueProbe q = servers(1, Variates.erlang(4, 1.25), 1, r, 1e6);
            return new double[] {q.meanWait(), q.meanSojourn(), q.meanInQueue()};
        });
    }

    @Test
    void batches_of_four_wait_for_each_other() {
        assertAnswers(0.01, new double[] {10, 12.5, 11.5, 9.2}, r -> {
            QueueProbe q = servers(1, Variates.exponential(5), 4, r, 4e6);
            return new double[] {q.meanInside(), q.meanSojourn(), q.meanWait(), q.meanInQueue()};
        });
    }

    @Test
    void the_first_customers_of_an_empty_queue_wait_less() {
        int[] first = {10, 25, 100, 400};
        int days = 1_000;
        assertAnswers(0.02, 40, new double[] {1.311207758, 2.360543718, 4.593538448, 7.024022943}, r -> {
            Streams streams = QueueModel.streams(r);
            Stream arrivals = streams.named("arrivals");
            Stream service = streams.named("service");
            double[] means = new double[first.length];
            for (int day = 0; day < days; day++) {
                double[] delays = delaysOfADay(arrivals, service);
                for (int m = 0; m < first.length; m++) {
                    means[m] += Arrays.stream(delays, 0, first[m]).sum() / first[m] / days;
                }
            }
            return means;
        });
    }

    /** What the first 400 customers wait before one server that is busy for 90 % of the time in the long run. */
    private static double[] delaysOfADay(Stream arrivals, Stream service) {
        QueueModel model = new QueueModel();
        double[] delays = new double[400];
        int[] started = new int[1];
        Variate distances = Variates.exponential(1 / 0.9);
        Variate times = Variates.exponential(1);
        ServiceStation station =
                model.station(1, Discipline.FIFO, c -> times.draw(service), c -> {}, new SilentStation() {
                    @Override
                    public void started(int number, long now, long waited) {
                        delays[started[0]++] = waited / QueueProbe.UNIT;
                    }
                });
        double at = 0;
        for (int c = 0; c < delays.length; c++) {
            model.after(at, customer -> station.arrive(customer, 0), c);
            at += distances.draw(arrivals);
        }
        model.runUntil(1e9);
        return delays;
    }

    @Test
    void urgent_classes_with_times_of_their_own_wait_as_cobham_says() {
        Variate[] times = {Variates.exponential(1), Variates.constant(1), Variates.gamma(2, 0.75)};
        double[] rates = {0.2, 0.3, 0.2};
        assertAnswers(0.03, new double[] {0.859375, 1.71875, 6.875}, r -> {
            QueueModel model = new QueueModel();
            Streams streams = QueueModel.streams(r);
            Tally[] waits = {new Tally(), new Tally(), new Tally()};
            double[] arrivedAt = new double[1 << 16];
            int[] count = new int[1];
            Stream service = streams.named("service");
            ServiceStation station = model.station(
                    1,
                    Discipline.PRIORITY,
                    c -> {
                        if (model.now() > 2_000) {
                            waits[c & 3].add(model.now() - arrivedAt[c >> 2]);
                        }
                        return times[c & 3].draw(service);
                    },
                    c -> {},
                    new SilentStation());
            for (int k = 0; k < rates.length; k++) {
                model.arrivals(k, Variates.exponential(1 / rates[k]), streams.named("arrivals " + k), kind -> {
                    int place = count[0]++ & (arrivedAt.length - 1);
                    arrivedAt[place] = model.now();
                    station.arrive(place << 2 | kind, kind);
                });
            }
            model.runUntil(1e6);
            return Arrays.stream(waits).mapToDouble(Tally::mean).toArray();
        });
    }

    @Test
    void machines_that_fail_wait_for_their_repairers() {
        double[] answers = {2.40372153, 0.8844658362, 0.759627847, 3.164340986, 1.164340986, 0.1201860765};
        assertAnswers(0.01, answers, r -> {
            QueueModel model = new QueueModel();
            Streams streams = QueueModel.streams(r);
            QueueProbe down = new QueueProbe();
            Stream failure = streams.named("failure");
            Stream repair = streams.named("repair");
            Variate up = Variates.exponential(10);
            Variate times = Variates.exponential(2);
            ServiceStation[] shop = new ServiceStation[1];
            QueueModel.Next run =
                    machine -> model.after(up.draw(failure), failed -> shop[0].arrive(failed, 0), machine);
            shop[0] = model.station(2, Discipline.FIFO, c -> times.draw(repair), run, down);
            for (int machine = 0; machine < 10; machine++) {
                run.of(machine);
            }
            model.runUntil(1_000, down);
            model.runUntil(5e5);
            return new double[] {
                down.meanInside(),
                down.meanInQueue(),
                down.throughput(),
                down.meanSojourn(),
                down.meanWait(),
                down.shareEmpty()
            };
        });
    }

    @Test
    void totes_that_circulate_pile_up_before_the_slowest_station() {
        double[] means = {1, 0.8, 0.5};
        double[] answers = {4.73836055, 2.39758927, 0.8640501801, 0.9463447498, 8.453578891};
        assertAnswers(0.01, answers, r -> {
            QueueModel model = new QueueModel();
            Streams streams = QueueModel.streams(r);
            QueueProbe[] probes = {new QueueProbe(), new QueueProbe(), new QueueProbe()};
            ServiceStation[] stations = new ServiceStation[3];
            for (int s = 0; s < 3; s++) {
                Variate time = Variates.exponential(means[s]);
                Stream stream = streams.named("station " + s);
                int next = (s + 1) % 3;
                stations[s] = model.station(
                        1, Discipline.FIFO, c -> time.draw(stream), tote -> stations[next].arrive(tote, 0), probes[s]);
            }
            for (int tote = 0; tote < 8; tote++) {
                stations[0].arrive(tote, 0);
            }
            model.runUntil(1_000, probes);
            model.runUntil(3e5);
            return new double[] {
                probes[0].meanInside(),
                probes[1].meanInside(),
                probes[2].meanInside(),
                probes[0].throughput(),
                probes[0].meanSojourn() + probes[1].meanSojourn() + probes[2].meanSojourn()
            };
        });
    }

    @Test
    void an_order_in_two_parts_is_done_with_the_later() {
        assertAnswers(0.01, new double[] {2.875}, r -> {
            QueueModel model = new QueueModel();
            Streams streams = QueueModel.streams(r);
            double[] arrivedAt = new double[1 << 16];
            boolean[] halfDone = new boolean[arrivedAt.length];
            int[] count = new int[1];
            Tally responses = new Tally();
            Variate times = Variates.exponential(1);
            QueueModel.Next join = order -> {
                if (halfDone[order] && model.now() > 1_000) {
                    responses.add(model.now() - arrivedAt[order]);
                }
                halfDone[order] = !halfDone[order];
            };
            ServiceStation[] parts = new ServiceStation[2];
            for (int p = 0; p < 2; p++) {
                Stream stream = streams.named("part " + p);
                parts[p] = model.station(1, Discipline.FIFO, c -> times.draw(stream), join, new SilentStation());
            }
            model.arrivals(0, Variates.exponential(2), streams.named("arrivals"), kind -> {
                int order = count[0]++ & (arrivedAt.length - 1);
                arrivedAt[order] = model.now();
                parts[0].arrive(order, 0);
                parts[1].arrive(order, 0);
            });
            model.runUntil(5e5);
            return new double[] {responses.mean()};
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exponential | 0  | 198.1031782, 286.6777275, 248.9390233, 105.8013894, 150.686534 | 3, 6, 12, 18, 24",
                "constant    | 24 | 169.2952843, 314.591559, 230.7047157, 85.40844097 | 0, 6, 12, 18",
            })
    void many_servers_follow_a_daily_wave_of_arrivals(String kind, double start, String answers, String hours) {
        Variate times = kind.equals("constant") ? Variates.constant(2) : Variates.exponential(2);
        double[] moments = numbers(hours);
        int replications = 1_500;
        double[][] counts = IntStream.rangeClosed(1, replications)
                .parallel()
                .mapToObj(r -> {
                    QueueModel model = new QueueModel();
                    Streams streams = QueueModel.streams(r);
                    QueueProbe probe = new QueueProbe();
                    Stream service = streams.named("service");
                    Stream thinning = streams.named("thinning");
                    ServiceStation station =
                            model.station(10_000, Discipline.FIFO, c -> times.draw(service), c -> {}, probe);
                    model.arrivals(0, Variates.exponential(1.0 / 160), streams.named("arrivals"), c -> {
                        double rate = 100 + 60 * StrictMath.sin(2 * StrictMath.PI * model.now() / 24);
                        if (thinning.uniform() * 160 < rate) {
                            station.arrive(c, 0);
                        }
                    });
                    return Arrays.stream(moments)
                            .map(hour -> {
                                model.runUntil(start + hour);
                                return probe.inside();
                            })
                            .toArray();
                })
                .toArray(double[][]::new);

        assertAnswers(0.01, replications, numbers(answers), r -> counts[r - 1]);
        for (int m = 0; m < moments.length; m++) {
            double mean = 0;
            double square = 0;
            for (double[] count : counts) {
                mean += count[m] / replications;
                square += count[m] * count[m] / replications;
            }
            assertThat((square - mean * mean) / mean)
                    .as("variance by mean at hour " + moments[m])
                    .isBetween(0.9, 1.1);
        }
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static class SilentStation implements StationListener {
        @Override
        public void changed(int station, long now, int waiting, int busy, int servers) {}

        @Override
        public void arrived(int station, long now) {}

        @Override
        public void started(int station, long now, long waitedMicros) {}

        @Override
        public void finished(int station, long now, long sojournMicros) {}

        @Override
        public void withdrew(int station, long now, long waitedMicros) {}

        @Override
        public void turnedAway(int station, long now) {}
    }
}
