package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.RandomDisruptions;
import groundwork.results.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever strikes, and whatever is done about it, nothing is lost and everything goes on afterwards. */
class DisruptedConservationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_balance_holds_under_disruption(long seed) {
        Outcome outcome =
                Experiment.of(RandomDisruptions.withLosses(seed), 1, seed, 1).run(Progress.NONE);

        assertThat(outcome.violations()).as("seed " + seed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void all_that_waited_has_left_when_it_is_over(long seed) {
        Outcome outcome =
                Experiment.of(RandomDisruptions.endingInPeace(seed), 1, seed, 1).run(Progress.NONE);

        assertThat(outcome.violations()).as("seed " + seed).isEmpty();
        Table kpi = outcome.results().table("kpi_by_replication");
        assertThat(kpi.rows())
                .filteredOn(row -> row.get(kpi.column("metric")).equals("orders_open_at_end"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(kpi.column("value")))
                        .as("seed " + seed)
                        .isEqualTo(0.0));
        // No load is on a ship, before a gateway or on a truck three weeks after the last goods were asked for.
        // Returned goods
        // may still be received.
        Table daily = outcome.results().table("daily");
        for (String stage : new String[] {"ocean", "customs", "onward"}) {
            assertThat(daily.rows())
                    .filteredOn(row -> row.get(daily.column("measure")).equals("pipeline")
                            && row.get(daily.column("key")).equals(stage))
                    .last()
                    .satisfies(row -> assertThat(row.get(daily.column("mean")))
                            .as(stage + ", seed " + seed)
                            .isEqualTo(0.0));
        }
    }
}
