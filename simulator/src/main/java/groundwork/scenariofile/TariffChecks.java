package groundwork.scenariofile;

import groundwork.scenario.CardTerms;
import groundwork.scenario.Lane;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.Scenario;
import groundwork.scenario.Surcharge;
import groundwork.scenario.Tariffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What no single cell can tell of what vendors charge. */
final class TariffChecks {

    private final Scenario scenario;
    private final Tariffs tariffs;
    private final RawScenario raw;
    private final Problems problems;

    TariffChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        tariffs = scenario.tariffs();
    }

    void all() {
        if (problems.sound("card_terms", "surcharges", "rate_cards")) {
            cards();
        }
        if (problems.sound("card_terms", "surcharges", "rate_cards", "lanes")) {
            unusedCards();
        }
        if (problems.sound("card_terms", "surcharges")) {
            baselines();
        }
        if (problems.sound("card_terms", "surcharges", "items")) {
            volumes();
        }
        if (problems.sound("scenario.yaml", "surcharges")) {
            dates();
        }
    }

    private Set<String> pricedCards() {
        return scenario.network().rateCards().stream()
                .map(RateCardRow::card)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void cards() {
        Set<String> cards = pricedCards();
        for (int i = 0; i < tariffs.terms().size(); i++) {
            known(tariffs.terms().get(i).card(), cards, "card_terms", i);
        }
        for (int i = 0; i < tariffs.surcharges().size(); i++) {
            known(tariffs.surcharges().get(i).card(), cards, "surcharges", i);
        }
    }

    private void known(String card, Set<String> cards, String table, int row) {
        if (!cards.contains(card)) {
            problems.error(
                    cell(table, row, "card"),
                    "There is no rate card " + Problems.quote(card) + ".",
                    Problems.maybe(card, new ArrayList<>(cards)));
        }
    }

    private void unusedCards() {
        Set<String> used = scenario.network().lanes().stream()
                .map(Lane::rateCard)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> told = new LinkedHashSet<>();
        List<Surcharge> surcharges = tariffs.surcharges();
        for (int i = 0; i < surcharges.size(); i++) {
            String card = surcharges.get(i).card();
            if (pricedCards().contains(card) && !used.contains(card) && told.add(card)) {
                problems.warning(
                        cell("surcharges", i, "card"),
                        "No lane uses the rate card " + Problems.quote(card) + ".",
                        "Name it in the column rate_card of a lane.");
            }
        }
    }

    private void baselines() {
        for (int i = 0; i < tariffs.surcharges().size(); i++) {
            Surcharge row = tariffs.surcharges().get(i);
            if (row.byBaseline() && tariffs.termsOf(row.card()).baselinePerWeek() == 0) {
                problems.error(
                        at("surcharges", i),
                        "The surcharge looks at a volume that was agreed on, but the card " + Problems.quote(row.card())
                                + " has none.",
                        "State baseline_per_week in card_terms.");
            }
        }
    }

    /** Volumes can only be billed where items have some. */
    private void volumes() {
        if (scenario.catalogue().items().stream().anyMatch(item -> item.volumeLitres() > 0)) {
            return;
        }
        for (int i = 0; i < tariffs.terms().size(); i++) {
            CardTerms row = tariffs.terms().get(i);
            if (row.cubicCentimetresPerKilogram() > 0) {
                noVolume(cell("card_terms", i, "dim_divisor"));
            }
        }
        for (int i = 0; i < tariffs.surcharges().size(); i++) {
            if (tariffs.surcharges().get(i).aboveLitres() > 0) {
                noVolume(cell("surcharges", i, "above_litres"));
            }
        }
    }

    private void noVolume(Location at) {
        problems.error(at, "No item has a volume that could be billed.", "State volume_l of the items.");
    }

    private void dates() {
        LocalDate end = scenario.horizon().start().plusDays(scenario.horizon().days());
        for (int i = 0; i < tariffs.surcharges().size(); i++) {
            Surcharge row = tariffs.surcharges().get(i);
            boolean before = row.to()
                    .map(day -> day.isBefore(scenario.horizon().start()))
                    .orElse(false);
            boolean after = row.from().map(day -> !day.isBefore(end)).orElse(false);
            if (before || after) {
                problems.warning(
                        at("surcharges", i),
                        "The surcharge " + Problems.quote(row.id()) + " counts on no day that is measured.",
                        "Look at from and to.");
            }
        }
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }

    private Location cell(String table, int row, String column) {
        return raw.rows(table).get(row).at(column);
    }
}
