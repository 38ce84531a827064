package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitOrdersTest {

    private static final String SITES = """
            name: Two centers that keep different things
            horizon: {start: 2026-01-05, days: 20}
            when_short: lost
            promise: 2 d
            sourcing: {split: 2}
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
              - {id: pan, weight_kg: 5, volume_l: 1, value: 1}
              - {id: vase, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 22, lon: 114}
              - {id: near, kind: center, lat: 47, lon: -122}
              - {id: far, kind: center, lat: 47, lon: -112}
              - {id: farther, kind: center, lat: 47, lon: -102}
            lanes:
              - {id: in-near, from: factory, to: near, mode: road, transit: 5 d}
              - {id: in-far, from: factory, to: far, mode: road, transit: 5 d}
              - {id: in-farther, from: factory, to: farther, mode: road, transit: 5 d}
              - {id: p-near, from: near, to: a, mode: parcel, transit: 1 d, rate_card: c}
              - {id: p-far, from: far, to: a, mode: parcel, transit: 3 d, rate_card: c}
              - {id: p-farther, from: farther, to: a, mode: parcel, transit: 4 d, rate_card: c}
            rate_cards:
              - {card: c, zone: 1, up_to_kg: 2, price: 3}
              - {card: c, zone: 1, up_to_kg: 20, price: 7}
            inventory:
              - {site: near, item: mug, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9, review: 90 d}
              - {site: far, item: pan, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9, review: 90 d}
              - {site: farther, item: pan, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9, review: 90 d}
              - {site: farther, item: vase, source: factory, mode: road, s_units: 0, S_units: 9, initial_units: 9, review: 90 d}
            """;

    private static final String[] MUG_AND_PAN = {"o1,2026-01-05 12:00,a,mug,1", "o1,2026-01-05 12:00,a,pan,1"};

    @TempDir
    private Path folder;

    @Test
    void an_order_that_no_center_has_whole_comes_in_two_parcels_and_counts_once() {
        Replay run = Replay.of(folder, SITES, MUG_AND_PAN);

        assertThat(run.figure("orders_placed")).isEqualTo(1);
        assertThat(run.figure("orders_shipped")).isEqualTo(1);
        assertThat(run.figure("orders_delivered")).isEqualTo(1);
        assertThat(run.figure("split_share")).isEqualTo(1);
        assertThat(run.figure("parcels_per_order")).isEqualTo(2);
        assertThat(run.figure("orders_shipped", "near")).isEqualTo(1);
        assertThat(run.figure("orders_shipped", "far")).isEqualTo(1);
        // The mug comes after a day, in time; the pan after three days. The order is late.
        assertThat(run.figure("delivery_time_mean", "a")).isEqualTo(3);
        assertThat(run.figure("on_time_share")).isZero();
        // A mug for 3 and a pan for 7.
        assertThat(run.figure("cost_by_activity", "parcel")).isEqualTo(10);
        assertThat(run.figure("fill_rate_lines")).isEqualTo(1);
    }

    @Test
    void without_leave_to_split_it_is_lost() {
        Replay run = Replay.of(folder, SITES.replace("split: 2", "split: 1"), MUG_AND_PAN);

        assertThat(run.figure("orders_lost")).isEqualTo(1);
    }

    @Test
    void two_parcels_are_preferred_to_three_and_near_centers_to_far_ones() {
        Replay two = Replay.of(
                folder,
                SITES.replace("split: 2", "split: 3"),
                "o1,2026-01-05 12:00,a,mug,1",
                "o1,2026-01-05 12:00,a,pan,1",
                "o1,2026-01-05 12:00,a,vase,1");

        // Mug from near; pan and vase together from farther, though far would have the pan.
        assertThat(two.figure("parcels_per_order")).isEqualTo(2);
        assertThat(two.figure("orders_shipped", "farther")).isEqualTo(1);
        assertThat(two.figure("orders_shipped", "far")).isZero();
    }

    @Test
    void what_is_out_of_stock_everywhere_waits_in_parcels_where_it_is_kept() {
        Replay run = Replay.of(
                folder,
                SITES.replace("when_short: lost", "when_short: backorder")
                        .replace(
                                "S_units: 9, initial_units: 9, review: 90 d",
                                "S_units: 9, initial_units: 0, review: 0 d"),
                MUG_AND_PAN);

        // Ordered when the customer orders, five days on the way; then a day for the mug, three for the pan.
        assertThat(run.figure("orders_backordered")).isEqualTo(2);
        assertThat(run.figure("delivery_time_mean", "a")).isEqualTo(8);
        assertThat(run.figure("fill_rate_lines")).isZero();
    }

    @Test
    void a_parcel_that_is_not_told_of_breaks_the_balance_of_parcels() throws Exception {
        Replay.of(folder, SITES, MUG_AND_PAN);
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(folder)).scenario();

        Outcome outcome = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, LostMessage.all("partLeft"));

        assertThat(outcome.violations()).anySatisfy(v -> assertThat(v).contains("parcels balance"));
    }

    /** Networks of three centers with stock, demand and room at random: all balances hold, and no order is forgotten. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void orders_and_units_are_conserved_however_they_are_split(int seed) {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder(SITES.replace("split: 2", "split: " + (2 + seed % 2))
                .replace("when_short: lost", "when_short: " + (seed % 3 == 0 ? "lost" : "backorder"))
                .replace("name:", seed % 3 == 1 ? "patience: exponential(2) d\nname:" : "name:"));
        yaml.setLength(yaml.indexOf("inventory:"));
        yaml.append("basket: {lines: \"discrete(1: 40, 2: 30, 3: 30)\", units: \"geometric(mean=1.5)\"}\n");
        yaml.append("work:\n");
        for (String site : new String[] {"near", "far", "farther"}) {
            yaml.append(String.format(
                    "  - {site: %s, step: pick, staff: 1, shift: 24/7, time: exponential(%d) min, room: %d, scrap_share: %d %%}%n",
                    site, 20 + random.nextInt(80), 3 + random.nextInt(10), random.nextInt(20)));
        }
        yaml.append("inventory:\n");
        for (String site : new String[] {"near", "far", "farther"}) {
            for (String item : new String[] {"mug", "pan", "vase"}) {
                boolean kept =
                        site.equals("farther") ? random.nextBoolean() : item.equals("mug") == site.equals("near");
                if (kept) {
                    yaml.append(String.format(
                            "  - {site: %s, item: %s, source: factory, mode: road, s_units: 5, S_units: %d, initial_units: %d, review: 1 d}%n",
                            site, item, 20 + random.nextInt(60), random.nextInt(60)));
                }
            }
        }
        yaml.append("forecast:\n");
        for (String item : new String[] {"mug", "pan", "vase"}) {
            yaml.append(String.format(
                    "  - {region: a, item: %s, from: 2026-01-05, to: 2026-01-24, units_per_week: %d, profile: flat}%n",
                    item, 20 + random.nextInt(100)));
        }

        Replay run = Replay.of(folder, yaml.toString());

        double cancelled = seed % 3 == 1 ? run.figure("orders_cancelled") : 0;
        assertThat(run.figure("orders_placed"))
                .isEqualTo(run.figure("orders_shipped")
                        + run.figure("orders_lost")
                        + cancelled
                        + run.figure("orders_scrapped")
                        + run.figure("orders_open_at_end"));
        assertThat(run.figure("orders_split")).isPositive();
        assertThat(run.figure("split_share"))
                .isCloseTo(run.figure("orders_split") / run.figure("orders_placed"), within(1e-12));
    }
}
