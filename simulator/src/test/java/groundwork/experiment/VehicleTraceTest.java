package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VehicleTraceTest {

    /** Twelve cubic metres cross in vans of eleven on a ferry that a storm holds for three hours, and go on with a shared truck. */
    private static final String SCENARIO = """
            name: On its way
            horizon: {start: 2026-01-05, days: 3}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1000, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
              - {id: b, lat: 47, lon: -122}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: dock, kind: cross_dock, lat: 47, lon: -122}
              - {id: near, kind: center, lat: 47, lon: -122}
              - {id: far, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: ferry, from: hub, to: dock, mode: road, departs: every 12 h, transit: 1 h, container: van, cost_per_container: 9, loading: units}
              - {id: truck, from: dock, to: near, mode: road, departs: every 1 d, transit: 1 h}
              - {id: along, from: dock, to: far, mode: road, transit: 1 h}
              - {id: door-a, from: near, to: a, mode: door}
              - {id: door-b, from: far, to: b, mode: door}
            rotations: [{lane: ferry, vehicles: 1, back: 1 h}]
            pools: [{lane: along, vehicle: truck}]
            disruptions: [{id: storm, what: lane, which: ferry, from: 2026-01-05 11:00, duration: 4 h}]
            inventory:
              - {site: near, item: mug, source: hub, mode: road, policy: base-stock, S_units: 100, review: 0 d}
              - {site: far, item: mug, source: hub, mode: road, policy: base-stock, S_units: 100, review: 0 d}
            """;

    @TempDir
    private Path room;

    @Test
    void who_is_late_what_is_packed_and_who_shares_a_truck_can_be_followed() throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), SCENARIO);
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "order,at,region,item,units\no,2026-01-05 01:00,a,mug,9\np,2026-01-05 02:00,b,mug,3\n");
        List<String> lines = Traced.lines(room)
                .filter(line -> line.contains("late") || line.contains("packed") || line.contains("shares"))
                .map(line -> line.replace("2026-01-0", ""))
                .toList();
        assertThat(lines)
                .containsExactly(
                        ",vehicle leaves late,,ferry,5T15:00:00Z,vehicle 1 by 10800000000 us",
                        "lot 1,packed,,ferry,5T15:00:00Z,9 units of mug in container 1 of load 1",
                        "lot 2,packed,,ferry,5T15:00:00Z,2 units of mug in container 1 of load 1",
                        "lot 2,packed,,ferry,5T15:00:00Z,1 units of mug in container 2 of load 1",
                        "load 2,shares a vehicle,,truck,6T00:00:00Z,9 units on that of truck",
                        "load 3,shares a vehicle,,along,6T00:00:00Z,3 units on that of truck");
    }
}
