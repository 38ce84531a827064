package groundwork.observation;

import groundwork.observation.Summary.DailyFigure;
import groundwork.observation.Summary.Figure;
import java.util.List;

/**
 * How a replication would have gone without disruptions: the same orders and the same weather, as far as both were drawn.
 *
 * @param figures of the network
 * @param daily of the network, its sites, and the regions that each disruption touches
 */
public record Undisturbed(List<Figure> figures, List<DailyFigure> daily) {

    /** What is compared of the network. */
    public static final List<String> METRICS = List.of(
            "orders_placed",
            "orders_delivered",
            "orders_lost",
            "on_time_share",
            "fill_rate_lines",
            "delivery_time_mean",
            "backlog_max",
            "stock_mean",
            "revenue",
            "cost_total",
            "cost_per_order");

    /** What is compared by day. */
    public static final List<String> MEASURES =
            List.of("on_time_share", "orders_placed", "orders_lost", "open_orders", "backlog", "stock", "service");

    /** Copies the lists. */
    public Undisturbed {
        figures = List.copyOf(figures);
        daily = List.copyOf(daily);
    }

    /** What is compared of a replication. */
    public static Undisturbed of(Summary summary) {
        return new Undisturbed(
                summary.figures().stream()
                        .filter(f -> f.dimension().equals("network") && METRICS.contains(f.metric()))
                        .toList(),
                summary.daily().stream()
                        .filter(d -> (d.dimension().equals("network")
                                        || d.dimension().equals("site")
                                        || d.dimension().equals("disruption"))
                                && MEASURES.contains(d.measure()))
                        .toList());
    }
}
