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

    DeliverySection(RunFigures run) {
        this.run = run;
        deliveries = Rows.of(run.results, "delivery");
    }

    boolean isEmpty() {
        return deliveries.isEmpty();
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (!deliveries.isEmpty()) {
            said.add(Figures.percent(run.mean("first_attempt_share"))
                    + " of the parcels handed to vendors are delivered at the first attempt; a delivery takes "
                    + Figures.of(run.mean("attempts_per_delivery")) + " attempts on average. "
                    + Figures.of(run.mean("parcels_back")) + " came back to their sender, "
                    + Figures.of(run.mean("parcels_lost")) + " were lost and "
                    + Figures.of(run.mean("parcels_damaged")) + " were damaged, with goods worth "
                    + Figures.of(run.mean("parcel_claims_value")) + " " + run.currency() + ".");
        }
        return said;
    }

    List<TableView> views() {
        return List.of(new TableOfRows(deliveries)
                .text("Lane", "lane", 40)
                .figure("Parcels", "parcels")
                .percent("At the first attempt", "first_attempt_share")
                .figure("At the second", "second_attempt")
                .figure("Later", "later_attempts")
                .figure("Back to the sender", "back")
                .figure("Lost", "lost")
                .figure("Damaged", "damaged")
                .figure("Value lost and damaged (" + run.currency() + ")", "claims_value")
                .view());
    }
}
