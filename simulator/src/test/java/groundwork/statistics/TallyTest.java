package groundwork.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    private static Tally of(double... values) {
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        return tally;
    }

    @Test
    void counts_and_sums() {
        Tally tally = of(3, -1, 7, 7, 2);

        assertThat(tally.count()).isEqualTo(5);
        assertThat(tally.sum()).isEqualTo(18);
        assertThat(tally.mean()).isEqualTo(3.6);
    }

    @Test
    void has_no_mean_of_nothing() {
        assertThat(of().mean()).isNaN();
    }

    @Test
    void two_tallies_together_are_one_of_all_values() {
        Tally low = of(4, 1);
        Tally high = of(9, 5);
        low.addAll(high);
        low.addAll(of());

        assertThat(low).usingRecursiveComparison().isEqualTo(of(4, 1, 9, 5));

        high.addAll(of(4, 1));
        assertThat(high).usingRecursiveComparison().isEqualTo(of(9, 5, 4, 1));
    }
}
