package groundwork.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceStationTest {

    private static final int COMPLETION = 1;
    private static final int ARRIVAL = 3;
    private static final long SERVICE = 10;

    private final Executive executive = new Executive();
    private final List<Integer> served = new ArrayList<>();
    private final List<String> states = new ArrayList<>();

    private ServiceStation station(Discipline discipline, int room, int crew) {
        return new ServiceStation(
                executive,
                new ServiceStation.Design(0, COMPLETION, discipline, room, crew),
                new ServiceStation.Service() {
                    @Override
                    public long durationMicros(int customer) {
                        return SERVICE;
                    }

                    @Override
                    public void served(int customer) {
                        served.add(customer);
                    }
                },
                new StationListener() {
                    @Override
                    public void changed(int station, long now, int waiting, int busy, int servers) {
                        states.add(now + ": " + waiting + " wait, " + busy + " of " + servers);
                    }

                    @Override
                    public void arrived(int station, long now) {}

                    @Override
                    public void started(int station, long now, long waitedMicros) {}

                    @Override
                    public void finished(int station, long now, long sojournMicros) {}

                    @Override
                    public void withdrew(int station, long now, long waitedMicros) {}

                    @Override
                    public void turnedAway(int station, long now) {
                        states.add(now + ": turned away");
                    }
                });
    }

    @Test
    void the_smallest_key_is_served_first_and_equals_as_they_came() {
        ServiceStation station = station(Discipline.PRIORITY, Integer.MAX_VALUE, 1);
        station.setServers(1);
        long[] keys = {5, 2, 1, 2, 0, 1};
        for (int customer = 0; customer < keys.length; customer++) {
            station.arrive(customer, keys[customer]);
        }

        executive.runUntil(1_000);

        // The first one found a free server; nobody interrupts it.
        assertThat(served).containsExactly(0, 4, 2, 5, 1, 3);
    }

    @ParameterizedTest
    @EnumSource(Discipline.class)
    void any_pattern_of_arrivals_is_served_in_the_order_of_the_discipline(Discipline discipline) {
        SplittableRandom random = new SplittableRandom(3);
        ServiceStation station = station(discipline, Integer.MAX_VALUE, 1);
        record Customer(int number, long key) {}
        List<Customer> all = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            long key = random.nextInt(40);
            all.add(new Customer(number, key));
            station.arrive(number, key);
        }

        station.setServers(1);
        executive.runUntil(1_000_000);

        Comparator<Customer> order = discipline == Discipline.FIFO
                ? Comparator.comparingInt(Customer::number)
                : Comparator.comparingLong(Customer::key).thenComparingInt(Customer::number);
        assertThat(served)
                .containsExactlyElementsOf(
                        all.stream().sorted(order).map(Customer::number).toList());
    }

    @Test
    void a_crew_starts_when_all_of_it_is_free_and_ends_together() {
        ServiceStation station = station(Discipline.FIFO, Integer.MAX_VALUE, 2);
        station.setServers(3);
        station.arrive(1, 0);
        station.arrive(2, 0);

        executive.runUntil(1_000);

        assertThat(served).containsExactly(1, 2);
        assertThat(states)
                .containsExactly(
                        "0: 0 wait, 0 of 3",
                        "0: 0 wait, 2 of 3",
                        "0: 1 wait, 2 of 3",
                        "10: 0 wait, 2 of 3",
                        "20: 0 wait, 0 of 3");
    }

    @Test
    void servers_who_go_off_duty_finish_the_job_in_hand() {
        ServiceStation station = station(Discipline.FIFO, Integer.MAX_VALUE, 1);
        station.setServers(2);
        station.arrive(1, 0);
        station.arrive(2, 0);
        station.arrive(3, 0);
        executive.schedule(5, 0, n -> station.setServers(0), 0);
        executive.schedule(50, 0, n -> station.setServers(1), 0);

        executive.runUntil(1_000);

        assertThat(states)
                .contains("5: 1 wait, 2 of 0", "10: 1 wait, 1 of 0", "10: 1 wait, 0 of 0", "50: 0 wait, 1 of 1");
        assertThat(served).containsExactly(1, 2, 3);
    }

    @Test
    void room_counts_those_who_wait_and_those_in_service() {
        ServiceStation station = station(Discipline.FIFO, 3, 2);
        station.setServers(2);

        assertThat(station.arrive(1, 0)).isTrue();
        assertThat(station.arrive(2, 0)).isTrue();
        assertThat(station.arrive(3, 0)).isTrue();
        assertThat(station.arrive(4, 0)).isFalse();

        assertThat(states).last().isEqualTo("0: turned away");
        assertThat(station.waiting()).isEqualTo(2);
        assertThat(station.busy()).isEqualTo(2);
        assertThat(station.servers()).isEqualTo(2);
    }

    @Test
    void a_completion_comes_before_an_arrival_of_the_same_instant() {
        ServiceStation station = station(Discipline.FIFO, 1, 1);
        station.setServers(1);
        station.arrive(1, 0);
        executive.schedule(
                SERVICE, ARRIVAL, n -> assertThat(station.arrive(2, 0)).isTrue(), 0);

        executive.runUntil(1_000);

        assertThat(served).containsExactly(1, 2);
    }
}
