package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisruptionTest {

    /** A customer a day at noon for a mug; the shop has 20 and orders 10 at 10 or below, looking at midnight. */
    private static final String SHOP = """
            name: A shop and its ship
            horizon: {start: 2026-01-05, days: 20}
            when_short: backorder
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: town, lat: 47, lon: -122}
            sites:
              - {id: factory, kind: hub, lat: 47, lon: -122}
              - {id: port, kind: gateway, lat: 47, lon: -122}
              - {id: shop, kind: center, lat: 47, lon: -122}
            work:
              - {site: shop, step: pick, staff: 1, shift: 24/7, time: 1 h}
            lanes:
              - {id: ship, from: factory, to: port, vendor: line, mode: ocean, departs: "Mon 08:00", transit: 2 d}
              - {id: truck, from: port, to: shop, vendor: haulier, mode: road, departs: "every 1 d", transit: 6 h}
              - {id: post, from: shop, to: town, vendor: mail, mode: parcel, departs: "every 1 d", transit: 1 d}
            inventory:
              - {site: shop, item: mug, source: factory, mode: ocean, policy: r-Q, s_units: 17, Q_units: 10, initial_units: 20, review: 1 d}
            customs:
              - {site: port, channel: green, share: 100 %, time: 1 h}
            """;

    @TempDir
    private Path room;

    private FolderRun shop(String disruption) throws IOException {
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n" + FolderRun.daily("town", "mug", 5, 24, 1));
        return FolderRun.of(room, SHOP + disruption, 1);
    }

    private static Object cell(FolderRun run, String table, String column) {
        Table rows = run.results().table(table);
        return rows.rows().get(0).get(rows.column(column));
    }

    @Test
    void a_closed_lane_misses_its_departure_and_the_goods_leave_with_the_next() throws IOException {
        // Three mugs are gone by the midnight of Thursday the 8th: ten are ordered, for the ship of Monday the 12th,
        // and by
        // Sunday the 18th ten more, for that of the 19th.
        FolderRun calm = shop("");
        FolderRun closed =
                shop("disruptions: [{id: storm, what: lane, which: ship, from: 2026-01-12, to: 2026-01-12 20:00}]\n");

        assertThat(calm.at("lane_departures", "ship")).isEqualTo(2);
        assertThat(closed.at("lane_departures", "ship")).isEqualTo(1);
        assertThat(closed.at("lane_units", "ship")).isEqualTo(20);
        assertThat(cell(closed, "disruption", "departures_missed")).isEqualTo(1.0);
        assertThat(cell(closed, "disruption", "units_delayed")).isEqualTo(10.0);
        assertThat(cell(closed, "disruption_window", "start")).isEqualTo("2026-01-12T00:00");
        assertThat(cell(closed, "disruption_window", "end")).isEqualTo("2026-01-12T20:00");
    }

    @Test
    void a_vendor_takes_all_its_lanes_with_it() throws IOException {
        FolderRun closed =
                shop("disruptions: [{id: strike, what: vendor, which: line, from: 2026-01-01, duration: 30 d}]\n");

        assertThat(closed.at("lane_departures", "ship")).isZero();
        assertThat(cell(closed, "disruption", "departures_missed")).isEqualTo(3.0);
        assertThat(cell(closed, "disruption", "days")).isEqualTo(20.0);
    }

    @Test
    void a_load_waits_before_a_closed_port_and_clears_when_it_opens() throws IOException {
        // The ship of the 12th, 08:00, comes on the 14th, 08:00. The port opens on the 18th: an hour of customs, the
        // truck of
        // the midnight that begins the 19th, and the shelf at 06:00.
        FolderRun closed =
                shop("disruptions: [{id: strike, what: site, which: port, from: 2026-01-13, to: 2026-01-17}]\n");

        assertThat(cell(closed, "disruption", "loads_held")).isEqualTo(1.0);
        assertThat(cell(closed, "disruption", "units_held")).isEqualTo(10.0);
        assertThat((double) cell(closed, "disruption", "days_held_mean")).isEqualTo(3 + 16 / 24.0);
        assertThat(cell(closed, "disruption", "departures_missed")).isEqualTo(5.0);
        assertThat(closed.byDay("stock", "shop")[18 - 5]).isLessThan(8);
        assertThat(closed.byDay("stock", "shop")[19 - 5]).isGreaterThan(8);
    }

    @Test
    void at_half_depth_half_a_vehicle_is_full() throws IOException {
        FolderRun half = FolderRun.of(
                room,
                SHOP.replace("mode: ocean, departs", "mode: ocean, capacity_kg: 12, departs")
                        + "forecast: [{region: town, item: mug, from: 2026-01-05, to: 2026-01-24, units_per_week: 70, profile: flat}]\n"
                        + "disruptions: [{id: low-water, what: lane, which: ship, from: 2026-01-01, to: 2026-02-01, depth: 50 %}]\n",
                1);

        assertThat(half.at("lane_departures", "ship")).isEqualTo(2);
        assertThat(half.at("lane_units", "ship")).isEqualTo(2 * 6);
    }

    @Test
    void a_closed_site_works_nothing_and_sends_nothing() throws IOException {
        FolderRun closed =
                shop("disruptions: [{id: snow, what: site, which: shop, from: 2026-01-10, to: 2026-01-12}]\n");

        // What was picked on the 9th leaves at the midnight that begins the 13th. The orders of the 10th, 11th and 12th
        // are picked
        // on the 13th, and leave with that of the 13th a midnight later.
        double[] shipped = closed.byDay("orders_shipped", "shop");
        assertThat(shipped[10 - 5]).isEqualTo(0);
        assertThat(shipped[12 - 5]).isEqualTo(0);
        assertThat(shipped[13 - 5]).isEqualTo(1);
        assertThat(shipped[14 - 5]).isEqualTo(4);
        assertThat(cell(closed, "disruption", "departures_missed")).isEqualTo(3.0);
    }

    @Test
    void a_step_of_which_half_the_staff_is_away_takes_longer() throws IOException {
        String crowd = SHOP.replace("staff: 1", "staff: 4");
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n" + "2026-01-05 12:00,town,mug,1\n".repeat(4));
        FolderRun half = FolderRun.of(
                room,
                crowd
                        + "disruptions: [{id: flu, what: work, which: shop/pick, from: 2026-01-05, to: 2026-01-05, depth: 50 %}]\n",
                1);

        // Two at 12:00 and two at 13:00, an hour each.
        assertThat(half.at("wait_mean", "shop/pick")).isEqualTo(0.5);
    }

    @Test
    void where_two_strike_at_once_each_leaves_its_share_of_what_the_other_leaves() throws IOException {
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n" + "2026-01-05 12:00,town,mug,1\n".repeat(2));
        FolderRun two = FolderRun.of(
                room,
                SHOP.replace("staff: 1", "staff: 4")
                        + "disruptions:\n"
                        + "  - {id: flu, what: work, which: shop/pick, from: 2026-01-05, to: 2026-01-05, depth: 50 %}\n"
                        + "  - {id: snow, what: site, which: shop, from: 2026-01-05, to: 2026-01-05, depth: 50 %}\n",
                1);

        // One of four is there: the second order waits for an hour.
        assertThat(two.at("wait_mean", "shop/pick")).isEqualTo(0.5);
    }

    @Test
    void people_who_stay_away_unseen_break_the_balance_of_staff() throws IOException {
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n" + FolderRun.daily("town", "mug", 5, 24, 1));
        Files.writeString(
                room.resolve("scenario.yaml"),
                SHOP + "disruptions: [{id: fire, what: site, which: shop, from: 2026-01-06, duration: 4 h}]\n");
        Scenario scenario = ((ReadResult.Read) ScenarioReader.read(room)).scenario();

        Outcome outcome = Experiment.of(scenario, 1, 1, 1).run(Progress.NONE, LostMessage.all("staffKeptAway"));

        assertThat(outcome.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: staff balance is violated"))
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: shift balance is violated"));
    }

    @Test
    void work_under_way_is_finished_or_interrupted() throws IOException {
        String closure =
                "disruptions: [{id: fire, what: work, which: shop/pick, from: 2026-01-06 12:30, duration: 4 h, under_way: %s}]\n";

        // One of twenty orders is half picked when everybody leaves for four hours.
        assertThat(shop(closure.formatted("finished")).at("sojourn_mean", "shop/pick"))
                .isEqualTo(1);
        assertThat(shop(closure.formatted("interrupted")).at("sojourn_mean", "shop/pick"))
                .isEqualTo(1 + 4 / 20.0);
    }

    @Test
    void service_survives_and_recovers_as_counted_by_hand() throws IOException {
        // Five mugs are there. More are ordered at the first midnight, and would be on the shelf on the 8th; the port
        // holds them
        // from the 7th to the midnight that begins the 15th, and the truck of the next midnight brings them on the
        // 16th. The
        // orders of the 10th to the 15th wait until then and are late, that of the 16th is not.
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "at,region,item,units\n" + FolderRun.daily("town", "mug", 5, 24, 1));
        FolderRun closed = FolderRun.of(
                room,
                SHOP.replace("initial_units: 20", "initial_units: 5").replace("when_short", "promise: 2 d\nwhen_short")
                        + "disruptions: [{id: strike, what: site, which: port, from: 2026-01-06, to: 2026-01-14}]\n",
                1);

        assertThat(cell(closed, "disruption", "hit_share")).isEqualTo(1.0);
        assertThat(cell(closed, "disruption", "survive_days")).isEqualTo(10.0 - 6);
        assertThat(cell(closed, "disruption", "recover_days")).isEqualTo(16.0 - 15);
        assertThat(cell(closed, "disruption", "recovered_share")).isEqualTo(1.0);
        Table effects = closed.results().table("disruption_effect");
        List<Object> onTime = effects.rows().stream()
                .filter(row -> row.get(0).equals("on_time_share"))
                .findFirst()
                .orElseThrow();
        assertThat(onTime.get(effects.column("without"))).isEqualTo(1.0);
        assertThat((double) onTime.get(effects.column("difference"))).isLessThan(-0.2);
    }

    @Test
    void what_nobody_notices_is_survived() throws IOException {
        FolderRun closed =
                shop("disruptions: [{id: storm, what: lane, which: ship, from: 2026-01-12, to: 2026-01-12 20:00}]\n");

        assertThat(cell(closed, "disruption", "hit_share")).isEqualTo(0.0);
        assertThat(cell(closed, "disruption", "survive_days")).isEqualTo(Double.NaN);
        assertThat(cell(closed, "disruption", "recover_days")).isEqualTo(0.0);
    }

    /** 700 units a week in each of two towns for forty days; something happens to one of them from the 11th day to the 20th. */
    private static final String TOWNS = """
            name: Two towns
            horizon: {start: 2026-01-01, days: 40}
            items: [{id: mug, weight_kg: 1, volume_l: 1, value: 1}]
            regions: [{id: a, lat: 47, lon: -122}, {id: b, lat: 47, lon: -122}]
            forecast:
              - {region: a, item: mug, from: 2026-01-01, to: 2026-03-01, units_per_week: 700, profile: flat}
              - {region: b, item: mug, from: 2026-01-01, to: 2026-03-01, units_per_week: 700, profile: flat}
            sites: [{id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}]
            lanes: [{id: a, from: shop, to: a, mode: door}, {id: b, from: shop, to: b, mode: door}]
            """;

    @Test
    void demand_falls_and_rises_by_as_much_as_is_said_and_elsewhere_not_at_all() throws IOException {
        String shift = "disruptions: [{id: news, what: demand, which: a, from: 2026-01-11, to: 2026-01-20, %s}]\n";
        FolderRun calm = FolderRun.of(room, TOWNS, 40);
        FolderRun fall = FolderRun.of(room, TOWNS + shift.formatted("depth: 60 %"), 40);
        FolderRun rise = FolderRun.of(room, TOWNS + shift.formatted("rise: 150 %"), 40);

        // 100 orders a day: 4,000 in all, of which 600 fail to come, or 1,500 more come. Sums of 40 replications are
        // Poisson.
        double z = 3.29;
        assertThat(fall.at("orders_placed", "a")).isCloseTo(3_400, within(z * Math.sqrt(3_400 / 40.0)));
        assertThat(rise.at("orders_placed", "a")).isCloseTo(5_500, within(z * Math.sqrt(5_500 / 40.0)));
        assertThat(fall.at("orders_placed", "b")).isEqualTo(calm.at("orders_placed", "b"));
        assertThat(rise.at("orders_placed", "b")).isEqualTo(calm.at("orders_placed", "b"));
        // Those who come anyway are the same ones as without the rise.
        assertThat(rise.byDay("orders_placed", "all")[9]).isEqualTo(calm.byDay("orders_placed", "all")[9]);
        assertThat(rise.byDay("orders_placed", "all")[20]).isEqualTo(calm.byDay("orders_placed", "all")[20]);
    }

    /**
     * M/M/1 with breakdowns at any time, preemptive resume: λ = 0.5, μ = 1, mean time between failures 20, mean repair 4 hours.
     * W = ((f + r)² + μ f) / ((f + r)(r μ − λ (f + r))) with f = 1/20, r = 1/4: 4.667, L = λ W = 2.333.
     */
    @Test
    void a_queue_with_breakdowns_is_as_long_as_theory_says() throws IOException {
        FolderRun run = FolderRun.of(room, """
                name: Breakdowns
                report: {undisturbed: no}
                horizon: {start: 2026-09-01, days: 6000}
                warm_up: 100 d
                items: [{id: job, weight_kg: 1, volume_l: 1, value: 1}]
                regions: [{id: town, lat: 47, lon: -122}]
                forecast: [{region: town, item: job, from: 2026-01-01, to: 2044-01-01, units_per_week: 84, profile: flat}]
                sites: [{id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}]
                work: [{site: shop, step: pick, staff: 1, shift: 24/7, time: exponential(1) h}]
                lanes: [{id: door, from: shop, to: town, mode: door}]
                disruptions:
                  - {id: breakdown, what: work, which: shop/pick, time_between: exponential(20) h, duration: exponential(4) h, under_way: interrupted}
                """, 20);

        double f = 1 / 20.0;
        double r = 1 / 4.0;
        double w = ((f + r) * (f + r) + f) / ((f + r) * (r - 0.5 * (f + r)));
        assertThat(w).isCloseTo(4.6667, within(1e-4));
        double halfWidth = run.halfWidth("sojourn_mean", "shop/pick");
        assertThat(halfWidth).isLessThan(0.015 * w);
        assertThat(run.at("sojourn_mean", "shop/pick")).isCloseTo(w, within(halfWidth * 3.883 / 2.093));
        double halfL = run.halfWidth("in_system_mean", "shop/pick");
        assertThat(run.at("in_system_mean", "shop/pick")).isCloseTo(w / 2, within(halfL * 3.883 / 2.093));
        // Down for 4 of 24 hours; the windows of 20 × 6,100 days are a sample of 122,000 cycles.
        assertThat((double) cell(run, "disruption", "time_share")).isCloseTo(1 / 6.0, within(0.002));
    }

    /**
     * Base stock with a supplier that is up or down: 2,000 units are asked for at the beginning of each day, the shelf is filled to
     * 8,000 at midnight unless the supplier is down; it goes down with probability 0.04 a day and comes up with 0.25. Holding costs
     * 0.25 a unit and day, a unit short 3. Source: Snyder and Shen, Fundamentals of Supply Chain Theory, example 9.3: the cost is
     * 2,737.07 a day, the supplier is up 0.862 of the time.
     */
    @Test
    void a_base_stock_against_supplier_disruptions_costs_what_theory_says() throws IOException {
        StringBuilder orders = new StringBuilder("at,region,item,units\n");
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            orders.append(day).append(" 00:00:01,town,mug,2000\n");
        }
        Files.writeString(room.resolve("recorded_orders.csv"), orders);
        Files.writeString(room.resolve("up.csv"), geometric(0.04));
        Files.writeString(room.resolve("down.csv"), geometric(0.25));
        FolderRun run = FolderRun.of(room, """
                name: Supplier up or down
                report: {undisturbed: no}
                horizon: {start: 2026-01-01, days: 5000}
                when_short: backorder
                items: [{id: mug, weight_kg: 1, volume_l: 1, value: 1}]
                regions: [{id: town, lat: 47, lon: -122}]
                sites:
                  - {id: factory, kind: hub, lat: 47, lon: -122}
                  - {id: shop, kind: center, lat: 47, lon: -122}
                lanes:
                  - {id: in, from: factory, to: shop, mode: road, vendor: supplier, departs: on demand, transit: 0 d}
                  - {id: door, from: shop, to: town, mode: door}
                inventory:
                  - {site: shop, item: mug, source: factory, mode: road, s_units: 7999, S_units: 8000, initial_units: 8000, review: 1 d}
                disruptions:
                  - {id: down, what: vendor, which: supplier, time_between: empirical(up.csv) d, duration: empirical(down.csv) d}
                """, 120);

        double z = 3.374 / 1.980; // of Student's t with 119 degrees of freedom: 99.9 % over 95 %
        double cost = 0.25 * run.at("stock_mean", "shop") + 3 * run.at("backorders_mean", "shop");
        double halfWidth =
                z * (0.25 * run.halfWidth("stock_mean", "shop") + 3 * run.halfWidth("backorders_mean", "shop"));
        assertThat(cost).isCloseTo(2_737.07, within(halfWidth));
        assertThat(halfWidth).isLessThan(0.05 * cost);
        assertThat((double) cell(run, "disruption", "time_share")).isCloseTo(1 - 0.862069, within(0.005));
    }

    /** A table of 1, 2, … days with the chances of a geometric distribution, as far as they are above 10^-12. */
    private static String geometric(double chance) {
        StringBuilder table = new StringBuilder("value,weight\n");
        double weight = chance;
        for (int days = 1; weight > 1e-12; days++) {
            table.append(days)
                    .append(',')
                    .append(String.format(Locale.ROOT, "%.15f", weight))
                    .append('\n');
            weight *= 1 - chance;
        }
        return table.toString();
    }
}
