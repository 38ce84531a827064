package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.Scenarios;
import groundwork.chain.demand.RealisedOrders;
import groundwork.results.Results;
import groundwork.results.Table;
import groundwork.scenario.Scenario;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demand that comes, as a result of its own. */
class RealisedDemandTest {

    private static final String SCENARIO = """
            name: Demand
            horizon: {start: 2026-09-07, days: 364}
            zone: America/New_York
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50, category: home}
              - {id: lamp, weight_kg: 1.4, volume_l: 8, value: 29, category: home}
              - {id: cap, weight_kg: 0.1, volume_l: 0.5, value: 12}
            categories: [{id: home}]
            regions:
              - {id: west, lat: 36.8, lon: -119.8, zone: America/Los_Angeles, group: US, weight: 1}
              - {id: east, lat: 40.8, lon: -74, group: US, weight: 3}
            forecast:
              - {region: US, item: mug, from: 2026-09-01, to: 2027-12-31, units_per_week: 40, profile: evening}
              - {region: US, item: lamp, from: 2026-09-01, to: 2026-12-13, units_per_week: 20, profile: evening}
              - {region: east, item: cap, from: 2026-09-01, to: 2027-12-31, units_per_week: 7}
            live_events:
              - {id: show, start: 2026-11-08 22:00, duration: 4 h, half_life: 0 s, ramp: 0 s, units: 1200, region: US, items: mug cap}
            sites:
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}
            lanes:
              - {id: parcels, from: kent, to: US, mode: door}
            """;

    /** Another coast, another way, people who are slow, and shelves that are empty. */
    private static final String OTHER_NETWORK = """
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: edison, kind: center, lat: 40.5, lon: -74.4}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2}
            work:
              - {site: edison, step: pick, staff: 1, shift: Mon-Fri 06:00-07:00, time: "exponential(mean=20) min"}
              - {site: kent, step: pick, staff: 2, shift: Mon-Fri 06:00-14:00, time: "exponential(mean=3) min"}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "Tue 08:00", transit: "uniform(14, 20) d"}
              - {id: truck, from: port, to: edison, mode: road, departs: "every 1 d", transit: 2 d}
              - {id: truck-2, from: port, to: kent, mode: road, departs: "every 2 d", transit: 1 d}
              - {id: parcels, from: edison, to: US, mode: parcel, departs: "Mon-Sat 17:00", transit: "triangular(1, 2, 4) d"}
              - {id: parcels-2, from: kent, to: west, mode: parcel, departs: "Mon-Sat 17:00", transit: "triangular(1, 2, 4) d"}
            inventory:
              - {site: edison, item: mug, source: hub, s_units: 30, S_units: 90}
              - {site: edison, item: lamp, source: hub, s_units: 30, S_units: 90}
              - {site: edison, item: cap, source: hub, s_units: 30, S_units: 90}
              - {site: kent, item: mug, source: hub, s_units: 30, S_units: 90}
            customs:
              - {site: port, channel: green, share: 100 %, time: 6 h}
            """;

    @TempDir
    private Path room;

