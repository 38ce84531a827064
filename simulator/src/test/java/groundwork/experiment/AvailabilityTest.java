package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten noons of eight mugs, one plate and, on the last two, one fork. The shop starts with 25 mugs, plenty of plates and no forks;
 * 30 mugs come each fifth midnight.
 */
class AvailabilityTest {

    private static final String SCENARIO = """
            name: There or not
            horizon: {start: 2026-01-05, days: 10}
            when_short: WHEN
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
              - {id: plate, weight_kg: 1, volume_l: 1, value: 1}
              - {id: fork, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: factory, to: shop, mode: road, departs: on demand, transit: 5 d}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: factory, mode: road, policy: every-review, Q_units: 30, initial_units: 25, review: 5 d}
              - {site: shop, item: plate, source: factory, mode: road, policy: push, initial_units: 100}
              - {site: shop, item: fork, source: factory, mode: road, policy: push, initial_units: 0}
            """;

    @TempDir
    private Path room;

    @BeforeEach
    void orders() throws IOException {
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n"
                        + FolderRun.daily("a", "mug", 5, 14, 8)
                        + FolderRun.daily("a", "plate", 5, 14, 1)
                        + FolderRun.daily("a", "fork", 13, 14, 1));
    }

    @Test
    void shares_of_units_of_cycles_and_of_time() throws IOException {
        FolderRun run = FolderRun.of(room, SCENARIO.replace("WHEN", "lost"), 1);

        // Units are 80, 10 and 2: the first mug falls below 80 % of 92, the first plate below 95 % (80/92 = 87 %),
        // forks do not.
        // Mugs: 24 of 25 by the third day; the fourth and fifth orders find one unit and are lost. 30 come on the
        // tenth: three
        // orders are filled from 31, two are not. One cycle ended in the horizon, and it was short.
        assertThat(run.at("fill_rate_units", "shop/A")).isEqualTo(6 * 8 / 80.0);
        assertThat(run.at("cycle_service", "shop/A")).isZero();
        assertThat(run.at("stock_out_share", "shop/A")).isZero();
        // 25 for half a day, 17 and 9 for a day each, 1 for two and a half; 31, 23, 15 and 7 likewise.
        double unitDays = 25 * 0.5 + 17 + 9 + 2.5 + 31 * 0.5 + 23 + 15 + 7 * 2.5;
        assertThat(run.at("days_of_cover", "shop/A")).isCloseTo(unitDays / 48, within(1e-9));
        assertThat(run.at("turns", "shop/A")).isCloseTo(48 * 36.5 / (unitDays / 10), within(1e-9));
        assertThat(run.at("fill_rate_units", "shop/B")).isEqualTo(1);
        assertThat(run.at("stock_out_share", "shop/C")).isEqualTo(1);
        assertThat(run.at("fill_rate_units", "shop/C")).isZero();
        assertThat(run.at("fill_rate_units", "shop")).isEqualTo((48 + 10) / 92.0);
        assertThat(run.at("stock_out_share", "shop")).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void who_waits_takes_what_is_there() throws IOException {
        FolderRun run = FolderRun.of(room, SCENARIO.replace("WHEN", "backorder"), 1);

        // 24 at once, one of the fourth order, none of the fifth; of the 30 that come 15 go to those, 15 to the next
        // two orders: 8
        // and 7; then nothing is left. The shelf is empty from the fourth noon to the fifth midnight and from the
        // seventh noon on.
        assertThat(run.at("fill_rate_units", "shop/A")).isEqualTo((24 + 1 + 8 + 7) / 80.0);
        assertThat(run.at("stock_out_share", "shop/A")).isCloseTo((1.5 + 3.5) / 10, within(1e-12));
    }
}
