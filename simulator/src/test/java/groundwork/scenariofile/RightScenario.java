package groundwork.scenariofile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A scenario without a mistake, for tests that put one in. */
final class RightScenario {

    static final String TEXT = """
            name: Right
            horizon: {start: 2026-09-01, days: 30}
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            forecast:
              - {region: west, item: mug, from: 2026-09-01, to: 2026-09-30, units_per_week: 700, profile: flat}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2}
            work:
              - {site: kent, step: pick, staff: 2, shift: Mon-Sat 06:00-14:30, rate: 60 lines/h}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "Tue 08:00", transit: 14 d}
              - {id: truck, from: port, to: kent, mode: road, departs: "every 1 d", transit: 2 d}
              - {id: ground, from: kent, to: west, mode: parcel, departs: "Mon-Sat 17:00", transit: "triangular(1, 2, 4) d"}
            inventory:
              - {site: kent, item: mug, source: hub, s_units: 3000, S_units: 5000}
            customs:
              - {site: port, channel: green, share: 100 %, time: 6 h}
            """;

    private RightScenario() {}

    /** A new folder with it. */
    static Path writtenIn(Path room) throws IOException {
        Path folder = Files.createDirectory(room.resolve("mine"));
        Files.writeString(folder.resolve("scenario.yaml"), TEXT);
        return folder;
    }
}
