package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of 103 mugs that nobody orders from; goods reach a shop two days after they leave, at midnight. */
class PushesTest {

    private static final String SCENARIO = """
            name: Pushed
            horizon: {start: 2026-01-05, days: 10}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: store, kind: center, lat: 47, lon: -122}
              - {id: shop-a, kind: center, lat: 47, lon: -122}
              - {id: shop-b, kind: center, lat: 47, lon: -122}
              - {id: shop-c, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: factory, to: store, mode: road, departs: on demand, transit: 2 d}
              - {id: out-a, from: store, to: shop-a, mode: road, departs: on demand, transit: 2 d}
              - {id: out-b, from: store, to: shop-b, mode: road, departs: on demand, transit: 2 d}
              - {id: out-c, from: store, to: shop-c, mode: road, departs: on demand, transit: 2 d}
              - {id: door-a, from: shop-a, to: a, mode: door}
              - {id: door-b, from: shop-b, to: a, mode: door}
              - {id: door-c, from: shop-c, to: a, mode: door}
            inventory:
              - {site: store, item: mug, source: factory, mode: road, policy: push, initial_units: 103}
              - {site: shop-a, item: mug, source: store, mode: road, policy: push}
              - {site: shop-b, item: mug, source: store, mode: road, policy: push}
              - {site: shop-c, item: mug, source: store, mode: road, policy: push}
            pushes:
            """;

    @TempDir
    private Path room;

    @BeforeEach
    void one_customer_on_the_last_day() throws IOException {
        Files.writeString(
                room.resolve("recorded_orders.csv"), "at,region,item,units\n" + FolderRun.daily("a", "mug", 14, 14, 1));
    }

    private static String push(String day, String source, String site, String amount) {
        return "  - {date: 2026-01-" + day + ", source: " + source + ", site: " + site + ", item: mug, mode: road, "
                + amount + "}\n";
    }

    @Test
    void units_leave_the_hub_as_planned() throws IOException {
        FolderRun run = FolderRun.of(room, SCENARIO + push("06", "factory", "shop-b", "units: 30"), 1);

        // Two lanes of two days each: there on the 10th, the sixth day.
        assertThat(run.byDay("stock", "shop-b")).startsWith(0, 0, 0, 0, 0, 30, 30, 30, 30);
        assertThat(run.at("replenishment_units_ordered", "shop-b")).isEqualTo(30);
        assertThat(run.at("stock_end", "store")).isEqualTo(103);
    }

    @Test
    void shares_of_a_shelf_are_rounded_to_the_largest_remainders() throws IOException {
        FolderRun run = FolderRun.of(
                room,
                SCENARIO
                        + push("06", "store", "shop-a", "share: 45 %")
                        + push("06", "store", "shop-b", "share: 30 %")
                        + push("06", "store", "shop-c", "share: 15 %"),
                1);

        // 90 % of 103 are 92.7: 92 units in quotas of 46, 30 2/3 and 15 1/3; the one left goes to the largest fraction.
        assertThat(run.at("replenishment_units_received", "shop-a")).isEqualTo(46);
        assertThat(run.at("replenishment_units_received", "shop-b")).isEqualTo(31);
        assertThat(run.at("replenishment_units_received", "shop-c")).isEqualTo(15);
        assertThat(run.at("stock_end", "store")).isEqualTo(11);
    }

    @Test
    void units_go_before_shares_and_what_the_shelf_does_not_hold_is_cancelled() throws IOException {
        FolderRun run = FolderRun.of(
                room,
                SCENARIO
                        + push("06", "store", "shop-a", "share: 100 %")
                        + push("06", "store", "shop-b", "units: 100")
                        + push("07", "store", "shop-c", "units: 50"),
                1);

        assertThat(run.at("replenishment_units_received", "shop-b")).isEqualTo(100);
        assertThat(run.at("replenishment_units_received", "shop-a")).isEqualTo(3);
        assertThat(run.at("replenishment_units_ordered", "shop-c")).isEqualTo(50);
        assertThat(run.at("replenishment_units_cancelled", "shop-c")).isEqualTo(50);
        assertThat(run.at("stock_end", "store")).isZero();
    }

    @Test
    void nonsense_is_refused() throws IOException {
        assertThat(FolderRun.problems(
                        room,
                        SCENARIO
                                + push("06", "factory", "shop-a", "share: 40 %")
                                + push("06", "store", "shop-a", "share: 70 %")
                                + push("06", "store", "shop-b", "share: 40 %")
                                + push("07", "shop-a", "shop-b", "units: 1")
                                + push("08", "factory", "factory", "units: 1")
                                + push("31", "factory", "shop-a", "units: 1")))
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).contains("No way leads from \"shop-a\" to \"shop-b\" by road."),
                        p -> assertThat(p).contains("A hub has everything, and no share of it is a number."),
                        p -> assertThat(p).contains("sum to more than 100 %"),
                        p -> assertThat(p).contains("The site \"factory\" keeps no stock."),
                        p -> assertThat(p).contains("The day 2026-01-31 is not simulated: nothing is sent."));
        assertThat(FolderRun.problems(room, SCENARIO + push("06", "store", "shop-a", "units: 1, share: 1 %")))
                .singleElement()
                .asString()
                .contains("A push is stated in units or as a share, one of the two.");
        assertThat(FolderRun.problems(
                        room,
                        SCENARIO.replace("  - {site: shop-c, item: mug, source: store, mode: road, policy: push}\n", "")
                                + push("06", "store", "shop-c", "units: 1")))
                .singleElement()
                .asString()
                .contains("The center \"shop-c\" keeps no \"mug\".");
    }
}
