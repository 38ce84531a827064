package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.Scenarios;
import groundwork.observation.ChainListener;
import groundwork.observation.Wiretap;
import groundwork.scenario.Horizon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the proof sheet, broken on purpose: one call from the chain is lost or falsified on its way. */
class ProofViolationTest {

    /**
     * A falsified call.
     *
     * @param line of the proof sheet that must notice
     * @param to falsifies the arguments; null to keep the call from the recorder
     */
    private record Fault(String line, String says, String method, Predicate<Object[]> first, Consumer<Object[]> to) {
        @Override
        public String toString() {
            return line + ": " + says;
        }
    }

    static List<Fault> faults() {
        return List.of(
                lost("orders balance", "a shipped order is not told", "orderShipped", a -> true),
                lost("orders balance", "an order comes from nowhere", "orderPlaced", a -> true),
                lost("goods balance", "returned goods vanish on the way", "returnGraded", a -> (int) a[2] > 0),
                lost("goods balance", "goods expire and nobody is told", "writtenOff", a -> true),
                lost("sellers balance", "a seller's goods come and nobody tells it", "sellerStockChanged", a -> true),
                lost(
                        "status balance",
                        "spoilt goods are cleared away and nobody is told",
                        "blockedChanged",
                        a -> (int) a[3] < 0),
                lost("shelves balance", "a unit leaves the shelf unseen", "stockChanged", a -> (int) a[2] < 0),
                lost("replenishment balance", "a delivery is not told", "replenishmentReceived", a -> true),
                lost("stages balance", "units skip a stage", "stageChanged", a -> (long) a[2] > 0),
                new Fault("returns balance", "a return is graded as more", "returnGraded", a -> true, a -> {
                    a[3] = (int) a[3] + 1;
                }),
                lost("ledger balance", "a payment to a vendor is not told", "posted", a -> (long) a[3] > 0),
                lost("staff balance", "an hour is not paid", "posted", a -> true),
                changed("shift balance", "one person too many is on duty for a moment", a -> true, 4),
                changed("work within capacity", "a job is done by nobody", a -> a[3].equals(a[4]), 3),
                lost("Little's law", "a task is done and not told", "finished", a -> true),
                lost("Little's law", "a task comes and is not told", "arrived", a -> true),
                new Fault("no negative stock", "more is taken than there is", "stockChanged", a -> true, a -> {
                    a[2] = -1_000_000;
                }),
                new Fault(
                        "no event in the past",
                        "an order from before",
                        "orderPlaced",
                        a -> (long) a[0] > Horizon.DAY,
                        a -> {
                            a[0] = 0L;
                        }));
    }

    private static Fault lost(String line, String says, String method, Predicate<Object[]> first) {
        return new Fault(line, says, method, first, null);
    }

    private static Fault changed(String line, String says, Predicate<Object[]> first, int argument) {
        return new Fault(line, says, "changed", first, a -> {
            a[argument] = (int) a[argument] + 1;
        });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_violation_is_caught_by_its_line(Fault fault) {
        boolean[] done = new boolean[1];

        Outcome outcome = Experiment.of(Scenarios.crossBorderWithLosses(), 1, 11, 1)
                .run(Progress.NONE, (replication, recorder) -> inject(fault, recorder, done));

        assertThat(done[0]).isTrue();
        assertThat(outcome.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: " + fault.line() + " is violated"));
    }

    private static ChainListener inject(Fault fault, ChainListener recorder, boolean[] done) {
        return Wiretap.on(recorder, (event, arguments) -> {
            boolean strikes =
                    !done[0] && event.equals(fault.method()) && fault.first().test(arguments);
            if (!strikes) {
                return true;
            }
            done[0] = true;
            if (fault.to() != null) {
                fault.to().accept(arguments);
            }
            return fault.to() != null;
        });
    }
}
