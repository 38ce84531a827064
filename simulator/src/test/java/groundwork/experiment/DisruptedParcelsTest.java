package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What closures do to parcels: at a border, among vendors, and where a vendor takes only part of them. */
class DisruptedParcelsTest {

    private static final String BORDER = """
            name: Direct parcels
            horizon: {start: 2026-09-01, days: 30}
            items:
              - {id: shirt, weight_kg: 0.2, volume_l: 1, value: 10}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: airport, kind: gateway, lat: 33.7, lon: -118.2}
            lanes:
              - {id: direct, from: hub, to: west, mode: parcel, departs: "Mon-Sun 18:00", transit: 1 d}
            parcel_clearance:
              - {lane: direct, gateway: airport, linehaul: 2 d, parcels_per_entry: 2}
            customs:
              - {site: airport, channel: green, share: 100 %, time: 6 h}
            """;

    private static final String VENDORS = """
            name: A shop and its vendors
            horizon: {start: 2026-01-05, days: 10}
            items:
              - {id: cup, weight_kg: 0.4, volume_l: 1, value: 5}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
            lanes:
              - {id: light, from: shop, to: a, mode: parcel, transit: 4 d, vendor: Light, cost_per_kg: 1, departs: LEAVES}
              - {id: heavy, from: shop, to: a, mode: parcel, transit: 3 d, vendor: Heavy, cost_per_kg: 2}
            """;

    private static final String[] FOUR_A_DAY = {
        "a,2026-01-05 10:00,a,cup,1", "b,2026-01-05 11:00,a,cup,1", "c,2026-01-05 12:00,a,cup,1",
                "d,2026-01-05 13:00,a,cup,1",
        "e,2026-01-06 10:00,a,cup,1", "f,2026-01-06 11:00,a,cup,1", "g,2026-01-06 12:00,a,cup,1",
                "h,2026-01-06 13:00,a,cup,1",
    };

    @TempDir
    private Path room;

    @Test
    void parcels_wait_before_a_closed_border() {
        Replay run = Replay.of(
                room,
                BORDER + "disruptions: [{id: fog, what: site, which: airport, from: 2026-09-04, to: 2026-09-05}]\n",
                "a,2026-09-02 18:00,west,shirt,1");

        // They land on the 4th, 18:00, and the airport opens on the 6th, 00:00: six hours of customs and a day on the
        // road.
        assertThat(run.figure("delivery_time_mean")).isCloseTo(3.25 + 1.25, within(1e-6));
        assertThat(run.row("disruption", "fog", "fog")[6]).isEqualTo(1);
    }

    @Test
    void a_closed_vendor_is_passed_over_where_another_takes_parcels() {
        Replay run = Replay.of(
                room,
                VENDORS.replace("LEAVES", "on demand")
                        + "parcel_choice: [{from: shop, to: a, rule: cheapest}]\n"
                        + "disruptions: [{id: strike, what: vendor, which: Light, from: 2026-01-06, to: 2026-01-06}]\n",
                FOUR_A_DAY);

        assertThat(run.figure("lane_units", "light")).isEqualTo(4);
        assertThat(run.figure("lane_units", "heavy")).isEqualTo(4);
    }

    @Test
    void parcels_leave_as_they_come_and_those_that_waited_when_the_lane_opens() {
        Replay run = Replay.of(
                room,
                VENDORS.replace("LEAVES", "on demand")
                        + "disruptions: [{id: strike, what: lane, which: light, from: 2026-01-06, to: 2026-01-06}]\n",
                FOUR_A_DAY);

        // Of the second day all leave at midnight, 14, 13, 12 and 11 hours later.
        assertThat(run.figure("ship_time_mean")).isCloseTo((14 + 13 + 12 + 11) / 8.0, within(1e-6));
    }

    @Test
    void at_half_depth_half_of_those_that_wait_are_taken() {
        Replay run = Replay.of(
                room,
                VENDORS.replace("LEAVES", "\"Mon-Sun 18:00\"")
                        + "disruptions: [{id: strike, what: lane, which: light, from: 2026-01-05, to: 2026-01-07, depth: 50 %}]\n",
                FOUR_A_DAY);

        // Two of four on the 5th, three of six on the 6th, two of three on the 7th, the last one on the 8th.
        double hours = (8 + 7 + (6 + 24) + (5 + 24)) + ((8 + 0) + (7 + 24) + (6 + 24) + (5 + 48));
        assertThat(run.figure("ship_time_mean")).isCloseTo(hours / 8, within(1e-6));
    }
}
