package groundwork.chain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Lane;
import groundwork.scenario.OrderingPolicy;
import groundwork.scenario.StockRule;
import groundwork.scenario.StockRule.LotSize;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderSizeTest {

    private static OrderSize of(OrderingPolicy policy, LotSize lotSize) {
        return OrderSize.of(
                new StockRule("kent", "mug", Optional.empty(), "hub", Lane.Mode.OCEAN, policy, lotSize, 0, 0));
    }

    private static OrderSize of(OrderingPolicy policy) {
        return of(policy, LotSize.ANY);
    }

    @Test
    void s_S_orders_up_to_S_at_or_below_s() {
        OrderSize size = of(new OrderingPolicy.OrderUpTo(20, 100));

        assertThat(size.at(21)).isZero();
        assertThat(size.at(20)).isEqualTo(80);
        assertThat(size.at(-5)).isEqualTo(105);
    }

    @Test
    void r_Q_orders_the_fewest_Q_that_lift_the_position_above_r() {
        OrderSize size = of(new OrderingPolicy.FixedQuantity(20, 50));

        assertThat(size.at(21)).isZero();
        assertThat(size.at(20)).isEqualTo(50);
        assertThat(size.at(-29)).isEqualTo(50);
        assertThat(size.at(-30)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 500})
    void r_Q_never_leaves_the_position_at_or_below_r_nor_lifts_it_by_more_than_Q_above(int reorderPoint) {
        for (int quantity : new int[] {1, 3, 40}) {
            OrderSize size = of(new OrderingPolicy.FixedQuantity(reorderPoint, quantity));
            for (int position = -300; position <= reorderPoint; position++) {
                assertThat(position + size.at(position))
                        .isGreaterThan(reorderPoint)
                        .isLessThanOrEqualTo(reorderPoint + quantity);
            }
        }
    }

    @Test
    void base_stock_orders_what_is_gone() {
        OrderSize size = of(new OrderingPolicy.BaseStock(10));

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
        OrderSize size = of(new OrderingPolicy.BaseStock(100), new LotSize(30, 24));

        assertThat(size.at(100)).isZero();
        assertThat(size.at(99)).isEqualTo(48);
        assertThat(size.at(52)).isEqualTo(48);
        assertThat(size.at(51)).isEqualTo(72);
    }
}
