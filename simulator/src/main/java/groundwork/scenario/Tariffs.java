package groundwork.scenario;

import java.util.List;

/**
 * What vendors charge beside the prices that stand on lanes and rate cards. Lists are in the order of the input.
 *
 * @param terms at most one row a card
 * @param surcharges on the shipments of a card
 * @param freightRates prices of cards for lanes between sites
 * @param stays demurrage and detention
 * @param currencies beside the scenario's own
 * @param emissions of what moves
 * @param contracts on parcels
 */
public record Tariffs(
        List<CardTerms> terms,
        List<Surcharge> surcharges,
        List<FreightRate> freightRates,
        List<StayRate> stays,
        List<ExchangeRate> currencies,
        Emissions emissions,
        ParcelContracts contracts) {

    /** Nothing but prices. */
    public static final Tariffs NONE =
            new Tariffs(List.of(), List.of(), List.of(), List.of(), List.of(), Emissions.NONE, ParcelContracts.NONE);

    /** Copies the lists. */
    public Tariffs {
        terms = List.copyOf(terms);
        surcharges = List.copyOf(surcharges);
        freightRates = List.copyOf(freightRates);
        stays = List.copyOf(stays);
        currencies = List.copyOf(currencies);
    }

    /** The terms of a card; plain where nothing is said. */
    public CardTerms termsOf(String card) {
        return terms.stream().filter(row -> row.card().equals(card)).findFirst().orElse(CardTerms.plain(card));
    }

    /** The freight prices of a card. */
    public List<FreightRate> freightRatesOf(String card) {
        return freightRates.stream().filter(row -> row.card().equals(card)).toList();
    }

    /** The surcharges of a card. */
    public List<Surcharge> surchargesOf(String card) {
        return surcharges.stream().filter(row -> row.card().equals(card)).toList();
    }
}
