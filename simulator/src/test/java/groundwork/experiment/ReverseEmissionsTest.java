package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CO2e of returns and of parcels that go over several legs, by hand. All places lie on the equator. */
class ReverseEmissionsTest {

    /** Kilometres of a degree of the equator. */
    private static final double DEGREE = 6371.0088 * Math.PI / 180;

    /** Two orders, of 2 kg and of 6 kg, five degrees away; both come back, ten degrees to the returns center. */
    private static final String SHOP = """
            name: Reverse emissions
            horizon: {start: 2026-09-01, days: 60}
            items: [{id: case, category: cases, weight_kg: 2, volume_l: 10, value: 9.50}]
            categories: [{id: cases, return_rate: 100 %%, return_after: 5 d}]
            regions: [{id: west, lat: 0, lon: 15}]
            sites:
              - {id: kent, kind: center, lat: 0, lon: 10, stock: unlimited}
              - {id: back, kind: returns, lat: 0, lon: 5}
              - {id: sorter, kind: sort, lat: 0, lon: 12}
            lanes:
              - {id: ground, from: kent, to: west, mode: parcel, vendor: post, transit: 2 d}
            recorded_orders:
              - {order: a, at: 2026-09-02 10:00, region: west, item: case, units: 1}
              - {order: b, at: 2026-09-03 10:00, region: west, item: case, units: 3}
            %s
            """;

    @TempDir
    private Path folder;

    private Replay run(String more) {
        return Replay.of(folder, SHOP.formatted(more));
    }

    private static List<Object> row(Replay replay, String table, String lane) {
        Table of = replay.table(table);
        return of.rows().stream()
                .filter(row -> row.get(0).equals(lane))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mailed_returns_travel_as_parcels_do_and_nobody_comes_for_them() {
        Replay replay = run("returns: [{region: west, to: back, label_cost: 4, transit: 3 d}]\nreport: {co2e: yes}\n");

        // 10 degrees and 5 %, 8 kg, 110 g/tkm.
        double way = 10 * DEGREE * 1.05;
        double back = way * 0.008 * 110 / 1_000;
        double out = 5 * DEGREE * 1.05 * 0.008 * 110 / 1_000 + 2 * 0.45;
        List<Object> row = row(replay, "emission", "returns west mail");
        assertThat((Double) row.get(5)).as("tkm").isCloseTo(way * 0.008, within(1e-9));
        assertThat((Double) row.get(6)).as("kg").isCloseTo(back, within(1e-9));
        assertThat((Double) row.get(8)).as("share").isCloseTo(back / (back + out), within(1e-9));
        assertThat(replay.figure("co2e", "returns")).isCloseTo(back, within(1e-9));
        assertThat(replay.figure("co2e")).isCloseTo(back + out, within(1e-9));
    }

    @Test
    void a_driver_who_comes_emits_at_the_door_and_loads_from_points_as_trucks_do() {
        String channels = "return_channels: [{region: west, channel: %s, share: 100 %%, to: back, transit: 3 d%s}]\n";
        double way = 10 * DEGREE * 1.05;

        Replay driver = run(channels.formatted("pick_up", "") + "report: {co2e: yes}\n");
        Replay point =
                run(channels.formatted("drop_off", ", full_parcels: 2, load_cost: 30") + "report: {co2e: yes}\n");
        Replay van = run(channels.formatted("drop_off", ", full_parcels: 2")
                + "emissions: [{returns: drop_off, g_per_tkm: 0, g_per_km: 300, uplift: 0 %}]\n");

        assertThat(driver.figure("co2e", "returns")).isCloseTo(way * 0.008 * 110 / 1_000 + 2 * 0.45, within(1e-9));
        assertThat(point.figure("co2e", "returns")).isCloseTo(way * 0.008 * 80 / 1_000, within(1e-9));
        assertThat(van.figure("co2e", "returns")).isCloseTo(10 * DEGREE * 0.3, within(1e-9));
    }

    @Test
    void the_ways_of_returns_stand_in_the_table_of_lanes() {
        Replay mail = run("returns: [{region: west, to: back, label_cost: 4, transit: 3 d}]\n");
        Replay point = run("return_channels: [{region: west, channel: drop_off, share: 100 %, to: back, transit: 3 d,"
                + " full_parcels: 2, load_cost: 30, label_cost: 1}]\n");

        // Two parcels of 1 and 3 units, 8 kg in all, at 4 each; then a load of both at 30 and 1 each.
        List<Object> mailed = row(mail, "lane", "returns west mail");
        assertThat(mailed.subList(1, 8)).containsExactly("west", "back", "mail", "return carrier", 2.0, 4.0, 8.0);
        assertThat(mailed.get(12)).isEqualTo(8.0);
        assertThat(mailed.get(mail.table("lane").column("cost_per_kg"))).isEqualTo(1.0);
        List<Object> loads = row(point, "lane", "returns west drop_off");
        assertThat(loads.subList(5, 8)).containsExactly(1.0, 4.0, 8.0);
        assertThat(loads.get(12)).isEqualTo(32.0);
    }

    @Test
    void a_parcel_through_a_sort_center_goes_by_truck_and_then_by_van() {
        Replay replay = run("middle_mile: [{lane: ground, via: sorter, line_haul: 6 h}]\n"
                + "emissions: [{mode: road, g_per_tkm: 100, g_per_km: 500}]\n");

        // Two degrees by truck, 2 departures; three by van; 5 % more each.
        double truck = 2 * DEGREE * 1.05;
        double van = 3 * DEGREE * 1.05;
        assertThat(replay.figure("lane_co2e", "ground"))
                .isCloseTo(
                        truck * 0.008 * 100 / 1_000 + 2 * truck * 0.5 + van * 0.008 * 110 / 1_000 + 2 * 0.45,
                        within(1e-9));
        assertThat((Double) row(replay, "emission", "ground").get(5)).isCloseTo((truck + van) * 0.008, within(1e-9));
    }

    @Test
    void a_direct_parcel_flies_to_the_border() {
        Replay replay = Replay.of(folder, """
                name: Direct
                horizon: {start: 2026-09-01, days: 60}
                items: [{id: case, weight_kg: 2, volume_l: 10, value: 9.50}]
                regions: [{id: west, lat: 0, lon: 15}]
                sites:
                  - {id: hub, kind: hub, lat: 0, lon: -60}
                  - {id: port, kind: gateway, lat: 0, lon: 10}
                customs: [{site: port, channel: green, share: 100 %, time: 6 h}]
                lanes: [{id: direct, from: hub, to: west, mode: parcel, transit: 2 d}]
                parcel_clearance: [{lane: direct, gateway: port, mode: air, linehaul: 18 h, parcels_per_entry: 10}]
                recorded_orders: [{order: a, at: 2026-09-02 10:00, region: west, item: case, units: 1}]
                report: {co2e: yes}
                """);

        // 70 degrees and 95 km by air at 600 g/tkm, 5 degrees and 5 % by van at 110 and the door.
        assertThat(replay.figure("lane_co2e", "direct"))
                .isCloseTo(
                        (70 * DEGREE + 95) * 0.002 * 600 / 1_000 + 5 * DEGREE * 1.05 * 0.002 * 110 / 1_000 + 0.45,
                        within(1e-9));
    }
}
