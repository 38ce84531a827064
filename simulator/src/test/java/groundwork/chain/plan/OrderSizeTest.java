package groundwork.chain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.chain.Scenarios;
import groundwork.scenario.Lane;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.StockRule;
import groundwork.scenario.StockRule.LotSize;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderSizeTest {

    /** Units to order at a position, of policies that do not ask for the time. */
    private interface Size {
        long at(long position);
    }

    private static Size of(OrderingPolicy policy, LotSize lotSize) {
        Plan plan = Plan.of(Scenarios.crossBorder());
        OrderSize size = OrderSize.of(
                new StockRule(
                        "kent",
                        "mug",
                        Optional.empty(),
                        "shenzhen",
                        Lane.Mode.OCEAN,
                        policy,
                        lotSize,
                        new StockRule.Opening.Full(),
                        0),
                plan.goods(),
                plan.outlook());
        return position -> size.at(0, position);
    }

    private static Size of(OrderingPolicy policy) {
        return of(policy, LotSize.ANY);
    }

    @Test
    void s_S_orders_up_to_S_at_or_below_s() {
        Size size = of(new OrderingPolicy.OrderUpTo(20, 100));

        assertThat(size.at(21)).isZero();
        assertThat(size.at(20)).isEqualTo(80);
        assertThat(size.at(-5)).isEqualTo(105);
    }

    @Test
    void r_Q_orders_the_fewest_Q_that_lift_the_position_above_r() {
        Size size = of(new OrderingPolicy.FixedQuantity(20, 50));

        assertThat(size.at(21)).isZero();
        assertThat(size.at(20)).isEqualTo(50);
        assertThat(size.at(-29)).isEqualTo(50);
        assertThat(size.at(-30)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 500})
    void r_Q_never_leaves_the_position_at_or_below_r_nor_lifts_it_by_more_than_Q_above(int reorderPoint) {
        for (int quantity : new int[] {1, 3, 40}) {
            Size size = of(new OrderingPolicy.FixedQuantity(reorderPoint, quantity));
            for (int position = -300; position <= reorderPoint; position++) {
                assertThat(position + size.at(position))
                        .isGreaterThan(reorderPoint)
                        .isLessThanOrEqualTo(reorderPoint + quantity);
            }
        }
    }

    @Test
    void base_stock_orders_what_is_gone() {
        Size size = of(new OrderingPolicy.BaseStock(10));

        assertThat(size.at(10)).isZero();
        assertThat(size.at(7)).isEqualTo(3);
        assertThat(size.at(12)).isZero();
    }

    @Test
    void an_order_at_every_review_asks_for_no_reason() {
        assertThat(of(new OrderingPolicy.EveryReview(40)).at(1_000_000)).isEqualTo(40);
    }

    @Test
    void what_the_source_accepts_rounds_orders_up_but_makes_none() {
        Size size = of(new OrderingPolicy.BaseStock(100), new LotSize(30, 24, LotSize.Pack.UNIT));

        assertThat(size.at(100)).isZero();
        assertThat(size.at(99)).isEqualTo(48);
        assertThat(size.at(52)).isEqualTo(48);
        assertThat(size.at(51)).isEqualTo(72);
    }
}
