package groundwork.experiment;

import groundwork.chain.plan.Plan;
import groundwork.observation.ModelIndex;
import groundwork.results.Table;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.Locale;

/** The tables about places: sites, regions, and the channels of gateways. */
final class PlaceTables {

    private final Plan plan;
    private final Scenario scenario;
    private final ModelIndex index;
    private final FigureMeans means;

    PlaceTables(Plan plan, FigureMeans means) {
        this.plan = plan;
        this.means = means;
        scenario = plan.scenario();
        index = plan.index();
    }

    Table place() {
        TableSketch sketch = new TableSketch("place", "the sites")
                .text("id", "id")
                .text("name", "name")
                .text("kind", "hub, gateway, center or returns")
                .real("lat", "degrees north")
                .real("lon", "degrees east")
                .text("zone", "time zone");
        for (Site site : scenario.network().sites()) {
            sketch.row(
                    site.id(),
                    site.name(),
                    site.kind().name().toLowerCase(Locale.ROOT),
                    site.latitude(),
                    site.longitude(),
                    site.zone().toString());
        }
        return sketch.table();
    }

    Table region() {
        TableSketch sketch = new TableSketch("region", "the regions and their demand")
                .text("id", "id")
                .text("name", "name")
                .real("lat", "degrees north")
                .real("lon", "degrees east")
                .text("nearest_center", "the center that serves it first; empty if none")
                .real("orders", "placed, mean over replications")
                .real("ship_time_mean_h", "from order to shipment, mean; NaN where nothing was shipped")
                .real("delivery_time_mean_d", "from order to delivery, mean; NaN where nothing was delivered");
        for (int r = 0; r < scenario.demand().regions().size(); r++) {
            Region region = scenario.demand().regions().get(r);
            int[] centers = plan.centersFor(r);
            sketch.row(
                    region.id(),
                    region.name(),
                    region.latitude(),
                    region.longitude(),
                    centers.length == 0 ? "" : index.sites().get(centers[0]),
                    means.mean("orders_placed", region.id()),
                    means.mean("ship_time_mean", region.id()),
                    means.mean("delivery_time_mean", region.id()));
        }
        return sketch.table();
    }

    Table customs() {
        TableSketch sketch = new TableSketch("customs", "entries by gateway and channel, mean over replications")
                .text("gateway", "site")
                .text("channel", "how customs treated the entry")
                .real("entries", "released")
                .real("share", "of the gateway's entries")
                .real("broker_wait_d", "arrival to a broker taking it up, days")
                .real("broker_d", "at the broker, days")
                .real("channel_d", "filed to released, days")
                .real("total_mean_d", "arrival to release, days")
                .real("total_p95_d", "95th percentile of arrival to release, days")
                .real("total_p50_d", "median of arrival to release, days");
        for (ModelIndex.Channel channel : index.channels()) {
            String gateway = index.sites().get(channel.gateway());
            String key = gateway + "/" + channel.name();
            sketch.row(
                    gateway,
                    channel.name(),
                    means.mean("customs_entries", key),
                    means.mean("customs_share", key),
                    means.mean("customs_broker_wait", key),
                    means.mean("customs_broker_work", key),
                    means.mean("customs_channel_time", key),
                    means.mean("customs_time_mean", key),
                    means.mean("customs_time_p95", key),
                    means.mean("customs_time_p50", key));
        }
        return sketch.table();
    }
}
