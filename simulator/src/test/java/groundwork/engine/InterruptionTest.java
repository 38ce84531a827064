package groundwork.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private static final long SERVICE = 10;

    private final Executive executive = new Executive();
    private final List<String> told = new ArrayList<>();
    private final List<String> states = new ArrayList<>();

    private ServiceStation station(int room) {
        return new ServiceStation(
                executive,
                new ServiceStation.Design(0, 1, Discipline.FIFO, room, 1, true),
                new ServiceStation.Service() {
                    @Override
                    public long durationMicros(int customer) {
                        return SERVICE;
                    }

                    @Override
                    public void served(int customer) {
                        told.add(executive.now() + ": " + customer + " served");
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
                    public void started(int station, long now, long waited) {
                        told.add(now + ": started after " + waited);
                    }

                    @Override
                    public void finished(int station, long now, long sojourn) {
                        told.add(now + ": finished after " + sojourn);
                    }

                    @Override
                    public void withdrew(int station, long now, long waitedMicros) {}

                    @Override
                    public void turnedAway(int station, long now) {
                        told.add(now + ": turned away");
                    }
                });
    }

    private void at(long time, Runnable happens) {
        executive.schedule(time, 0, n -> happens.run(), 0);
    }

    @Test
    void work_that_was_interrupted_goes_on_where_it_stopped_before_anything_else() {
        ServiceStation station = station(Integer.MAX_VALUE);
        station.setServers(1);
        station.arrive(1, 0);
        station.arrive(2, 0);
        at(4, station::interrupt);
        at(50, () -> station.setServers(1));

        executive.runUntil(1_000);

        assertThat(told)
                .containsExactly(
                        "0: started after 0",
                        "56: finished after 56",
                        "56: started after 56",
                        "56: 1 served",
                        "66: finished after 66",
                        "66: 2 served");
        assertThat(states).contains("4: 2 wait, 0 of 0", "50: 1 wait, 1 of 1", "56: 0 wait, 1 of 1");
    }

    @Test
    void fewer_servers_than_before_take_interrupted_work_up_one_after_the_other() {
        ServiceStation station = station(Integer.MAX_VALUE);
        station.setServers(3);
        station.arrive(1, 0);
        at(1, () -> station.arrive(2, 0));
        at(2, () -> station.arrive(3, 0));
        at(5, station::interrupt);
        at(20, () -> station.setServers(1));
        at(22, station::interrupt);
        at(30, () -> station.setServers(1));

        executive.runUntil(1_000);

        // 5, 6 and 7 were left; of the first 3 more when it was interrupted again, behind the others.
        assertThat(told.stream().filter(line -> line.contains("served")))
                .containsExactly("36: 2 served", "43: 3 served", "46: 1 served");
        assertThat(station.inside()).isZero();
    }

    @Test
    void those_who_were_interrupted_take_room() {
        ServiceStation station = station(2);
        station.setServers(2);
        station.arrive(1, 0);
        station.arrive(2, 0);
        at(5, station::interrupt);
        at(6, () -> assertThat(station.arrive(3, 0)).isFalse());

        executive.runUntil(10);

        assertThat(station.waiting()).isEqualTo(2);
        assertThat(station.busy()).isZero();
    }

    @Test
    void any_number_of_jobs_is_kept_in_order() {
        ServiceStation station = station(Integer.MAX_VALUE);
        station.setServers(100);
        for (int customer = 0; customer < 100; customer++) {
            int arriving = customer;
            at(customer / 20, () -> station.arrive(arriving, 0));
        }
        at(8, station::interrupt);
        at(9, () -> station.setServers(2));
        at(12, station::interrupt);
        at(13, () -> station.setServers(100));

        executive.runUntil(1_000);

        assertThat(told.stream().filter(line -> line.contains("served"))).hasSize(100);
        assertThat(station.inside()).isZero();
    }
}
