package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three mugs are ordered at once at a hub; a truck takes two, and a second truck of the same day takes the two lots on. */
class LotTraceTest {

    private static final String SCENARIO = """
            name: Traced
            horizon: {start: 2026-01-05, days: 10}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: hub, kind: hub, lat: 47, lon: -122}
              - {id: dock, kind: cross_dock, lat: 47, lon: -122, transfer_time: 2 h}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: hub, to: dock, mode: road, departs: every 6 h, transit: 1 h, capacity_units: 2}
              - {id: out, from: dock, to: shop, mode: road, departs: every 1 d, transit: 1 h}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: hub, mode: road, policy: base-stock, S_units: 100, review: 0 d}
            """;

    @TempDir
    private Path room;

    @Test
    void the_path_of_every_unit_can_be_followed() throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), SCENARIO);
        Files.writeString(
                room.resolve("recorded_orders.csv"), "order,at,region,item,units\no,2026-01-05 01:00,a,mug,3\n");
        List<String> lines = Traced.lines(room)
                .filter(line -> line.startsWith("lot ") || line.startsWith("load "))
                .map(line -> line.replace("2026-01-0", ""))
                .toList();
        assertThat(lines)
                .containsExactly(
                        "lot 1,waits for a lane,,in,5T01:00:00Z,3 units of mug",
                        "lot 2,split off,,in,5T06:00:00Z,2 units off lot 1",
                        "load 1,load departed,,in,5T06:00:00Z,2 units",
                        "lot 2,loaded,,in,5T06:00:00Z,2 units of mug on load 1",
                        "load 1,load taken apart,dock,,5T09:00:00Z,2 units go on",
                        "lot 2,waits for a lane,,out,5T09:00:00Z,2 units of mug",
                        "load 2,load departed,,in,5T12:00:00Z,1 units",
                        "lot 1,loaded,,in,5T12:00:00Z,1 units of mug on load 2",
                        "load 2,load taken apart,dock,,5T15:00:00Z,1 units go on",
                        "lot 1,waits for a lane,,out,5T15:00:00Z,1 units of mug",
                        "load 3,load departed,,out,6T00:00:00Z,3 units",
                        "lot 2,loaded,,out,6T00:00:00Z,2 units of mug on load 3",
                        "lot 1,loaded,,out,6T00:00:00Z,1 units of mug on load 3");
    }
}
