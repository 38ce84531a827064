package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** What the page says of the last mile; empty where parcels simply arrive. */
final class DeliverySection {

    private final RunFigures run;
    private final Rows deliveries;
    private final Rows points;
    private final Rows weekdays;
    private final Rows vendors;
    private final Rows sorted;

    DeliverySection(RunFigures run) {
        this.run = run;
        deliveries = Rows.of(run.results, "delivery");
        weekdays = Rows.of(run.results, "delivery_weekday");
        points = Rows.of(run.results, "pickup_point");
        vendors = Rows.of(run.results, "parcel_vendor");
        sorted = Rows.of(run.results, "middle_mile");
    }

    boolean isEmpty() {
        return deliveries.isEmpty() && vendors.isEmpty() && sorted.isEmpty();
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (!deliveries.isEmpty()) {
            said.add(Figures.percent(run.mean("first_attempt_share"))
                    + " of the parcels handed to vendors are delivered at the first attempt; a delivery takes "
                    + Figures.of(run.mean("attempts_per_delivery")) + " attempts on average. "
                    + Figures.of(run.mean("parcels_back")) + " came back, "
                    + Figures.of(run.mean("parcels_lost")) + " were lost and "
                    + Figures.of(run.mean("parcels_damaged")) + " were damaged, with goods worth "
                    + Figures.of(run.mean("parcel_claims_value")) + " " + run.currency() + ".");
        }
        for (int i = 0; i < sorted.count(); i++) {
            said.add("Parcels of " + sorted.text(i, "lane") + " leave "
                    + run.names.site(sorted.text(i, "via")) + " " + Figures.of(sorted.number(i, "time_mean_h"))
                    + " hours after their center on average, 95 % of them within "
                    + Figures.of(sorted.number(i, "time_p95_h")) + ".");
        }
        for (int i = 0; i < points.count(); i++) {
            double overflow = points.number(i, "overflow");
            said.add("The points " + points.text(i, "point") + " took " + Figures.of(points.number(i, "parcels"))
                    + " parcels in, which stayed " + Figures.of(points.number(i, "stay_mean_d"))
                    + " days on average; "
                    + (overflow > 0
                            ? Figures.percent(overflow / (overflow + points.number(i, "parcels")))
                                    + " found no place and were brought home."
                            : "none found them full."));
        }
        return said;
    }

    List<TableView> views() {
        return List.of(lanes(), weekdays(), atPoints(), vendors(), sorted());
    }

    private TableView weekdays() {
        return new TableOfRows(weekdays)
                .text("Attempts on", "weekday", 12)
                .figure("Attempts", "attempts")
                .figure("Found nobody", "in_vain")
                .percent("Share", "in_vain_share")
                .view();
    }

    private TableView atPoints() {
        return new TableOfRows(points)
                .text("Pick-up points", "point", 40)
                .figure("Parcels", "parcels")
                .figure("Brought home for want of a place", "overflow")
                .figure("Collected", "collected")
                .figure("Not collected", "uncollected")
                .figure("Stay, mean (d)", "stay_mean_d")
                .figure("95th pct. (d)", "stay_p95_d")
                .figure("There, mean", "inside_mean")
                .figure("There, most", "inside_max")
                .view();
    }

    private TableView vendors() {
        return new TableOfRows(vendors)
                .text("Lane that competes", "lane", 40)
                .text("Vendor", "vendor", 40)
                .figure("Parcels", "parcels")
                .figure("As a fallback", "fallback")
                .figure("Over its limit", "over_limit")
                .view();
    }

    private TableView sorted() {
        return new TableOfRows(sorted)
                .text("Lane", "lane", 40)
                .cell("Through", i -> run.names.site(sorted.text(i, "via")))
                .figure("Parcels", "parcels")
                .figure("Center to van, mean (h)", "time_mean_h")
                .figure("95th pct. (h)", "time_p95_h")
                .figure("On the line-haul, mean", "line_haul_mean")
                .figure("In sorting, mean", "sorting_mean")
                .figure("Waiting for a van, mean", "waiting_mean")
                .view();
    }

    private TableView lanes() {
        return new TableOfRows(deliveries)
                .text("Lane", "lane", 40)
                .figure("Parcels", "parcels")
                .percent("At the first attempt", "first_attempt_share")
                .figure("At the second", "second_attempt")
                .figure("Later", "later_attempts")
                .figure("Came back", "back")
                .figure("Of them from points", "back_from_points")
                .figure("Lost", "lost")
                .figure("Damaged", "damaged")
                .figure("Value lost and damaged (" + run.currency() + ")", "claims_value")
                .view();
    }
}
