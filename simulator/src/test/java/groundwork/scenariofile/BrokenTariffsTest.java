package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what vendors charge: each case adds to or changes a scenario that is right. */
class BrokenTariffsTest {

    private static final String RIGHT =
            RightScenario.TEXT.replace("transit: \"triangular(1, 2, 4) d\"}", "transit: 2 d, rate_card: ground}")
                    + "rate_cards: [{card: ground, zone: 1, up_to_kg: 5, price: 6}]\n";

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                added("card_terms: [{card: grund}]", "There is no rate card \"grund\".\n    Maybe \"ground\"."),
                added("card_terms: [{dim_divisor: 5000}]", "The column \"card\" of card_terms is missing or empty."),
                added("card_terms: [{card: ground, dim_divisor: 0}]", "dim_divisor is 0."),
                added("card_terms: [{card: ground, dim_divisor: 5000 cm3}]", "\"5000 cm3\" is not a number."),
                added("card_terms: [{card: ground, round_up_kg: 0}]", "round_up_kg is 0."),
                added("card_terms: [{card: ground, baseline_per_week: 0}]", "baseline_per_week is 0."),
                added("card_terms: [{card: ground, box_factor: 0.9}]", "A parcel is not smaller than its goods."),
                added("card_terms: [{card: ground, discount: 100 %}]", "A discount of 100 % leaves nothing to pay."),
                added("card_terms: [{card: ground, discount: 32}]", "discount: \"32\" has no unit."),
                added("card_terms: [{card: ground, minimum: 5, maximum: 4}]", "The maximum is below the minimum."),
                added("card_terms: [{card: ground, minimum: -1}]", "\"-1\" is not an amount of 0 to 10^12."),
                added(
                        "card_terms: [{card: ground}, {card: ground}]",
                        "A second row of card_terms with card \"ground\"."),
                surcharge("kind: fuel", "The surcharge charges nothing."),
                surcharge("amount: 1", "The column \"kind\" of surcharges is missing or empty."),
                surcharge("kind: fule, amount: 1", "\"fule\" is not possible here.\n    Maybe \"fuel\"."),
                surcharge("kind: fuel, percent: 20", "percent: \"20\" has no unit."),
                surcharge("kind: fuel, percent: 1 %, percent_of: some", "\"some\" is not possible here."),
                surcharge("kind: peak, amount: 1, from: 2026-11-31", "\"2026-11-31\" is not a date."),
                surcharge(
                        "kind: peak, amount: 1, from: 2026-11-01, to: 2026-10-01",
                        "The row ends (2026-10-01) before it begins (2026-11-01)."),
                surcharge("kind: remote_area, amount: 1, region: alaska", "region: There is no \"alaska\"."),
                surcharge("kind: residential, amount: 1, share: 101 %", "is not a share between 0 % and 100 %."),
                surcharge(
                        "kind: peak, amount: 1, above_baseline: 105 %",
                        "The surcharge looks at a volume that was agreed on, but the card \"ground\" has none."),
                surcharge(
                        "kind: peak, amount: 1, above_baseline: 125 %, up_to_baseline: 105 %",
                        "The tier ends where it begins, or before."),
                added(
                        "surcharges: [{id: x, card: grund, kind: fuel, percent: 9 %}]",
                        "There is no rate card \"grund\"."),
                freight("basis: kilo, price: 1", "basis: \"kilo\" is not possible here."),
                freight("basis: kg", "The column \"price\" of freight_rates is missing or empty."),
                freight("price: 1", "The column \"basis\" of freight_rates is missing or empty."),
                freight("basis: kg, price: -1", "\"-1\" is not an amount of 0 to 10^12."),
                freight("basis: kg, price: 1, from_quantity: many", "from_quantity: \"many\" is not a number."),
                freight("basis: kg, price: 1, up_to_km: 0", "up_to_km is 0."),
                freight(
                        "basis: container, price: 1",
                        "counts containers, and neither it nor the lane says what one holds."),
                freight("basis: container, price: 1, unit_m3: 0", "unit_m3 is 0."),
                freight("basis: kg, price: 1, unit_m3: 56", "Only containers and vehicles are filled."),
                freight(
                        "basis: kg, price: 1, from_contract: 1000",
                        "No price holds before the first tier of the contract is reached."),
                freight(
                        "basis: kg, price: 1, from: 2026-10-01, to: 2026-09-01",
                        "The row ends (2026-09-01) before it begins (2026-10-01)."),
                added("card_terms: [{card: ground, contract: week}]", "contract: \"week\" is not possible here."),
                added("card_terms: [{card: ground, deficit_weight: 7}]", "\"7\" is neither yes nor no."),
                Arguments.of(
                        RIGHT.replace("transit: 14 d}", "transit: 14 d, rate_card: ground}"),
                        "scenario.yaml:16:97: The rate card \"ground\" has no prices of freight."),
                Arguments.of(
                        RIGHT.replace("transit: 14 d}", "transit: 14 d, rate_card: see}")
                                + "freight_rates: [{card: sea, basis: kg, price: 1}]\n",
                        "There is no rate card \"see\".\n    Maybe \"sea\"."),
                Arguments.of(
                        RIGHT.replace("transit: 14 d}", "transit: 14 d, rate_card: sea}")
                                + "freight_rates: [{card: sea, basis: kg, price: 1}]\n"
                                + "surcharges: [{id: x, card: sea, kind: fuel, percent: 9 %, region: west}]\n",
                        "Freight between sites goes to no region of customers."),
                added("currencies: [{currency: EUR}]", "The column \"rate\" of currencies is missing or empty."),
                added("currencies: [{rate: 1.1}]", "The column \"currency\" of currencies is missing or empty."),
                added("currencies: [{currency: euro, rate: 1.1}]", "\"euro\" is not a currency."),
                added("currencies: [{currency: EUR, rate: 0}]", "A currency that is worth nothing pays nothing."),
                added("currencies: [{currency: EUR, rate: 1e12}]", "The rate is not between 10^-9 and 10^9."),
                added("currencies: [{currency: USD, rate: 1}]", "\"USD\" is the currency of the scenario"),
                added(
                        "currencies: [{currency: EUR, rate: 1.1, from: 2026-09-15}]",
                        "There is no rate of \"EUR\" when the run begins, on 2026-09-01."),
                added(
                        "currencies: [{currency: EUR, rate: 1.1}]\ncard_terms: [{card: ground, currency: EUT}]",
                        "There is no rate of the currency \"EUT\"."),
                Arguments.of(
                        RIGHT.replace("transit: 14 d}", "transit: 14 d, currency: CNY}"),
                        "scenario.yaml:16:96: There is no rate of the currency \"CNY\"."),
                stay("kind: demurrage, price: 9, currency: YEN", "There is no rate of the currency \"YEN\"."),
                added("emissions: [{g_per_tkm: 9}]", "The row is about no mode, vendor, lane or returns."),
                added("emissions: [{mode: ocean, lane: sea}]", "The row is about several things at once."),
                added("emissions: [{mode: ocean, returns: mail}]", "The row is about several things at once."),
                added("emissions: [{returns: post, g_per_tkm: 9}]", "returns: \"post\" is not possible here."),
                added("emissions: [{mode: sea, g_per_tkm: 9}]", "mode: \"sea\" is not possible here."),
                added("emissions: [{lane: see, g_per_tkm: 9}]", "There is no \"see\" in lanes.\n    Maybe \"sea\"."),
                added("emissions: [{vendor: nobody, g_per_tkm: 9}]", "No lane has the vendor \"nobody\"."),
                added("emissions: [{lane: sea, g_per_tkm: -9}]", "g_per_tkm: \"-9\" is negative."),
                added("emissions: [{lane: sea, uplift: 15}]", "uplift: \"15\" has no unit."),
                added(
                        "emissions: [{mode: air}, {mode: air}]",
                        "A second row of emissions with mode vendor lane returns"),
                added("report: {co2e: maybe}", "report.co2e: \"maybe\" is neither yes nor no."),
                stay("kind: demurrage", "The column \"price\" of demurrage is missing or empty."),
                stay("price: 100", "The column \"kind\" of demurrage is missing or empty."),
                stay("kind: storage, price: 100", "kind: \"storage\" is not possible here."),
                stay("kind: demurrage, price: 100, free_days: 4 d", "free_days: \"4 d\" is not a number."),
                stay("kind: demurrage, price: 100, free_days: 4000", "These are more than ten years."),
                stay("kind: demurrage, price: 100, counting: weekly", "counting: \"weekly\" is not possible here."),
                stay("kind: demurrage, price: 100, from_day: 0", "There is no day 0."),
                stay("kind: demurrage, price: 100, per: container", "How much a container holds is not said."),
                stay("kind: demurrage, price: 100, unit_m3: 56", "No container is charged."),
                stay("kind: demurrage, price: 100, return_days: 1", "Only detention waits for the empty container."),
                added("demurrage: [{site: kent, kind: demurrage, price: 100}]", "Loads do not pass the site \"kent\""),
                added("demurrage: [{site: portt, kind: demurrage, price: 100}]", "There is no \"portt\" in sites."),
                stay(
                        "kind: demurrage, price: 100}, {site: port, kind: demurrage, price: 9",
                        "A second row of demurrage with site kind mode from_day \"port demurrage"),
                stay(
                        "kind: demurrage, free_days: 4, price: 100}, {site: port, kind: demurrage, from_day: 6, price: 9",
                        "This row and the first one of the same site, kind and mode say different things of the days."),
                Arguments.of(
                        RIGHT.replace("volume_l: 1.2", "volume_l: 0")
                                + "card_terms: [{card: ground, dim_divisor: 5000}]\n"
                                + "surcharges: [{id: x, card: ground, kind: fuel, amount: 1, above_litres: 9}]\n",
                        "No item has a volume that could be billed."));
    }

    private static Arguments surcharge(String cells, String says) {
        return added("surcharges: [{id: x, card: ground, " + cells + "}]", says);
    }

    private static Arguments freight(String cells, String says) {
        return Arguments.of(
                RIGHT.replace("transit: 14 d}", "transit: 14 d, rate_card: sea}") + "freight_rates: [{card: sea, "
                        + cells + "}]\n",
                says);
    }

    private static Arguments stay(String cells, String says) {
        return added("demurrage: [{site: port, " + cells + "}]", says);
    }

    private static Arguments added(String more, String says) {
        return Arguments.of(RIGHT + more + "\n", says);
    }

    private ReadResult read(String scenario) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), scenario);
        return ScenarioReader.read(folder);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(String scenario, String says) throws IOException {
        ReadResult result = read(scenario);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(says));
    }

    @Test
    void all_mistakes_are_told_at_once_each_with_its_cell() throws IOException {
        ReadResult result = read(RIGHT + """
                card_terms:
                  - {card: ground, discount: 32}
                surcharges:
                  - {id: a, card: ground, kind: fuel}
                  - {id: b, card: ground, kind: peak, amount: 1, to: soon}
                """);

        assertThat(result.problems().stream().map(Problem::toString))
                .anyMatch(text -> text.startsWith("scenario.yaml:25:30: discount: \"32\" has no unit."))
                .anyMatch(text -> text.startsWith("scenario.yaml:27:10: The surcharge charges nothing."))
                .anyMatch(text -> text.startsWith("scenario.yaml:28:54: to: \"soon\" is not a date."));
    }

    @Test
    void what_counts_on_no_day_or_on_no_lane_is_warned_of() throws IOException {
        ReadResult result = read(
                RIGHT.replace("[{card: ground", "[{card: spare, zone: 1, up_to_kg: 5, price: 6}, {card: ground") + """
                surcharges:
                  - {id: late, card: ground, kind: peak, amount: 1, from: 2026-10-01}
                  - {id: other, card: spare, kind: fuel, percent: 9 %}
                """);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems().stream().map(Problem::toString))
                .anyMatch(text -> text.contains("The surcharge \"late\" counts on no day that is measured."))
                .anyMatch(text -> text.contains("No lane uses the rate card \"spare\"."));
    }

    @Test
    void a_day_without_a_price_is_warned_of() throws IOException {
        ReadResult result = read(RIGHT.replace("transit: 14 d}", "transit: 14 d, rate_card: sea}") + """
                freight_rates:
                  - {card: sea, basis: kg, price: 1, to: 2026-09-10}
                  - {card: sea, basis: kg, price: 1, from: 2026-09-12}
                """);

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems().stream().map(Problem::toString))
                .anyMatch(text -> text.contains("The card \"sea\" has no price of this basis on 2026-09-11."));
    }
}
