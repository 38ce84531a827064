package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop orders 70 mugs and 70 pots each Monday; goods take a day from the factory when it has them ready. */
class SupplyTest {

    private static final String SCENARIO = """
            name: Supplied
            horizon: {start: 2026-01-05, days: 28}
            sellers:
              - {id: potter}
              - {id: tinker}
            items:
              - {id: mug, seller: potter, weight_kg: 1, volume_l: 1, value: 1}
              - {id: pot, seller: tinker, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            lanes:
              - {id: in, from: factory, to: shop, mode: road, departs: on demand, transit: 1 d}
              - {id: door, from: shop, to: a, mode: door}
            inventory:
              - {site: shop, item: mug, source: factory, mode: road, policy: every-review, Q_units: 70, initial_units: 0, review: 7 d}
              - {site: shop, item: pot, source: factory, mode: road, policy: every-review, Q_units: 70, initial_units: 0, review: 7 d}
            supply:
            """;

    @TempDir
    private Path room;

    @BeforeEach
    void a_customer_on_the_last_day() throws IOException {
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n"
                        + FolderRun.daily("a", "mug", 31, 31, 1)
                        + FolderRun.daily("a", "pot", 31, 31, 1));
    }

    private double[] stock(String terms) throws IOException {
        return FolderRun.of(room, SCENARIO + terms, 1).byDay("stock", "shop");
    }

    @Test
    void a_supplier_of_all_goods_makes_them_one_order_after_the_other() throws IOException {
        double[] stock = stock("  - {hub: factory, units_per_week: 98}\n");

        // 98 a week: five days for each order. Mugs of day 0 are ready on day 5 and there on day 6, pots on day 11,
        // mugs of day
        // 7 on day 16, pots on day 21, mugs of day 14 on day 26: a queue D/D/1 that grows by 42 units a week.
        for (int day = 0; day < 28; day++) {
            int arrived = (day >= 6 ? 1 : 0)
                    + (day >= 11 ? 1 : 0)
                    + (day >= 16 ? 1 : 0)
                    + (day >= 21 ? 1 : 0)
                    + (day >= 26 ? 1 : 0);
            assertThat(stock[day])
                    .as("day " + day)
                    .isEqualTo(70.0 * arrived - (day == 26 ? 1 : day > 26 ? 2 : 0), offset(2.0));
        }
    }

    @Test
    void sellers_have_capacity_of_their_own() throws IOException {
        double[] stock = stock("  - {hub: factory, seller: potter, units_per_week: 140}\n"
                + "  - {hub: factory, seller: tinker, units_per_week: 490}\n");

        // A contract of 140 a week: half a week for 70 mugs; 490: a day for 70 pots, there a day later.
        assertThat(stock[1]).isZero();
        assertThat(stock[2]).isEqualTo(70);
        assertThat(stock[4]).isEqualTo(105);
        assertThat(stock[5]).isEqualTo(140);
        assertThat(stock[9]).isEqualTo(210);
    }

    @Test
    void the_row_of_the_item_counts_before_that_of_its_seller_and_the_hub() throws IOException {
        double[] stock = stock("  - {hub: factory, units_per_week: 0.7}\n"
                + "  - {hub: factory, seller: tinker, units_per_week: 0.7}\n"
                + "  - {hub: factory, item: pot, units_per_week: 490}\n");

        assertThat(stock[2]).isEqualTo(70);
        assertThat(stock[20]).isEqualTo(210);
    }

    @Test
    void the_rest_of_an_order_follows_later() throws IOException {
        double[] stock = stock("  - {hub: factory, fill_rate: 80 %, rest_after: 3 d}\n");

        assertThat(stock[0]).isZero();
        assertThat(stock[1]).isEqualTo(2 * 56);
        assertThat(stock[3]).isEqualTo(2 * 56);
        assertThat(stock[4]).isEqualTo(2 * 70);
        assertThat(stock[8]).isEqualTo(2 * (70 + 56));
    }

    @Test
    void the_rest_of_an_order_is_cancelled() throws IOException {
        FolderRun run = FolderRun.of(room, SCENARIO + "  - {hub: factory, fill_rate: 80 %, rest: cancelled}\n", 1);

        // Four weeks of two orders of 70, of which 56 come.
        assertThat(run.at("replenishment_units_ordered", "shop")).isEqualTo(8 * 70);
        assertThat(run.at("replenishment_units_received", "shop")).isEqualTo(8 * 56);
        assertThat(run.at("replenishment_units_cancelled", "shop")).isEqualTo(8 * 14);
    }

    @Test
    void a_share_that_is_no_whole_number_is_right_on_average() throws IOException {
        String odd = SCENARIO.replace("Q_units: 70", "Q_units: 3").replace("days: 28", "days: 2800");

        FolderRun run = FolderRun.of(room, odd + "  - {hub: factory, fill_rate: 75 %, rest: cancelled}\n", 4);

        // 2.25 of 3 come: 2, or 3 with probability 1/4. 3,200 orders, a standard error of sqrt(3/16/3200) = 0.0077.
        assertThat(run.at("replenishment_units_received", "shop") / 800).isCloseTo(2.25, offset(4 * 0.0077));
    }

    @Test
    void nonsense_is_refused() throws IOException {
        assertThat(FolderRun.problems(
                        room,
                        SCENARIO
                                + "  - {hub: factory, units_per_week: 0}\n"
                                + "  - {hub: factory, seller: potter, fill_rate: 0 %}\n"
                                + "  - {hub: factory, seller: potter, item: mug}\n"
                                + "  - {hub: factory, item: pot, rest: cancelled, rest_after: 3 d}\n"))
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).contains("A supplier without capacity delivers nothing."),
                        p -> assertThat(p).contains("A supplier that fills 0 % of its orders delivers nothing."),
                        p -> assertThat(p).contains("A row is about a seller or about an item, not both."),
                        p -> assertThat(p).contains("What is cancelled does not follow later."));
        assertThat(FolderRun.problems(room, SCENARIO + "  - {hub: shop, units_per_week: 7}\n"))
                .singleElement()
                .asString()
                .contains("The site \"shop\" is not of kind hub.");
    }
}
