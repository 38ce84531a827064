package groundwork.scenariofile;

import groundwork.scenario.CardTerms;
import groundwork.scenario.ExchangeRate;
import groundwork.scenario.FreightBasis;
import groundwork.scenario.FreightRate;
import groundwork.scenario.Lane;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.StayRate;
import groundwork.scenario.Surcharge;
import groundwork.scenario.Tariffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (problems.sound("card_terms", "surcharges", "rate_cards", "freight_rates")) {
            cards();
        }
        if (problems.sound("card_terms", "surcharges", "rate_cards", "freight_rates", "lanes", "sites")) {
            unusedCards();
            cardsOfLanes();
        }
        if (problems.sound("freight_rates")) {
            breaks();
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
        if (problems.sound("scenario.yaml", "currencies", "card_terms", "demurrage")) {
            currencies();
        }
        if (problems.sound("scenario.yaml", "currencies", "lanes")) {
            currenciesOfLanes();
        }
        if (problems.sound("emissions", "lanes")) {
            vendors();
        }
        if (problems.sound("demurrage", "sites")) {
            stays();
        }
        if (problems.sound("scenario.yaml", "freight_rates")) {
            gaps();
        }
    }

    private Set<String> pricedCards() {
        Set<String> cards = parcelCards();
        cards.addAll(freightCards());
        return cards;
    }

    private Set<String> parcelCards() {
        return scenario.network().rateCards().stream()
                .map(RateCardRow::card)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> freightCards() {
        return tariffs.freightRates().stream()
                .map(FreightRate::card)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Parcels are priced by rate_cards, freight by freight_rates. */
    private void cardsOfLanes() {
        Set<String> sites =
                scenario.network().sites().stream().map(Site::id).collect(Collectors.toCollection(LinkedHashSet::new));
        for (int i = 0; i < scenario.network().lanes().size(); i++) {
            Lane lane = scenario.network().lanes().get(i);
            boolean freight = sites.contains(lane.to());
            Set<String> fitting = freight ? freightCards() : parcelCards();
            if (pricedCards().contains(lane.rateCard()) && !fitting.contains(lane.rateCard())) {
                problems.error(
                        cell("lanes", i, "rate_card"),
                        "The rate card " + Problems.quote(lane.rateCard()) + " has no prices of "
                                + (freight ? "freight." : "parcels."),
                        freight
                                ? "Lanes between sites are priced by the table freight_rates."
                                : "Lanes to customers are priced by the table rate_cards.");
            }
        }
        for (int i = 0; i < scenario.network().lanes().size(); i++) {
            Lane lane = scenario.network().lanes().get(i);
            boolean unsized = lane.freight().container().isEmpty()
                    && tariffs.freightRatesOf(lane.rateCard()).stream()
                            .anyMatch(row -> row.basis().equals(new FreightBasis.Container(FreightBasis.Unit.ANY)));
            if (unsized) {
                problems.error(
                        cell("lanes", i, "rate_card"),
                        "The rate card " + Problems.quote(lane.rateCard())
                                + " counts containers, and neither it nor the" + " lane says what one holds.",
                        "State container on the lane, or unit_m3 and unit_kg in freight_rates.");
            }
        }
        for (int i = 0; i < tariffs.surcharges().size(); i++) {
            Surcharge row = tariffs.surcharges().get(i);
            if (!row.region().isEmpty() && !parcelCards().contains(row.card())) {
                problems.error(
                        cell("surcharges", i, "region"),
                        "Freight between sites goes to no region of customers.",
                        "Leave region empty for cards of freight.");
            }
        }
    }

    /** The first tier of a basis begins with nothing moved, so that there is a price from the start. */
    private void breaks() {
        Map<List<Object>, Integer> rows = new LinkedHashMap<>();
        Set<List<Object>> begun = new LinkedHashSet<>();
        for (int i = 0; i < tariffs.freightRates().size(); i++) {
            FreightRate row = tariffs.freightRates().get(i);
            List<Object> key = List.of(row.card(), row.basis(), row.upToKilometres());
            rows.putIfAbsent(key, i);
            if (row.fromContract() == 0) {
                begun.add(key);
            }
        }
        rows.forEach((key, row) -> {
            if (!begun.contains(key)) {
                problems.error(
                        at("freight_rates", row),
                        "No price holds before the first tier of the contract is reached.",
                        "Add a row with from_contract 0.");
            }
        });
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
        for (int i = 0; i < tariffs.surcharges().size(); i++) {
            used(tariffs.surcharges().get(i).card(), used, told, "surcharges", i);
        }
        for (int i = 0; i < tariffs.freightRates().size(); i++) {
            used(tariffs.freightRates().get(i).card(), used, told, "freight_rates", i);
        }
    }

    private void used(String card, Set<String> used, Set<String> told, String table, int row) {
        if (pricedCards().contains(card) && !used.contains(card) && told.add(card)) {
            problems.warning(
                    cell(table, row, "card"),
                    "No lane uses the rate card " + Problems.quote(card) + ".",
                    "Name it in the column rate_card of a lane.");
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

    /** Each currency that is named has a rate from the first day on. */
    private void currencies() {
        Set<String> known = new LinkedHashSet<>();
        String own = scenario.terms().currency();
        LocalDate start =
                scenario.horizon().instant(0).atZone(scenario.horizon().zone()).toLocalDate();
        Map<String, Integer> late = new LinkedHashMap<>();
        Set<String> early = new LinkedHashSet<>();
        for (int i = 0; i < tariffs.currencies().size(); i++) {
            ExchangeRate row = tariffs.currencies().get(i);
            known.add(row.currency());
            if (row.from().map(day -> !day.isAfter(start)).orElse(true)) {
                early.add(row.currency());
            } else {
                late.putIfAbsent(row.currency(), i);
            }
            if (row.currency().equals(own)) {
                problems.error(
                        cell("currencies", i, "currency"),
                        Problems.quote(own) + " is the currency of the scenario: it is worth 1.",
                        "Leave the row out.");
            }
        }
        late.forEach((currency, row) -> {
            if (!early.contains(currency)) {
                problems.error(
                        at("currencies", row),
                        "There is no rate of " + Problems.quote(currency) + " when the run begins, on " + start + ".",
                        "Leave from empty in its first row.");
            }
        });
        known.add(own);
        for (int i = 0; i < tariffs.terms().size(); i++) {
            knownCurrency(tariffs.terms().get(i).currency(), known, "card_terms", i);
        }
        for (int i = 0; i < tariffs.stays().size(); i++) {
            knownCurrency(tariffs.stays().get(i).currency(), known, "demurrage", i);
        }
    }

    private void currenciesOfLanes() {
        Set<String> known = tariffs.currencies().stream()
                .map(ExchangeRate::currency)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        known.add(scenario.terms().currency());
        for (int i = 0; i < scenario.network().lanes().size(); i++) {
            knownCurrency(scenario.network().lanes().get(i).currency(), known, "lanes", i);
        }
    }

    private void knownCurrency(String currency, Set<String> currencies, String table, int row) {
        if (!currency.isEmpty() && !currencies.contains(currency)) {
            problems.error(
                    cell(table, row, "currency"),
                    "There is no rate of the currency " + Problems.quote(currency) + ".",
                    "Add it to the table currencies. " + Problems.maybe(currency, new ArrayList<>(currencies)));
        }
    }

    private void vendors() {
        Set<String> vendors = scenario.network().lanes().stream()
                .map(Lane::vendor)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int i = 0; i < tariffs.emissions().factors().size(); i++) {
            String vendor = tariffs.emissions().factors().get(i).vendor();
            if (!vendor.isEmpty() && !vendors.contains(vendor)) {
                problems.error(
                        cell("emissions", i, "vendor"),
                        "No lane has the vendor " + Problems.quote(vendor) + ".",
                        Problems.maybe(vendor, new ArrayList<>(vendors)));
            }
        }
    }

    /** The steps of a ladder agree on all but the step, and stand at a place that goods pass. */
    private void stays() {
        Map<String, Site.Kind> kinds = new LinkedHashMap<>();
        scenario.network().sites().forEach(site -> kinds.put(site.id(), site.kind()));
        Map<List<Object>, StayRate> firsts = new LinkedHashMap<>();
        for (int i = 0; i < tariffs.stays().size(); i++) {
            StayRate row = tariffs.stays().get(i);
            Site.Kind kind = kinds.get(row.site());
            if (kind == Site.Kind.HUB || kind == Site.Kind.CENTER || kind == Site.Kind.RETURNS) {
                problems.error(
                        cell("demurrage", i, "site"),
                        "Loads do not pass the site " + Problems.quote(row.site()) + ", they begin or end there.",
                        "Name a gateway.");
            }
            StayRate first = firsts.computeIfAbsent(List.of(row.site(), row.kind(), row.mode()), k -> row);
            if (!row.isOfOneLadder(first)) {
                problems.error(
                        at("demurrage", i),
                        "This row and the first one of the same site, kind and mode say different things of the days.",
                        "free_days, counting, charged, per, unit_m3, return_days and currency must be the same; only from_day and"
                                + " price differ.");
            }
        }
    }

    /** Days on which a basis has no price: freight would be free. */
    private void gaps() {
        Map<List<Object>, List<FreightRate>> rows = new LinkedHashMap<>();
        Map<List<Object>, Integer> firsts = new LinkedHashMap<>();
        for (int i = 0; i < tariffs.freightRates().size(); i++) {
            FreightRate row = tariffs.freightRates().get(i);
            List<Object> key = List.of(row.card(), row.basis(), row.upToKilometres());
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            firsts.putIfAbsent(key, i);
        }
        rows.forEach((key, ofBasis) -> firstGap(ofBasis)
                .ifPresent(day -> problems.warning(
                        at("freight_rates", firsts.get(key)),
                        "The card " + Problems.quote(ofBasis.get(0).card()) + " has no price of this basis on " + day
                                + ".",
                        "Look at from and to of its rows.")));
    }

    private Optional<LocalDate> firstGap(List<FreightRate> rows) {
        LocalDate start = scenario.horizon().start();
        return start.datesUntil(start.plusDays(scenario.horizon().days()))
                .filter(day -> rows.stream()
                        .noneMatch(row ->
                                row.from().map(from -> !day.isBefore(from)).orElse(true)
                                        && row.to().map(to -> !day.isAfter(to)).orElse(true)))
                .findFirst();
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }

    private Location cell(String table, int row, String column) {
        return raw.rows(table).get(row).at(column);
    }
}
