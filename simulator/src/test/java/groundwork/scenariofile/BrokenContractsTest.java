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

/** Mistakes in contracts on parcels: each case adds to a scenario that is right. */
class BrokenContractsTest {

    private static final String RIGHT =
            RightScenario.TEXT.replace("transit: \"triangular(1, 2, 4) d\"}", "transit: 2 d, rate_card: ground}")
                    + "rate_cards: [{card: ground, zone: 1, up_to_kg: 5, price: 6},"
                    + " {card: spare, zone: 2, up_to_kg: 5, price: 5}]\n";

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                contract("card: grund, committed: 9, shortfall: 1", "There is no rate card \"grund\".\n    Maybe"),
                contract("committed: 9, shortfall: 1", "The column \"card\" of parcel_contracts is missing or empty."),
                contract("card: spare, committed: 9, shortfall: 1", "No lane uses the rate card \"spare\"."),
                contract("card: ground", "The contract on \"ground\" says nothing."),
                contract("card: ground, committed: 9", "Parcels that are missing cost nothing."),
                contract("card: ground, shortfall: 1", "Nothing can be missing: nothing is committed."),
                contract(
                        "card: ground, counts: spend, committed: 9, shortfall: 1",
                        "The contract counts spend, and no parcel is missing."),
                contract(
                        "card: ground, committed: 9, shortfall_share: 50 %",
                        "The contract counts parcels, and no spend is missing."),
                contract(
                        "card: ground, counts: spend, committed: 9, shortfall_share: 50",
                        "shortfall_share: \"50\" has no unit."),
                contract("card: ground, committed: -9, shortfall: 1", "committed: \"-9\" is negative."),
                contract("card: ground, committed: 1e15, shortfall: 1", "This is more than 10^12."),
                contract("card: ground, period: week, committed: 9", "period: \"week\" is not possible here."),
                contract("card: ground, counts: kg, committed: 9", "counts: \"kg\" is not possible here."),
                contract("card: ground, reach: back, committed: 9", "reach: \"back\" is not possible here."),
                contract("card: ground, moved_before: many, committed: 9", "\"many\" is not a number."),
                contract(
                        "card: ground, committed: 9, shortfall: 1}, {card: ground, committed: 8, shortfall: 1",
                        "A second row of parcel_contracts with card \"ground\"."),
                tier("card: ground, rebate: 5 %", "The column \"from\" of contract_tiers is missing or empty."),
                tier("card: grund, from: 9, rebate: 5 %", "There is no contract on the card \"grund\"."),
                tier("card: ground, from: 9, rebate: 100 %", "A rebate of 100 % leaves nothing to pay."),
                tier("card: ground, from: 9, rebate: 8", "rebate: \"8\" has no unit."),
                tier("card: ground, from: 9, off_parcel: -1", "\"-1\" is not an amount of 0 to 10^12."),
                tier("card: ground, from: 1e13, rebate: 5 %", "This is more than 10^12."),
                tier("card: ground, from: 9, prices_of: spar", "There is no rate card \"spar\".\n    Maybe \"spare\"."),
                tier(
                        "card: ground, from: 9, prices_of: spare",
                        "The rate card \"spare\" has no price in zone 1, which \"ground\" has."),
                tier(
                        "card: ground, from: 9, rebate: 5 %}, {card: ground, from: 9, rebate: 6 %",
                        "A second row of contract_tiers with card from \"ground 9\"."));
    }

    private static Arguments contract(String cells, String says) {
        return Arguments.of("parcel_contracts: [{" + cells + "}]\n", says);
    }

    private static Arguments tier(String cells, String says) {
        return Arguments.of("parcel_contracts: [{card: ground}]\ncontract_tiers: [{" + cells + "}]\n", says);
    }

    private ReadResult read(String more) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), RIGHT + more);
        return ScenarioReader.read(folder);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(String more, String says) throws IOException {
        ReadResult result = read(more);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(says));
    }

    @Test
    void a_contract_on_a_freight_card_is_told_where_its_tiers_stand() throws IOException {
        ReadResult result = read("freight_rates: [{card: sea, basis: kg, price: 1}]\n"
                + "parcel_contracts: [{card: sea, committed: 9, shortfall: 1}]\n");

        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .contains("The rate card \"sea\" has no prices of parcels.", "freight_rates (from_contract)"));
    }

    @Test
    void a_tier_that_changes_nothing_is_warned_of() throws IOException {
        ReadResult result = read("parcel_contracts: [{card: ground}]\n"
                + "contract_tiers: [{card: ground, from: 0}, {card: ground, from: 9, rebate: 5 %}]\n");

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains("The tier changes nothing."));
    }
}
