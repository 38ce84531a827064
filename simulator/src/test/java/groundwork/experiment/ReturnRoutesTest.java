package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returned goods that go on over several lanes: by a cross-dock, a weekly ship and customs, each step known by hand. */
class ReturnRoutesTest {

    private static final String SHOP = """
            name: Far from the mill
            horizon: {start: 2026-01-05, days: 40}
            categories:
              - {id: apparel, return_rate: 100 %, return_after: 4 d}
            items:
              - {id: shirt, category: apparel, weight_kg: 1, volume_l: 1, value: 20}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: back, kind: returns, lat: 47, lon: -122}
              - {id: dock, kind: cross_dock, lat: 47, lon: -122, transfer_time: 4 h}
              - {id: port, kind: gateway, lat: 22, lon: 114}
              - {id: mill, kind: hub, lat: 22, lon: 114}
            lanes:
              - {id: out, from: shop, to: a, mode: door}
              - {id: to-dock, from: back, to: dock, mode: road, departs: "every 1 d", transit: 6 h}
              - {id: to-shop, from: dock, to: shop, mode: road, departs: "every 1 d", transit: 3 h}
              - {id: sea, from: dock, to: port, mode: ocean, departs: "every 7 d", transit: 9 d}
              - {id: air, from: dock, to: port, mode: air, transit: 1 d}
              - {id: in, from: port, to: mill, mode: road, transit: 1 d}
            return_channels:
              - {region: a, channel: mail, to: back, transit: 2 d}
            """;

    /** Delivered at once, back on the 12th at 8 and 12, on the 13th at 8. */
    private static final String[] ORDERS = {
        "1,2026-01-06 08:00,a,shirt,1", "2,2026-01-06 12:00,a,shirt,2", "3,2026-01-07 08:00,a,shirt,4"
    };

    @TempDir
    private Path folder;

    private Replay run(String rules) {
        return Replay.of(folder, SHOP + rules, ORDERS);
    }

    @Test
    void goods_are_consolidated_where_they_change_lanes_and_clear_customs() {
        Replay run = run("""
                customs:
                  - {site: port, channel: green, share: 100 %, time: 36 h}
                dispositions:
                  - {disposition: to_origin, to: mill}
                """);

        // By truck at midnight: 3 units on the 13th, 4 on the 14th; one ship on the 19th takes all 7.
        assertThat(run.figure("lane_departures", "to-dock")).isEqualTo(2);
        assertThat(run.figure("loads_transferred", "dock")).isEqualTo(2);
        assertThat(run.figure("lane_units", "sea")).isEqualTo(7);
        assertThat(run.figure("lane_departures", "sea")).isEqualTo(1);
        assertThat(run.figure("lane_departures", "air")).isZero();
        // Ready at the dock at 10 o'clock: two lots 134 hours before the ship leaves, the third a day later.
        assertThat(run.figure("lane_lot_wait_mean", "sea")).isCloseTo((134 + 134 + 110) / 3.0 / 24, within(1e-9));
        assertThat(run.figure("customs_share", "port/green")).isEqualTo(1);
        assertThat(run.figure("lane_units", "in")).isEqualTo(7);
    }

    @Test
    void the_main_mode_of_the_way_can_be_chosen() {
        Replay run = run("""
                dispositions:
                  - {disposition: ship_to, to: mill, mode: air}
                """);

        assertThat(run.figure("lane_units", "air")).isEqualTo(7);
        assertThat(run.figure("lane_units", "sea")).isZero();
        assertThat(run.figure("lane_units", "in")).isEqualTo(7);
    }

    @Test
    void goods_get_back_to_the_shelf_by_way_of_a_cross_dock() {
        Replay run = run("""
                dispositions:
                  - {disposition: restock}
                """);

        // To the dock in the night, on to the shop in the next one, there at 3 o'clock: graded at 8, at noon and at 8.
        assertThat(run.row("return_step", "graded to shelf")[1]).isCloseTo((43 + 39 + 43) / 3.0 / 24, within(1e-9));
        assertThat(run.figure("lane_units", "to-shop")).isEqualTo(7);
    }

    @Test
    void what_customs_keep_is_gone_and_balanced() {
        String seized = """
                customs:
                  - {site: port, channel: red, share: 100 %, time: 1 d, seized: 60 %}
                dispositions:
                  - {disposition: to_origin, to: mill}
                """;
        Replay run = run(seized);

        double through = run.figure("lane_units", "in");
        assertThat(through).isBetween(0.0, 6.0);

        ReadResult read = ScenarioReader.read(folder);
        LostMessage lost = LostMessage.first("returnWithheld");
        Outcome broken =
                Experiment.of(((ReadResult.Read) read).scenario(), 1, 1, 1).run(Progress.NONE, lost);
        assertThat(lost.isLost()).isTrue();
        assertThat(broken.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: goods balance is violated"));
    }
}
