package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.results.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts on parcels, worked by hand: ten parcels at 6.00 in September, ten in October. */
class ParcelContractsTest {

    private static final String CENTER = """
            name: Contracts
            horizon: {start: 2026-09-01, days: 61}
            currency: USD
            items:
              - {id: mug, weight_kg: 0.4, volume_l: 1.2, value: 9.50}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, stock: unlimited}
            lanes:
              - {id: ground, from: kent, to: west, mode: parcel, departs: "every 1 d", transit: 2 d, rate_card: ground}
            rate_cards:
              - {card: ground, zone: 1, up_to_kg: 0.5, price: 6}
              - {card: volume, zone: 1, up_to_kg: 0.5, price: 5.10}
            """;

    @TempDir
    private Path folder;

    private Replay run(String contract) {
        String[] orders = new String[20];
        for (int i = 0; i < 20; i++) {
            orders[i] = "%d,2026-%s-%02d 10:00,west,mug,1".formatted(i, i < 10 ? "09" : "10", 2 + i % 10);
        }
        return Replay.of(folder, CENTER + contract, orders);
    }

    private static double cost(Replay replay, String activity) {
        return replay.figure("cost_by_activity", activity);
    }

    private static List<Object> row(Replay replay, String from) {
        Table table = replay.table("parcel_contract");
        return table.rows().stream()
                .filter(row -> row.get(1).equals(from))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void parcels_beyond_a_tier_get_its_rebate() {
        Replay replay = run("""
                parcel_contracts: [{card: ground, period: month}]
                contract_tiers: [{card: ground, from: 4, rebate: 10 %}, {card: ground, from: 8, rebate: 20 %}]
                """);

        // A month: 4 x 6.00 + 4 x 5.40 + 2 x 4.80 = 55.20.
        assertThat(cost(replay, "parcel")).isCloseTo(2 * 55.20, within(1e-9));
        assertThat(row(replay, "2026-09-01").subList(3, 7)).containsExactly(10.0, 3.0, 60.0, 55.2);
        assertThat(row(replay, "2026-10-01").subList(3, 7)).containsExactly(10.0, 3.0, 60.0, 55.2);
    }

    @Test
    void a_period_of_a_quarter_begins_anew_in_october_and_one_of_a_year_does_not() {
        String tiers = "contract_tiers: [{card: ground, from: 12, rebate: 50 %}]\n";

        assertThat(cost(run("parcel_contracts: [{card: ground, period: quarter}]\n" + tiers), "parcel"))
                .isCloseTo(120, within(1e-9));
        assertThat(cost(run("parcel_contracts: [{card: ground, period: year}]\n" + tiers), "parcel"))
                .isCloseTo(12 * 6 + 8 * 3, within(1e-9));
    }

    @Test
    void a_tier_back_to_the_first_credits_what_was_charged_before() {
        Replay replay = run("""
                parcel_contracts: [{card: ground, period: month, reach: all}]
                contract_tiers: [{card: ground, from: 4, rebate: 10 %}, {card: ground, from: 8, rebate: 20 %}]
                """);

        // Charged as they leave: 55.20 a month. Credits: 4 x 0.60 with the fourth, 8 x 0.60 with the eighth: 7.20.
        assertThat(cost(replay, "parcel")).isCloseTo(2 * (55.20 - 7.20), within(1e-9));
        // All ten at 4.80.
        assertThat(row(replay, "2026-10-01").subList(3, 8)).containsExactly(10.0, 3.0, 60.0, 48.0, 7.2);
    }

    @Test
    void a_tier_may_take_an_amount_off_or_the_prices_of_another_card() {
        Replay off = run("""
                parcel_contracts: [{card: ground}]
                contract_tiers: [{card: ground, from: 5, off_parcel: 0.35}]
                """);
        Replay other = run("""
                parcel_contracts: [{card: ground}]
                contract_tiers: [{card: ground, from: 5, prices_of: volume, rebate: 10 %}]
                """);

        assertThat(cost(off, "parcel")).isCloseTo(5 * 6 + 15 * 5.65, within(1e-9));
        assertThat(cost(other, "parcel")).isCloseTo(5 * 6 + 15 * 4.59, within(1e-9));
    }

    @Test
    void a_tier_goes_by_spend_at_the_prices_of_the_card() {
        // Discounted to 5.40 each; after 30 of spend, six parcels (32.40), the seventh has the rebate.
        Replay replay = run("""
                card_terms: [{card: ground, discount: 10 %}]
                parcel_contracts: [{card: ground, period: month, counts: spend}]
                contract_tiers: [{card: ground, from: 30, rebate: 10 %}]
                """);

        assertThat(cost(replay, "parcel")).isCloseTo(2 * (6 * 5.40 + 4 * 4.86), within(1e-9));
        assertThat((Double) row(replay, "2026-09-01").get(3)).isCloseTo(54, within(1e-9));
    }

    @Test
    void the_minimum_of_a_card_holds_in_all_tiers() {
        Replay replay = run("""
                card_terms: [{card: ground, minimum: 5.70}]
                parcel_contracts: [{card: ground}]
                contract_tiers: [{card: ground, from: 10, rebate: 10 %}]
                """);

        assertThat(cost(replay, "parcel")).isCloseTo(10 * 6 + 10 * 5.70, within(1e-9));
    }

    @Test
    void what_was_moved_before_the_run_counts() {
        Replay replay = run("""
                parcel_contracts: [{card: ground, moved_before: 97}]
                contract_tiers: [{card: ground, from: 100, rebate: 10 %}]
                """);

        assertThat(cost(replay, "parcel")).isCloseTo(3 * 6 + 17 * 5.40, within(1e-9));
    }

    @Test
    void what_is_missing_of_a_commitment_is_charged() {
        Replay replay = run("parcel_contracts: [{card: ground, period: month, committed: 14, shortfall: 1.50}]\n");

        // Four missing in each month.
        assertThat(cost(replay, "parcel_shortfall")).isCloseTo(2 * 4 * 1.50, within(1e-9));
        assertThat(row(replay, "2026-09-01").subList(8, 10)).containsExactly(14.0, 6.0);
    }

    @Test
    void of_a_period_that_is_cut_the_days_of_the_run_are_due() {
        // The year has 365 days, of which 61 are run: 730 x 61 / 365 = 122 committed, 102 missing.
        Replay replay = run("parcel_contracts: [{card: ground, committed: 730, shortfall: 0.50}]\n");

        assertThat(cost(replay, "parcel_shortfall")).isCloseTo(102 * 0.50, within(1e-6));
    }

    @Test
    void with_what_was_moved_before_the_days_since_the_period_began_are_due() {
        // 1 January to 31 October: 304 days, 608 committed; 500 and 20 were moved: 88 missing.
        Replay replay = run("parcel_contracts: [{card: ground, committed: 730, shortfall: 0.50, moved_before: 500}]\n");

        assertThat(cost(replay, "parcel_shortfall")).isCloseTo(88 * 0.50, within(1e-6));
    }

    @Test
    void missing_spend_is_paid_by_its_share() {
        Replay replay = run("parcel_contracts: [{card: ground, period: month, counts: spend, committed: 100,"
                + " shortfall_share: 60 %}]\n");

        // 40 missing in each month.
        assertThat(cost(replay, "parcel_shortfall")).isCloseTo(2 * 24, within(1e-9));
    }

    @Test
    void fuel_is_taken_of_what_the_tier_charges() {
        Replay replay = run("""
                parcel_contracts: [{card: ground}]
                contract_tiers: [{card: ground, from: 10, rebate: 10 %}]
                surcharges: [{id: fuel, card: ground, kind: fuel, percent: 20 %}]
                """);

        assertThat(cost(replay, "parcel_fuel")).isCloseTo(10 * 1.20 + 10 * 1.08, within(1e-9));
    }

    @Test
    void credits_and_shortfalls_are_in_the_currency_of_the_card() {
        Replay replay = run("""
                currencies: [{currency: EUR, rate: 1.1}, {currency: EUR, rate: 1.2, from: 2026-10-01}]
                card_terms: [{card: ground, currency: EUR}]
                parcel_contracts: [{card: ground, period: month, reach: all, committed: 12, shortfall: 2}]
                contract_tiers: [{card: ground, from: 10, rebate: 10 %}]
                """);

        // Ten parcels at 6 euros a month, less 10 x 0.60 with the tenth.
        assertThat(cost(replay, "parcel")).isCloseTo(54 * (1.1 + 1.2), within(1e-9));
        // The month is settled in its last moment.
        assertThat(cost(replay, "parcel_shortfall")).isCloseTo(4 * (1.1 + 1.2), within(1e-9));
    }
}
