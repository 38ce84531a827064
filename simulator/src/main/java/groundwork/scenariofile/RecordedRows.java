package groundwork.scenariofile;

import groundwork.scenario.RecordedOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of recorded orders together. */
final class RecordedRows {

    private final Map<String, Draft> byName = new LinkedHashMap<>();
    private final List<Draft> orders = new ArrayList<>();

    /** Adds an order of one line, or its line to the order of the same name; they agree on time and region. */
    RecordedOrder add(Fields row, RecordedOrder line) {
        String name = row.text("order");
        Draft order = name.isEmpty() ? null : byName.get(name);
        if (order == null) {
            order = new Draft(line.at(), line.region(), new ArrayList<>());
            orders.add(order);
            if (!name.isEmpty()) {
                byName.put(name, order);
            }
        } else if (!order.at().equals(line.at())) {
            row.error(
                    "at",
                    "The order " + Problems.quote(name) + " was placed at " + order.at() + " and at " + line.at() + ".",
                    "Lines of one order have one time; give the other order another name.");
        } else if (!order.region().equals(line.region())) {
            row.error(
                    "region",
                    "The order " + Problems.quote(name) + " goes to " + Problems.quote(order.region()) + " and to "
                            + Problems.quote(line.region()) + ".",
                    "Lines of one order go to one region; give the other order another name.");
        }
        order.lines().addAll(line.lines());
        return line;
    }

    List<RecordedOrder> orders() {
        return orders.stream()
                .map(order -> new RecordedOrder(order.at(), order.region(), order.lines()))
                .toList();
    }

    private record Draft(LocalDateTime at, String region, List<RecordedOrder.Line> lines) {}
}
