package groundwork.scenario;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Who owns goods.
 *
 * @param promiseMicros order to delivery of orders with its goods; empty where its customers' region decides
 * @param priority of orders with its goods where work serves the most urgent first; empty where the region decides
 */
public record Seller(String id, String name, OptionalLong promiseMicros, OptionalInt priority) {

    /** A seller whose orders are like any other. */
    public Seller(String id, String name) {
        this(id, name, OptionalLong.empty(), OptionalInt.empty());
    }
}
