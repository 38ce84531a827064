package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    /**
     * A customer a day at noon; the shop has 20, looks at midnight and orders 10 at 17 or below: on the 8th, when three are gone,
     * and on the 18th. By sea goods come to the west port, by a longer way to the east port, by air to the west port; a depot
     * has goods, too.
     */
    private static final String SHOP = """
            name: Ways out
            horizon: {start: 2026-01-05, days: 20}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1, category: home}
            categories:
              - {id: home, name: Home}
            regions:
              - {id: town, lat: 47, lon: -122}
            forecast:
              - {region: town, item: mug, from: 2026-01-05, to: 2026-03-01, units_per_week: FORECAST, profile: flat}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: west, kind: gateway, lat: 47, lon: -122}
              - {id: east, kind: gateway, lat: 47, lon: -122}
              - {id: depot, kind: center, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: ship-west, from: factory, to: west, vendor: line, mode: ocean, departs: "every 1 d", transit: 4 d}
              - {id: ship-east, from: factory, to: east, vendor: line, mode: ocean, departs: "every 1 d", transit: 6 d}
              - {id: plane, from: factory, to: west, vendor: air, mode: air, departs: "every 1 d", transit: 1 d}
              - {id: truck-west, from: west, to: shop, vendor: haulier, mode: road, departs: on demand, transit: 6 h}
              - {id: truck-east, from: east, to: shop, vendor: haulier, mode: road, departs: on demand, transit: 6 h}
              - {id: rail, from: factory, to: depot, vendor: railway, mode: rail, departs: on demand, transit: 6 d}
              - {id: van, from: depot, to: shop, vendor: haulier, mode: road, departs: on demand, transit: 6 h}
              - {id: door, from: shop, to: town, mode: door}
              - {id: depot-door, from: depot, to: town, mode: door}
            inventory:
              - {site: shop, item: mug, source: factory, mode: ocean, policy: r-Q, s_units: 17, Q_units: 10, initial_units: 20, review: 1 d}
              - {site: depot, item: mug, source: factory, mode: road, policy: r-Q, s_units: 0, Q_units: 10, initial_units: 12, review: 1 d}
            sourcing: {policy: priority-list}
            priority_list:
              - {region: town, site: shop, rank: 1}
              - {region: town, site: depot, rank: 2}
            """;

    @TempDir
    private Path room;

    private FolderRun shop(String risks) throws IOException {
        return shop(risks, "0.0001");
    }

    private FolderRun shop(String risks, String forecast) throws IOException {
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n" + FolderRun.daily("town", "mug", 5, 24, 1));
        return FolderRun.of(room, SHOP.replace("FORECAST", forecast) + risks, 1);
    }

    private static List<Object> row(FolderRun run) {
        Table table = run.results().table("recovery");
        return table.rows().get(0);
    }

    private static final String PORT =
            "disruptions: [{id: strike, what: site, which: west, from: 2026-01-07, to: 2026-01-13}]\n";

    @Test
    void goods_that_are_ordered_while_a_port_is_closed_go_round_it() throws IOException {
        FolderRun waits = shop(PORT);
        FolderRun rerouted = shop(PORT + "recovery: [{id: round, disruption: strike, do: reroute}]\n");

        assertThat(waits.at("lane_units", "ship-west")).isEqualTo(20);
        assertThat(rerouted.at("lane_units", "ship-east")).isEqualTo(10);
        // What is ordered after the strike comes as ever.
        assertThat(rerouted.at("lane_units", "ship-west")).isEqualTo(10);
        assertThat(row(rerouted)).isEqualTo(List.of("round", 1.0, 10.0));
    }

    @Test
    void where_no_other_way_by_sea_is_open_goods_go_by_land_or_by_air() throws IOException {
        String ships = "disruptions: [{id: strike, what: vendor, which: line, from: 2026-01-07, to: 2026-01-13}]\n";

        String round = ships + "recovery: [{id: round, disruption: strike, do: reroute}]\n";

        FolderRun byRail = shop(round);
        FolderRun flown = FolderRun.of(
                room, SHOP.replace("FORECAST", "0.0001").replaceAll(" +- \\{id: van[^\n]+\n", "") + round, 1);

        assertThat(byRail.at("lane_units", "van")).isEqualTo(10);
        assertThat(flown.at("lane_units", "plane")).isEqualTo(10);
    }

    @Test
    void orders_switch_to_air_while_a_disruption_strikes() throws IOException {
        String slow =
                "disruptions: [{id: low-water, what: lane, which: ship-west, depth: 50 %, from: 2026-01-07, to: 2026-01-13}]\n";

        FolderRun flown = shop(slow + "recovery: [{id: fly, disruption: low-water, do: switch-mode, site: shop}]\n");

        assertThat(flown.at("lane_units", "plane")).isEqualTo(10);
        assertThat(flown.at("lane_units", "ship-west")).isEqualTo(10);
    }

    @Test
    void orders_switch_to_air_while_the_shelf_is_low() throws IOException {
        // Half a mug a day is expected. 17 are there on the 8th, enough for 34 days; 17 again on the 18th.
        FolderRun covered = shop("recovery: [{id: fly, cover_below: 33 d, do: switch-mode, site: shop}]\n", "3.5");
        FolderRun low = shop("recovery: [{id: fly, cover_below: 60 d, do: switch-mode, site: shop}]\n", "3.5");

        assertThat(covered.at("lane_units", "plane")).isZero();
        assertThat(low.at("lane_units", "plane")).isGreaterThan(0);
        assertThat(low.at("lane_units", "ship-west")).isZero();
    }

    @Test
    void orders_go_to_another_center_as_far_as_its_shelf_reaches() throws IOException {
        FolderRun run = shop(
                PORT
                        + "recovery: [{id: depot, disruption: strike, do: source-from, source: depot, mode: road, site: shop}]\n");

        // Ten of the twelve of the depot on the 8th.
        assertThat(run.at("lane_units", "van")).isEqualTo(10);
        assertThat(run.at("lane_units", "ship-west")).isEqualTo(10);
        assertThat(row(run)).isEqualTo(List.of("depot", 1.0, 10.0));
    }

    @Test
    void what_is_missing_for_the_cover_is_expedited_once() throws IOException {
        // At a mug a day 30 days ask for 30, and 20 are there: ten are ordered at the first midnight, one more at each
        // midnight
        // after a sale. They are on order, so that the rule itself orders nothing.
        FolderRun run =
                shop("recovery: [{id: fill-up, cover_below: 30 d, do: expedite, site: shop, category: home}]\n", "7");

        double ordered = (double) row(run).get(2);
        double sold = run.at("orders_shipped", "shop");
        assertThat(run.at("lane_units", "ship-west")).isZero();
        assertThat(ordered).isBetween(10 + sold - 3, 10 + sold);
        assertThat(run.at("stock_end", "shop")).isEqualTo(20 + run.at("replenishment_units_received", "shop") - sold);
    }

    @Test
    void customers_are_served_by_a_site_that_is_open() throws IOException {
        String snow = "disruptions: [{id: snow, what: site, which: shop, from: 2026-01-10, to: 2026-01-12}]\n";

        FolderRun waits = shop(snow);
        FolderRun rerouted = shop(snow + "recovery: [{id: round, disruption: snow, do: reroute}]\n");

        assertThat(waits.at("orders_shipped", "depot")).isZero();
        assertThat(rerouted.at("orders_shipped", "depot")).isEqualTo(3);
    }
}
