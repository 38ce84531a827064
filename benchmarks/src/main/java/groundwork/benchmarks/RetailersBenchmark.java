package groundwork.benchmarks;

import groundwork.chain.SupplyChain;
import groundwork.chain.plan.Plan;
import groundwork.observation.Recorder;
import groundwork.observation.Timeline;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
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
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Accumulate;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * One warehouse and N retailers, (r, Q) everywhere: unit Poisson demand of one a day, full backorder, whole orders first come first
 * served. About half a million demands an invocation.
 *
 * <p>Ours is the scenario {@code benchmarks/scenarios/retailers-N} with all its recorders; SSJ's is written by hand for this model and
 * measures stock on hand of each site and the fill rate. Both run in a heap whose memory was touched before, so that what is measured
 * is not how the operating system hands out pages while a heap grows.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@State(Scope.Thread)
public class RetailersBenchmark {

    private static final int DEMANDS = 500_000;

    /** N. */
    @Param({"10", "1000"})
    private int retailers;

    private Plan plan;
    private Timeline timeline;
    private int replication;

    /** Reads our scenario. */
    @Setup
    public void read() {
        Path folder = Path.of("benchmarks", "scenarios", "retailers-" + retailers);
        plan = Plan.of(((ReadResult.Read) ScenarioReader.read(folder)).scenario());
        // As in an experiment, where all replications share plan and timeline.
        timeline = new Timeline(plan.scenario().horizon());
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(DEMANDS)
    public long groundwork() {
        Recorder recorder = new Recorder(plan.scenario(), plan.index(), timeline);
        SupplyChain chain = new SupplyChain(plan, 1, ++replication, recorder);
        recorder.open();
        chain.run();
        recorder.close(chain.closing().time());
        return recorder.ordersPlaced();
    }

    /** SSJ's. */
    @Benchmark
    @OperationsPerInvocation(DEMANDS)
    public double ssj() {
        return new ByHand(retailers).run();
    }

    private static final class ByHand {
        private final Simulator simulator = new Simulator();
        private final MRG32k3a stream = new MRG32k3a();
        private final double days;
        private final int reorderPoint;
        private final int quantity;
        private final Store[] stores;
        private final Accumulate warehouseStock;
        private final ArrayDeque<Store> waiting = new ArrayDeque<>();
        private int onHand;
        private int position;

        ByHand(int retailers) {
            simulator.init();
            days = (double) DEMANDS / retailers;
            reorderPoint = 6 * retailers;
            quantity = 10 * retailers;
            onHand = reorderPoint + quantity;
            position = onHand;
            warehouseStock = new Accumulate(simulator);
            warehouseStock.init(onHand);
            stores = new Store[retailers];
            for (int i = 0; i < retailers; i++) {
                stores[i] = new Store();
            }
        }

        double run() {
            new Event(simulator) {
                @Override
                public void actions() {
                    simulator.stop();
                }
            }.schedule(days);
            simulator.start();
            double filled = 0;
            double stock = warehouseStock.average();
            for (Store store : stores) {
                filled += (double) store.atOnce / store.demands;
                stock += store.stock.average();
            }
            return filled + stock;
        }

        private void order(Store store) {
            position -= 10;
            if (waiting.isEmpty() && onHand >= 10) {
                ship(store);
            } else {
                waiting.add(store);
            }
            while (position <= reorderPoint) {
                position += quantity;
                new Supply().schedule(5);
            }
        }

        private void ship(Store store) {
            onHand -= 10;
            warehouseStock.update(onHand);
            store.new Delivery().schedule(2);
        }

        private final class Supply extends Event {
            Supply() {
                super(simulator);
            }

            @Override
            public void actions() {
                onHand += quantity;
                warehouseStock.update(onHand);
                while (!waiting.isEmpty() && onHand >= 10) {
                    ship(waiting.poll());
                }
            }
        }

        private final class Store {
            private final Accumulate stock = new Accumulate(simulator);
            private int level = 14;
            private int place = 14;
            private int demands;
            private int atOnce;

            Store() {
                stock.init(level);
                new Demand().schedule(ExponentialGen.nextDouble(stream, 1));
            }

            private final class Demand extends Event {
                Demand() {
                    super(simulator);
                }

                @Override
                public void actions() {
                    demands++;
                    if (level > 0) {
                        atOnce++;
                    }
                    level--;
                    stock.update(Math.max(0, level));
                    if (--place <= 4) {
                        place += 10;
                        order(Store.this);
                    }
                    schedule(ExponentialGen.nextDouble(stream, 1));
                }
            }

            private final class Delivery extends Event {
                Delivery() {
                    super(simulator);
                }

                @Override
                public void actions() {
                    level += 10;
                    stock.update(Math.max(0, level));
                }
            }
        }
    }
}
