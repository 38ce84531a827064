package groundwork.chain.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.Plan;
import groundwork.observation.ChainListener;
import groundwork.random.Streams;
import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a shirt on a shelf has cost on its way, by hand. 100 shirts a day are expected; a ship leaves each week with 700 of them: 350 kg,
 * 1.4 m3, worth 7,000. A shirt weighs 0.5 kg, takes 2 litres, and is worth 10.
 */
class InboundCostTest {

    private static final String YAML = """
            name: Inbound cost
            horizon: {start: 2026-09-01, days: 28}
            currency: USD
            categories: [{id: apparel, duty_rate: 20 %%}]
            items: [{id: shirt, category: apparel, weight_kg: 0.5, volume_l: 2, value: 10}]
            regions: [{id: west, lat: 36.8, lon: -119.8}]
            forecast: [{region: west, item: shirt, from: 2026-09-01, to: 2026-09-28, units_per_week: %s, profile: flat}]
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, storage_per_m3_day: %s}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "%s", transit: 5 d%s}
              - {id: truck, from: port, to: kent, mode: road, departs: "Mon-Sun 12:00", transit: 1 d}
              - {id: ground, from: kent, to: west, mode: parcel, transit: 2 d}
            customs: [{site: port, channel: green, share: 100 %%, time: 6 h}]
            inventory: [{site: kent, item: shirt, source: hub, s_units: 1500, S_units: 2500, initial_units: 1500}]
            %s
            """;

    private static final String CARD = ", rate_card: sea";

    private static final String RATES =
            "freight_rates: [{card: sea, basis: kg, price: 0.40}, {card: sea, basis: m3, price: 100},"
                    + " {card: sea, basis: shipment, price: 70}]\n";

    @TempDir
    private Path folder;

    /** Dollars of a shirt at Kent, duty of 2 dollars taken off. */
    private double of(String unitsPerWeek, String storage, String departs, String lane, String more) {
        try {
            Files.writeString(
                    folder.resolve("scenario.yaml"),
                    YAML.formatted(unitsPerWeek, storage, departs, lane, more)
                            .replaceAll(
                                    "forecast: .*units_per_week: 0.*",
                                    "recorded_orders: [{order: a, at: 2026-09-20 10:00, region: west, item: shirt, units: 1}]"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ReadResult read = ScenarioReader.read(folder);
        assertThat(read).as(read.problems().toString()).isInstanceOf(ReadResult.Read.class);
        Plan plan = Plan.of(((ReadResult.Read) read).scenario());
        ChainListener nobody = (ChainListener) Proxy.newProxyInstance(
                ChainListener.class.getClassLoader(), new Class<?>[] {ChainListener.class}, (p, m, a) -> null);
        InboundCost cost = new InboundCost(Run.start(plan, new Streams(1, 1), nobody));
        return cost.of(plan.places().siteNumber("kent"), 0, 1) / 1e6 - 2;
    }

    private double weekly(String lane, String more) {
        return of("700", "0", "Tue 08:00", lane, more);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            , cost_per_m3: 30                                                       | 0.06
            , cost_per_kg: 2                                                        | 1.00
            # 140 over 700
            , cost_per_departure: 140                                               | 0.20
            # A third of the load fits on: 233.3 shirts, 140 / 233.3
            , cost_per_departure: 140, capacity_kg: 116.66666666666667              | 0.60
            # One container begun: 2,100 over 700; 1.4 m3 in a shared one: 700 over 700
            , container: 20, cost_per_container: 2100                               | 3.00
            , container: 20, cost_per_container: 2100, lcl_per_m3: 500              | 1.00
            # 0.002 m3 for 3.5 days on average
            , wait_per_m3_day: 10                                                   | 0.07
            """)
    void a_lane_has_its_own_prices(String lane, double dollars) {
        assertThat(weekly(lane, "")).isCloseTo(dollars, within(1e-5));
    }

    @Test
    void a_rate_card_is_shared_by_what_each_basis_counts() {
        // 0.5 kg at 0.40, 0.002 m3 at 100, 70 over 700.
        assertThat(weekly(CARD, RATES)).isCloseTo(0.20 + 0.20 + 0.10, within(1e-6));
    }

    @Test
    void surcharges_and_the_minimum_of_a_card_are_shared_too() {
        assertThat(weekly(CARD, RATES + "surcharges: [{id: fuel, card: sea, kind: fuel, percent: 10 %}]\n"))
                .isCloseTo(0.55, within(1e-6));
        assertThat(weekly(CARD, RATES + "card_terms: [{card: sea, minimum: 490}]\n"))
                .isCloseTo(0.70, within(1e-6));
    }

    @Test
    void a_break_that_the_load_reaches_counts() {
        assertThat(
                        weekly(
                                CARD,
                                "freight_rates: [{card: sea, basis: kg, price: 1}, {card: sea, basis: kg, from_quantity: 300, price: 0.60}]\n"))
                .isCloseTo(0.30, within(1e-6));
    }

    @Test
    void prices_are_turned_into_the_currency_of_the_scenario() {
        assertThat(
                        weekly(
                                CARD + ", cost_per_departure: 1400, currency: CNY",
                                RATES
                                        + "card_terms: [{card: sea, currency: CNY}]\ncurrencies: [{currency: CNY, rate: 0.10}]\n"))
                .isCloseTo(0.20 + 0.05, within(1e-6));
    }

    @Test
    void fees_of_a_bulk_entry_are_shared_by_the_value_of_the_load() {
        // 0.5 % of 7,000 and 35: 70 over 700; 28 for the broker: 0.04.
        assertThat(weekly("", "entry_fees: [{site: port, ad_valorem: 0.5 %, per_entry: 35, broker_fee: 28}]\n"))
                .isCloseTo(0.14, within(1e-6));
        // At most 21: 21 over 700.
        assertThat(weekly("", "entry_fees: [{site: port, ad_valorem: 0.5 %, maximum: 21}]\n"))
                .isCloseTo(0.03, within(1e-6));
    }

    @Test
    void storage_is_that_of_mean_stock_over_sales() {
        // Lead time: 5 + 3.5 days at sea, 0.25 at customs, 0.5 + 1 by truck: 10.25 days, 1,025 shirts of 1,500 are
        // gone. 475 and
        // half of an order of 1,000 are 975, 9.75 days of sales.
        assertThat(of("700", "2", "Tue 08:00", "", "")).isCloseTo(9.75 * 0.002 * 2, within(1e-6));
    }

    @Test
    void a_lane_that_waits_until_enough_is_there_carries_that() {
        // 400 shirts.
        assertThat(of("700", "0", "when 400 units", ", cost_per_departure: 140", ""))
                .isCloseTo(0.35, within(1e-4));
    }

    @Test
    void without_a_forecast_a_departure_is_full_of_the_item_or_carries_an_order() {
        // 700 kg hold 1,400 shirts; without a limit it is the 1,000 of an order.
        assertThat(of("0", "0", "Tue 08:00", ", cost_per_departure: 140, capacity_kg: 700", ""))
                .isCloseTo(0.10, within(1e-6));
        assertThat(of("0", "0", "Tue 08:00", ", cost_per_departure: 140", "")).isCloseTo(0.14, within(1e-6));
    }
}
