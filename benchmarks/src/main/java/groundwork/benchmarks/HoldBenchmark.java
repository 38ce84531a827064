package groundwork.benchmarks;

import groundwork.engine.EventHandler;
import groundwork.engine.Executive;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.BinaryTree;
import umontreal.ssj.simevents.eventlist.DoublyLinked;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.RedblackTree;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * The hold model (Vaucher and Duval 1975): take the next event, schedule one an exponential time later.
 *
 * <p>Ours goes through the whole executive, handler included; the peers are measured as bare lists with events used again.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class HoldBenchmark {

    private static final int HOLDS = 10_000;

    /** Events that wait. */
    @Param({"100", "10000", "1000000"})
    private int pending;

    /** Peer list; an empty name stands for {@code java.util.PriorityQueue}. */
    @State(Scope.Thread)
    public static class Peer {
        /** Its kind. */
        @Param({"SplayTree", "Henriksen", "BinaryTree", "RedblackTree", "DoublyLinked"})
        private String list;

        private final Simulator simulator = new Simulator();
        private EventList events;
        private final Gaps gaps = new Gaps();

        /** Fills it. */
        @Setup
        public void fill(HoldBenchmark size) {
            events = switch (list) {
                case "SplayTree" -> new SplayTree();
                case "Henriksen" -> new Henriksen();
                case "BinaryTree" -> new BinaryTree();
                case "RedblackTree" -> new RedblackTree();
                default -> new DoublyLinked();
            };
            if (list.equals("DoublyLinked") && size.pending > 10_000) {
                throw new IllegalStateException("A sorted list of a million events takes hours to fill.");
            }
            for (int i = 0; i < size.pending; i++) {
                Nothing event = new Nothing(simulator);
                events.add(event.at(gaps.next()));
            }
        }
    }

    private static final class Nothing extends Event {
        Nothing(Simulator simulator) {
            super(simulator);
        }

        /** Sets the time of an event that was taken out of a list by hand, which SSJ still takes for scheduled. */
        Nothing at(double time) {
            eventTime = time;
            return this;
        }

        @Override
        public void actions() {}
    }

    private static final class Timed implements Comparable<Timed> {
        private long time;

        @Override
        public int compareTo(Timed other) {
            return Long.compare(time, other.time);
        }
    }

    private final Gaps gaps = new Gaps();
    private Executive executive;
    private int left;
    private final EventHandler hold = this::hold;
    private PriorityQueue<Timed> queue;

    /** Fills ours and the JDK's queue. */
    @Setup
    public void fill() {
        executive = new Executive();
        queue = new PriorityQueue<>();
        for (int i = 0; i < pending; i++) {
            executive.schedule(gaps.next(), 0, hold, i);
            Timed timed = new Timed();
            timed.time = gaps.next();
            queue.add(timed);
        }
    }

    private void hold(int subject) {
        executive.schedule(executive.now() + gaps.next(), 0, hold, subject);
        if (--left == 0) {
            executive.stop();
        }
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(HOLDS)
    public long groundwork() {
        left = HOLDS;
        executive.runUntil(Long.MAX_VALUE);
        return executive.now();
    }

    /** The JDK's. */
    @Benchmark
    @OperationsPerInvocation(HOLDS)
    public long priorityQueue() {
        Timed timed = null;
        for (int i = 0; i < HOLDS; i++) {
            timed = queue.poll();
            timed.time += gaps.next();
            queue.add(timed);
        }
        return timed.time;
    }

    /** SSJ's. */
    @Benchmark
    @OperationsPerInvocation(HOLDS)
    public double ssj(Peer peer) {
        Event event = null;
        for (int i = 0; i < HOLDS; i++) {
            event = peer.events.removeFirst();
            peer.events.add(((Nothing) event).at(event.time() + peer.gaps.next()));
        }
        return event.time();
    }
}
