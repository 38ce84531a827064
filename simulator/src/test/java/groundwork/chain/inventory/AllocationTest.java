package groundwork.chain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first who waits stands for the customers of the source. */
class AllocationTest {

    private final Claimants claimants = new Claimants();

    private int[] granted(Allocation allocation, int units) {
        allocation.share(units, claimants);
        return Arrays.copyOf(claimants.grants, claimants.count);
    }

    private void add(int units, int rank, double share) {
        claimants.add(units, rank, share);
    }

    private void addWithCover(int units, double held, double perDay) {
        claimants.add(units, 0, 0);
        claimants.held[claimants.count - 1] = held;
        claimants.perDay[claimants.count - 1] = perDay;
    }

    @Test
    void fair_shares_are_in_proportion_to_what_each_waits_for() {
        add(10, 0, 0);
        add(20, 0, 0);
        add(70, 0, 0);

        // Quotas of 3.3, 6.6 and 23.1: one unit is left for the largest fraction.
        assertThat(granted(new FairShare(), 33)).containsExactly(3, 7, 23);
    }

    @Test
    void ranks_are_served_one_after_the_other_and_equal_ranks_in_proportion() {
        add(10, 2, 0);
        add(20, 1, 0);
        add(30, 2, 0);
        add(40, 3, 0);

        assertThat(granted(new PriorityShare(), 40)).containsExactly(5, 20, 15, 0);
    }

    @Test
    void contract_shares_that_are_not_needed_go_to_the_others() {
        add(10, 0, 0.5);
        add(100, 0, 0.3);
        add(100, 0, 0.2);

        // Of 60 the first is due 30 and needs 10; the other 50 are shared 3 to 2.
        assertThat(granted(new ContractShare(), 60)).containsExactly(10, 30, 20);
    }

    @Test
    void days_of_cover_are_made_equal_after_customers_have_theirs() {
        addWithCover(5, 0, 0);
        addWithCover(100, 20, 10);
        addWithCover(100, 0, 20);
        addWithCover(100, 300, 10);

        // 65 units, 5 for customers: at 8/3 days the first two sites have 26 2/3 and 53 1/3 units; the third has 30
        // days already.
        assertThat(granted(new EqualCover(), 65)).containsExactly(5, 7, 53, 0);
    }

    @Test
    void cover_takes_no_more_than_what_a_site_waits_for() {
        addWithCover(0, 0, 0);
        addWithCover(10, 0, 100);
        addWithCover(100, 0, 10);

        assertThat(granted(new EqualCover(), 50)).containsExactly(0, 10, 40);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_units_are_granted_and_nobody_gets_more_than_it_waits_for(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(1, 40);
        int[] waits = random.ints(count, 0, 1 << random.nextInt(1, 20)).toArray();
        for (int i = 0; i < count; i++) {
            add(waits[i], random.nextInt(5), random.nextDouble(0.01, 1));
            claimants.held[i] = random.nextInt(-100, 1_000);
            claimants.perDay[i] = random.nextInt(4) == 0 ? 0 : random.nextDouble(100);
        }
        int all = claimants.waiting();
        int units = all == 0 ? 0 : random.nextInt(all);

        for (Allocation allocation :
                new Allocation[] {new FairShare(), new PriorityShare(), new ContractShare(), new EqualCover()}) {
            Arrays.fill(claimants.grants, 0);
            if (units > 0) {
                allocation.share(units, claimants);
            }

            int sum = 0;
            for (int i = 0; i < count; i++) {
                assertThat(claimants.grants[i])
                        .as(allocation.getClass().getSimpleName() + ", seed " + seed)
                        .isBetween(0, waits[i]);
                sum += claimants.grants[i];
            }
            assertThat(sum).as(allocation.getClass().getSimpleName()).isEqualTo(units);
        }
    }
}