    private Scenario read(String yaml) throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), yaml);
        return ((ReadResult.Read) ScenarioReader.read(room)).scenario();
    }

    private static String onOtherNetwork(String yaml) {
        return yaml.substring(0, yaml.indexOf("sites:")) + OTHER_NETWORK;
    }

    private static Results run(Scenario scenario, int replications) {
        Outcome outcome = Experiment.of(scenario, replications, 3, 1).run(Progress.NONE);
        assertThat(outcome.violations()).isEmpty();
        return outcome.results();
    }

    private static double sum(Table table, String column, String key, Object value) {
        return table.rows().stream()
                .filter(row -> row.get(table.column(key)).equals(value))
                .mapToDouble(row -> (Double) row.get(table.column(column)))
                .sum();
    }

    private static double kpi(Results results, String metric, String key) {
        Table table = results.table("kpi");
        return table.rows().stream()
                .filter(row -> row.get(table.column("metric")).equals(metric)
                        && row.get(table.column("key")).equals(key))
                .mapToDouble(row -> (Double) row.get(table.column("mean")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_realised_demand_is_the_same_after_a_change_of_network_sourcing_and_staffing() throws IOException {
        Results one = run(read(SCENARIO), 3);
        Results other = run(read(onOtherNetwork(SCENARIO)), 3);

        for (String table : List.of("demand", "demand_profile", "demand_peak")) {
            assertThat(other.table(table)).as(table).isEqualTo(one.table(table));
        }
        // It is another network: orders are lost there.
        assertThat(kpi(one, "orders_lost", "all")).isZero();
        assertThat(kpi(other, "orders_lost", "all")).isPositive();
        assertThat(kpi(other, "orders_placed", "all")).isEqualTo(kpi(one, "orders_placed", "all"));
    }

    @Test
    void the_units_forecast_by_week_are_those_of_the_scenario() throws IOException {
        Table demand = run(read(SCENARIO), 1).table("demand");

        // Mugs in all 52 weeks, lamps in the first 14; the zones of west lie three hours behind, so up to three hours
        // of a
        // Monday's first night fall into another week: nothing of the sum is lost but at the ends.
        assertThat(sum(demand, "forecast_units", "region", "east"))
                .isCloseTo(0.75 * (52 * 40 + 14 * 20 + 1_200) + 52 * 7, within(1e-6));
        assertThat(sum(demand, "forecast_units", "category", "")).isCloseTo(52 * 7 + 1_200 / 3.0, within(1e-6));
        // Half of the show falls into the week that begins at midnight.
        assertThat(sum(demand, "forecast_units", "week", "2026-11-09")
                        - sum(demand, "forecast_units", "week", "2026-11-16"))
                .isCloseTo(600, within(0.5));
    }

    @Test
    void what_comes_is_what_was_forecast_on_average() throws IOException {
        Table demand = run(read(SCENARIO), 40).table("demand");

        double forecast =
                demand.rows().stream().mapToDouble(row -> (Double) row.get(3)).sum();
        double came = demand.rows().stream()
                .mapToDouble(row -> (Double) row.get(demand.column("mean")))
                .sum();
        // Poisson: the mean of 40 sums of this size, 3.29 standard deviations.
        assertThat(came)
                .isBetween(forecast - 3.29 * Math.sqrt(forecast / 40), forecast + 3.29 * Math.sqrt(forecast / 40));
    }

    /** A forecast that is right is still off by the spread of Poisson counts. */
    @Test
    void the_errors_of_a_right_forecast_are_those_of_poisson_counts() throws IOException {
        String yaml = SCENARIO.replaceFirst("(?s)forecast:.*sites:", """
                forecast:
                  - {region: east, item: mug, from: 2026-09-01, to: 2027-12-31, units_per_week: 9, profile: flat}
                sites:
                """.stripTrailing());
        Results results = run(read(yaml), 200);

        // Mean absolute deviation of a Poisson count of whole mean m over m: 2 exp(-m) m^m / m! (Johnson and Kotz).
        double wape = 2 * StrictMath.exp(-9 + 9 * StrictMath.log(9) - Gamma.logGamma(10));
        Table kpi = results.table("kpi");
        for (List<Object> row : kpi.rows()) {
            double mean = (Double) row.get(kpi.column("mean"));
            double half = (Double) row.get(kpi.column("half_width_95"));
            String metric = row.get(0).toString();
            if (metric.equals("forecast_wape") && row.get(2).equals("all")) {
                // 52 weeks: dividing by what came instead of its mean moves it by less than 1 in 468.
                assertThat(mean).isCloseTo(wape, within(2 * half + wape / 468));
                assertThat(half).isLessThan(0.006);
            } else if (metric.equals("forecast_bias") && row.get(2).equals("all")) {
                assertThat(mean).isCloseTo(0, within(2 * half + 1 / 468.0));
            } else if (metric.equals("forecast_mase") && row.get(2).equals("home")) {
                // E|A - m| over E|A - A'|, both of Poisson counts; the latter is 2 m exp(-2m) (I0(2m) + I1(2m)) =
                // 3.3588.
                assertThat(mean).isCloseTo(9 * wape / meanDifference(9), within(2 * half + 0.01));
            }
        }
    }

    /** E|A − A'| of two Poisson counts, by summing. */
    private static double meanDifference(double mean) {
        double[] p = new double[80];
        for (int k = 0; k < p.length; k++) {
            p[k] = StrictMath.exp(-mean + k * StrictMath.log(mean) - Gamma.logGamma(k + 1));
        }
        double sum = 0;
        for (int a = 0; a < p.length; a++) {
            for (int b = 0; b < p.length; b++) {
                sum += p[a] * p[b] * Math.abs(a - b);
            }
        }
        return sum;
    }

    @Test
    void recorded_orders_without_a_forecast_have_no_errors() throws IOException {
        String yaml = SCENARIO.replaceFirst("(?s)forecast:.*sites:", """
                recorded_orders:
                  - {at: 2026-09-08 10:00, region: east, item: mug, units: 2}
                sites:
                """.stripTrailing());
        Results results = run(read(yaml), 1);

        Table kpi = results.table("kpi");
        assertThat(kpi.rows()).noneMatch(row -> row.get(0).toString().startsWith("forecast_"));
        assertThat(sum(results.table("demand"), "mean", "region", "east")).isEqualTo(2);
    }

    @Test
    void the_profile_is_that_of_the_customers_clocks() throws IOException {
        Table profile = run(read(SCENARIO), 2).table("demand_profile");

        double came = profile.rows().stream()
                .mapToDouble(row -> (Double) row.get(profile.column("mean")))
                .sum();
        double forecast =
                profile.rows().stream().mapToDouble(row -> (Double) row.get(1)).sum();
        assertThat(came).isCloseTo(1, within(1e-12));
        assertThat(forecast).isCloseTo(1, within(1e-12));
        // The show: a quarter of it in each hour, east from Sunday 22:00, west from Sunday 19:00.
        double orders = 52 * 47 + 14 * 20 + 1_200;
        double inHour = (Double) profile.rows().get(166).get(1)
                - (Double) profile.rows().get(142).get(1);
        assertThat(inHour).isCloseTo((0.25 + 0.75) * 300 / orders, within(0.01));
    }

    @Test
    void orders_told_without_the_chain_are_those_of_the_run() {
        Scenario scenario = Scenarios.crossBorder();
        List<String> told = new ArrayList<>();

        long orders = RealisedOrders.of(
                scenario,
                2,
                7,
                (order, at, region, item, units) ->
                        told.add(order + " " + at + " " + region + " " + item + " " + units));

        Outcome outcome = Experiment.ofOne(scenario, 2, 7).run(Progress.NONE);
        assertThat(orders).isEqualTo(outcome.orders());
        assertThat(told).hasSizeGreaterThan((int) orders);
    }
}
