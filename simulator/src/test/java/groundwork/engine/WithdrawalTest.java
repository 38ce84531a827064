package groundwork.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines from which customers leave before their turn. */
class WithdrawalTest {

    private record Customer(int number, long key, long arrivedAt) {}

    @ParameterizedTest
    @EnumSource(Discipline.class)
    void those_who_stay_keep_their_order(Discipline discipline) {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            WaitingLine line = WaitingLine.of(discipline);
            List<Customer> model = new ArrayList<>();
            for (int step = 0; step < 150; step++) {
                if (random.nextInt(3) > 0 || model.isEmpty()) {
                    Customer customer = new Customer(step, discipline == Discipline.FIFO ? 0 : random.nextInt(5), step);
                    line.add(customer.number(), customer.arrivedAt(), customer.key());
                    int at = model.size();
                    while (at > 0 && model.get(at - 1).key() > customer.key()) {
                        at--;
                    }
                    model.add(at, customer);
                } else if (random.nextBoolean()) {
                    Customer leaver = model.remove(random.nextInt(model.size()));
                    assertThat(line.remove(leaver.number())).isEqualTo(leaver.arrivedAt());
                    assertThat(line.remove(leaver.number())).isEqualTo(-1);
                } else {
                    assertThat(line.firstCustomer()).isEqualTo(model.remove(0).number());
                    line.removeFirst();
                }
                assertThat(line.size()).isEqualTo(model.size());
            }
        }
    }
}
