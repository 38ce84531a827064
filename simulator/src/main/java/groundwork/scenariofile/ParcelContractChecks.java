package groundwork.scenariofile;

import groundwork.scenario.ContractTier;
import groundwork.scenario.Lane;
import groundwork.scenario.ParcelContract;
import groundwork.scenario.ParcelContracts;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether contracts on parcels are about cards of parcels, say something, and can be priced in every tier. */
final class ParcelContractChecks {

    private final Scenario scenario;
    private final ParcelContracts contracts;
    private final RawScenario raw;
    private final Problems problems;

    ParcelContractChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        contracts = scenario.tariffs().contracts();
    }

    void all() {
        if (problems.sound("parcel_contracts", "rate_cards")) {
            cards();
        }
        if (problems.sound("parcel_contracts", "contract_tiers")) {
            tiersOfContracts();
            emptyContracts();
        }
        if (problems.sound("parcel_contracts", "rate_cards", "lanes")) {
            unusedContracts();
        }
        if (problems.sound("contract_tiers", "rate_cards")) {
            pricesOfTiers();
        }
    }

    private Set<String> parcelCards() {
        return scenario.network().rateCards().stream()
                .map(RateCardRow::card)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void cards() {
        Set<String> cards = parcelCards();
        for (int i = 0; i < contracts.contracts().size(); i++) {
            String card = contracts.contracts().get(i).card();
            if (!cards.contains(card)) {
                boolean freight = !scenario.tariffs().freightRatesOf(card).isEmpty();
                problems.error(
                        cell("parcel_contracts", i, "card"),
                        freight
                                ? "The rate card " + Problems.quote(card) + " has no prices of parcels."
                                : "There is no rate card " + Problems.quote(card) + ".",
                        freight
                                ? "Tiers of freight stand in freight_rates (from_contract)."
                                : Problems.maybe(card, new ArrayList<>(cards)));
            }
        }
    }

    private void tiersOfContracts() {
        List<String> known =
                contracts.contracts().stream().map(ParcelContract::card).toList();
        for (int i = 0; i < contracts.tiers().size(); i++) {
            ContractTier tier = contracts.tiers().get(i);
            if (!known.contains(tier.card())) {
                problems.error(
                        cell("contract_tiers", i, "card"),
                        "There is no contract on the card " + Problems.quote(tier.card()) + ".",
                        "Add it to the table parcel_contracts. " + Problems.maybe(tier.card(), known));
            }
            if (tier.rebate() == 0
                    && tier.offMicros() == 0
                    && tier.pricesOf().isEmpty()
                    && contracts.tiersOf(tier.card()).get(0).equals(tier)) {
                problems.warning(
                        Checks.at(raw, "contract_tiers", i),
                        "The tier changes nothing.",
                        "State rebate, off_parcel or prices_of; without a row from 0 the card's own prices hold there.");
            }
        }
    }

    private void emptyContracts() {
        for (int i = 0; i < contracts.contracts().size(); i++) {
            ParcelContract contract = contracts.contracts().get(i);
            boolean tiers =
                    contracts.tiers().stream().anyMatch(tier -> tier.card().equals(contract.card()));
            if (!tiers && contract.committed() == 0) {
                problems.error(
                        Checks.at(raw, "parcel_contracts", i),
                        "The contract on " + Problems.quote(contract.card()) + " says nothing.",
                        "State committed, or add rows to contract_tiers.");
            }
        }
    }

    private void unusedContracts() {
        Set<String> cards = parcelCards();
        Set<String> used =
                scenario.network().lanes().stream().map(Lane::rateCard).collect(Collectors.toSet());
        for (int i = 0; i < contracts.contracts().size(); i++) {
            String card = contracts.contracts().get(i).card();
            if (cards.contains(card) && !used.contains(card)) {
                problems.error(
                        cell("parcel_contracts", i, "card"),
                        "No lane uses the rate card " + Problems.quote(card) + ".",
                        "Name it in the column rate_card of a lane, or leave the contract out.");
            }
        }
    }

    /** Prices of another card exist, in every zone in which the card itself has some. */
    private void pricesOfTiers() {
        Set<String> cards = parcelCards();
        for (int i = 0; i < contracts.tiers().size(); i++) {
            ContractTier tier = contracts.tiers().get(i);
            if (tier.pricesOf().isEmpty()) {
                continue;
            }
            if (!cards.contains(tier.pricesOf())) {
                problems.error(
                        cell("contract_tiers", i, "prices_of"),
                        "There is no rate card " + Problems.quote(tier.pricesOf()) + ".",
                        Problems.maybe(tier.pricesOf(), new ArrayList<>(cards)));
                continue;
            }
            Set<Integer> missing = zones(tier.card());
            missing.removeAll(zones(tier.pricesOf()));
            if (!missing.isEmpty()) {
                problems.error(
                        cell("contract_tiers", i, "prices_of"),
                        "The rate card " + Problems.quote(tier.pricesOf()) + " has no price in zone "
                                + missing.iterator().next() + ", which " + Problems.quote(tier.card()) + " has.",
                        "Give it a price in each zone of the card.");
            }
        }
    }

    private Set<Integer> zones(String card) {
        return scenario.network().rateCards().stream()
                .filter(row -> row.card().equals(card))
                .map(RateCardRow::zone)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Location cell(String table, int row, String column) {
        return raw.rows(table).get(row).at(column);
    }
}
