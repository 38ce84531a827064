package groundwork.experiment;

import groundwork.observation.Summary;
import groundwork.observation.Summary.Figure;
import groundwork.results.Table;
import groundwork.scenario.DeliveryOption;
import groundwork.scenario.Scenario;
import groundwork.scenario.Seller;
import groundwork.statistics.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was promised against what came, by delivery option and by seller with terms of its own. */
final class PromiseTable {

    private final Scenario scenario;
    private final List<Summary> summaries;
    private final Map<List<String>, Integer> positions = new LinkedHashMap<>();

    PromiseTable(Scenario scenario, List<Summary> summaries) {
        this.scenario = scenario;
        this.summaries = summaries;
        List<Figure> figures = summaries.get(0).figures();
        for (int f = 0; f < figures.size(); f++) {
            Figure figure = figures.get(f);
            positions.put(List.of(figure.metric(), figure.dimension(), figure.key()), f);
        }
    }

    Table table() {
        TableSketch sketch = new TableSketch(
                        "promise",
                        "what was promised against what came, mean over replications; empty without such terms")
                .text("dimension", "delivery_option, or seller with a promise or priority of its own")
                .text("key", "which one")
                .text("name", "for the report")
                .text("unit", "what is counted: orders, or order lines of a seller")
                .real("count", "ordered in the measured period")
                .real("share", "of all that chose an option; NaN for sellers")
                .real("promised_d", "order to delivery as promised, mean, days")
                .real("actual_p50_d", "order to delivery, median, days")
                .real("actual_p95_d", "order to delivery, 95th percentile, days")
                .real("on_time_share", "delivered within their promise, of those whose promise falls before the end")
                .real("on_time_half_width_95", "half-width of its 95 % confidence interval")
                .real("revenue", "paid for the delivery, in the scenario's currency; NaN for sellers");
        Map<String, String> options = new LinkedHashMap<>();
        scenario.orderRules().options().forEach(option -> options.putIfAbsent(option.id(), option.name()));
        for (DeliveryOption option : scenario.orderRules().options()) {
            String name = options.remove(option.id());
            if (name != null) {
                row(sketch, "delivery_option", option.id(), name, "orders");
            }
        }
        for (Seller seller : scenario.catalogue().sellers()) {
            if (positions.containsKey(List.of("promises", "seller", seller.id()))) {
                row(sketch, "seller", seller.id(), seller.name(), "lines");
            }
        }
        return sketch.table();
    }

    private void row(TableSketch sketch, String dimension, String key, String name, String unit) {
        Estimate onTime = estimate("promise_on_time", dimension, key);
        sketch.row(
                dimension,
                key,
                name,
                unit,
                mean("promises", dimension, key),
                mean("option_share", dimension, key),
                mean("promised_mean", dimension, key),
                mean("promise_actual_p50", dimension, key),
                mean("promise_actual_p95", dimension, key),
                onTime.mean(),
                onTime.halfWidth(),
                mean("option_revenue", dimension, key));
    }

    private double mean(String metric, String dimension, String key) {
        return estimate(metric, dimension, key).mean();
    }

    private Estimate estimate(String metric, String dimension, String key) {
        Integer position = positions.get(List.of(metric, dimension, key));
        return Estimate.of(summaries.stream()
                .mapToDouble(s -> position == null
                        ? Double.NaN
                        : s.figures().get(position).value())
                .toArray());
    }
}
