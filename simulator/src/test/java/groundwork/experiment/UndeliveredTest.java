package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parcels that nobody takes go to a returns center, are looked at there, and what is in them is sold again. */
class UndeliveredTest {

    private static final String SHOP = """
            name: Nobody at home
            horizon: {start: 2026-01-05, days: 40}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 5, price: 8}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 22, lon: 114}
              - {id: shop, kind: center, lat: 47, lon: -122}
              - {id: back, kind: returns, lat: 47, lon: -122}
            work:
              - {site: back, step: check_in, staff: 9, shift: "24/7", time: 6 h, wage_per_h: 1}
            lanes:
              - {id: supply, from: factory, to: shop, mode: ocean, transit: 900 d}
              - {id: post, from: shop, to: a, mode: parcel, transit: 1 d}
              - {id: again, from: back, to: shop, mode: road, transit: 1 d}
            """;

    private static final String NEVER_AT_HOME =
            "delivery_attempts:\n  - {fail_share: 99.9999999 %, attempts: 2, back_after: 2 d, cost_back: 3, back_to: back}\n";

    @TempDir
    private Path folder;

    private static String stock(int units) {
        return "inventory:\n  - {site: shop, item: mug, source: factory, s_units: 0, S_units: 1, initial_units: "
                + units + ", review: 999 d}\n";
    }

    @Test
    void what_came_back_from_the_door_is_sold_to_the_next_in_line() {
        Replay run = Replay.of(
                folder, SHOP + stock(1) + NEVER_AT_HOME, "1,2026-01-06 08:00,a,mug,1", "2,2026-01-08 08:00,a,mug,1");

        // At the door on the 7th and 8th, at the returns center on the 10th at 8 o'clock, checked in at 14, and on the
        // shelf a day later: the second order has waited for 78 hours. Its parcel goes the same way, up to the 16th.
        assertThat(run.figure("orders_shipped")).isEqualTo(2);
        assertThat(run.row("undelivered", "back")).containsExactly(new double[] {2, 2, 2, 0, 1, 0.25}, within(1e-9));
        assertThat(run.figure("undelivered_parcels")).isEqualTo(2);
        assertThat(run.figure("returns_restocked")).isEqualTo(2);
        assertThat(run.figure("lane_units", "again")).isEqualTo(2);
        assertThat(run.figure("backorders_mean", "shop")).isCloseTo(78 / (40 * 24.0), within(1e-9));
        assertThat(run.figure("cost_by_activity", "parcels_back")).isEqualTo(6);
        assertThat(run.figure("revenue")).isZero();
    }

    @Test
    void they_have_grades_of_their_own() {
        String rules = """
                categories:
                  - {id: home, return_rate: 0 %, recovery_share: 30 %}
                return_grades:
                  - {grade: worn, share: 100 %}
                  - {grade: new, share: 100 %, reason: undelivered}
                dispositions:
                  - {grade: new, disposition: restock, cost: 0.25}
                  - {grade: worn, disposition: destroy}
                """;
        Replay run = Replay.of(
                folder,
                SHOP.replace("{id: mug,", "{id: mug, category: home,") + stock(9) + NEVER_AT_HOME + rules,
                "1,2026-01-06 08:00,a,mug,3",
                "2,2026-01-07 08:00,a,mug,2");

        assertThat(run.row("return_disposition", "home", "new", "restock")).containsExactly(5, 25, 25, 1.25);
        assertThat(run.figure("cost_by_activity", "return_restock")).isEqualTo(1.25);
        assertThat(run.figure("refunds")).isZero();
    }

    @Test
    void parcels_that_nobody_collects_go_there_too() {
        Replay run = Replay.of(
                folder,
                SHOP + stock(9)
                        + "pickup_points:\n  - {id: kiosk, region: a, collected_after: 1 d, uncollected_share: 99.9999999 %,"
                        + " kept_for: 3 d, back_after: 1 d, cost_back: 2, back_to: back}\n",
                "1,2026-01-06 08:00,a,mug,3");

        assertThat(run.row("undelivered", "back")).containsExactly(new double[] {1, 3, 3, 0, 1, 0.25}, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "undelivered balance, undeliveredCame",
        "undelivered balance, parcelReshelved",
        "returns balance, returnGraded",
        "goods balance, returnGraded",
    })
    void a_message_that_is_lost_breaks_its_balance(String line, String method) throws IOException {
        String shop = SHOP.replace("{id: a,", "{id: b, lat: 47, lon: -122}\n  - {id: a,")
                .replace(
                        "to: a, mode: parcel",
                        "to: a, mode: parcel, transit: 1 d}\n  - {id: mail, from: shop, to: b, mode: parcel");
        Files.writeString(folder.resolve("scenario.yaml"), shop + stock(5000) + """
                forecast:
                  - {region: a, item: mug, from: 2026-01-05, to: 2026-12-31, units_per_week: 700, profile: flat}
                  - {region: b, item: mug, from: 2026-01-05, to: 2026-12-31, units_per_week: 700, profile: flat}
                delivery_attempts:
                  - {fail_share: 40 %, attempts: 2, back_to: back, region: a}
                  - {fail_share: 40 %, attempts: 2, region: b}
                """);
        ReadResult read = ScenarioReader.read(folder);
        assertThat(read).as(() -> read.problems().toString()).isInstanceOf(ReadResult.Read.class);
        LostMessage lost = LostMessage.first(method);

        Outcome whole =
                Experiment.of(((ReadResult.Read) read).scenario(), 1, 1, 1).run(Progress.NONE);
        Outcome outcome =
                Experiment.of(((ReadResult.Read) read).scenario(), 1, 1, 1).run(Progress.NONE, lost);

        assertThat(whole.violations()).isEmpty();
        assertThat(lost.isLost()).isTrue();
        assertThat(outcome.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: " + line + " is violated"));
    }
}
