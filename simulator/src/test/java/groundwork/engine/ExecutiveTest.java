package groundwork.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExecutiveTest {

    private final Executive executive = new Executive();
    private final List<Integer> log = new ArrayList<>();

    @Test
    void events_happen_by_time_then_priority_then_sequence() {
        executive.schedule(20, 0, log::add, 4);
        executive.schedule(10, 1, log::add, 2);
        executive.schedule(10, 1, log::add, 3);
        executive.schedule(10, 0, log::add, 1);

        executive.runUntil(100);

        assertThat(log).containsExactly(1, 2, 3, 4);
        assertThat(executive.now()).isEqualTo(100);
        assertThat(executive.executed()).isEqualTo(4);
    }

    @Test
    void the_end_is_not_part_of_the_run() {
        executive.schedule(99, 0, log::add, 1);
        executive.schedule(100, 0, log::add, 2);

        executive.runUntil(100);
        assertThat(log).containsExactly(1);

        executive.runUntil(101);
        assertThat(log).containsExactly(1, 2);
    }

    @Test
    void an_event_may_schedule_another_at_the_same_instant() {
        executive.schedule(5, 3, s -> executive.schedule(5, 0, log::add, 9), 0);

        executive.runUntil(6);

        assertThat(log).containsExactly(9);
    }

    @Test
    void a_cancelled_event_does_not_happen_and_its_id_hits_no_other() {
        long id = executive.schedule(10, 0, log::add, 1);

        assertThat(executive.cancel(id)).isTrue();
        assertThat(executive.cancel(id)).isFalse();
        assertThat(executive.pending()).isZero();
        executive.runUntil(11);
        executive.schedule(20, 0, log::add, 2);
        assertThat(executive.cancel(id)).isFalse();
        executive.runUntil(30);

        assertThat(log).containsExactly(2);
    }

    @Test
    void a_rescheduled_event_happens_once() {
        long id = executive.schedule(10, 0, log::add, 1);
        executive.reschedule(id, 40, 0, log::add, 1);
        executive.schedule(20, 0, log::add, 2);

        executive.runUntil(100);

        assertThat(log).containsExactly(2, 1);
    }

    @Test
    void scheduling_in_the_past_is_refused_with_both_times() {
        executive.runUntil(50);

        assertThatThrownBy(() -> executive.schedule(49, 0, log::add, 7))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("for 7")
                .hasMessageContaining("at 49 us")
                .hasMessageContaining("already 50 us");
    }

    @Test
    void stop_ends_the_run_after_the_event() {
        executive.schedule(10, 0, s -> executive.stop(), 0);
        executive.schedule(20, 0, log::add, 1);

        executive.runUntil(100);

        assertThat(log).isEmpty();
        assertThat(executive.now()).isEqualTo(10);
    }

    /** How far ahead events are scheduled. */
    enum Pattern {
        EXPONENTIAL {
            @Override
            long ahead(SplittableRandom random) {
                return (long) (-1e6 * StrictMath.log(1 - random.nextDouble()));
            }
        },
        CROWDS_AT_ONE_INSTANT {
            @Override
            long ahead(SplittableRandom random) {
                return random.nextInt(3) * 1_000_000L;
            }
        },
        MOSTLY_NEAR_SOME_VERY_FAR {
            @Override
            long ahead(SplittableRandom random) {
                return random.nextInt(50) == 0 ? random.nextLong(1L << 45) : random.nextInt(2_000);
            }
        },
        BURSTS {
            @Override
            long ahead(SplittableRandom random) {
                return random.nextInt(1_000) == 0 ? 40_000_000_000L : random.nextInt(10);
            }
        },
        ALL_NOW {
            @Override
            long ahead(SplittableRandom random) {
                return 0;
            }
        };

        abstract long ahead(SplittableRandom random);
    }

    private record Expected(long time, int priority, long sequence, int subject, long id) {}

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void it_keeps_the_order_of_a_reference_queue_under_random_operations(Pattern pattern) {
        for (long seed = 1; seed <= 20; seed++) {
            compareWithReference(pattern, seed);
        }
    }

    private void compareWithReference(Pattern pattern, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Executive tested = new Executive();
        List<Integer> happened = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        PriorityQueue<Expected> reference = new PriorityQueue<>(Comparator.comparingLong(Expected::time)
                .thenComparingInt(Expected::priority)
                .thenComparingLong(Expected::sequence));
        List<Expected> known = new ArrayList<>();
        int population = 1 << random.nextInt(4, 13);
        for (int i = 0; i < 12_000; i++) {
            double choice = random.nextDouble();
            if (choice < 0.05 && !known.isEmpty()) {
                Expected any = known.get(random.nextInt(known.size()));
                assertThat(tested.cancel(any.id()))
                        .as("seed %d step %d", seed, i)
                        .isEqualTo(reference.remove(any));
            } else if (reference.size() < population && choice < 0.8) {
                long time = tested.now() + pattern.ahead(random);
                int priority = random.nextInt(7);
                long id = tested.schedule(time, priority, happened::add, i);
                Expected event = new Expected(time, priority, i, i, id);
                reference.add(event);
                known.add(event);
            } else if (!reference.isEmpty()) {
                long until = reference.peek().time() + 1;
                while (!reference.isEmpty() && reference.peek().time() < until) {
                    expected.add(reference.poll().subject());
                }
                tested.runUntil(until);
            }
            assertThat(tested.pending()).isEqualTo(reference.size());
        }
        assertThat(happened).as("seed %d", seed).isEqualTo(expected);
    }
}
