package groundwork.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Contracts on parcels and their tiers, in the order of the input. At most one contract a card. */
public record ParcelContracts(List<ParcelContract> contracts, List<ContractTier> tiers) {

    /** Nothing agreed on. */
    public static final ParcelContracts NONE = new ParcelContracts(List.of(), List.of());

    /** Copies the lists. */
    public ParcelContracts {
        contracts = List.copyOf(contracts);
        tiers = List.copyOf(tiers);
    }

    /** The contract of a card. */
    public Optional<ParcelContract> of(String card) {
        return contracts.stream().filter(row -> row.card().equals(card)).findFirst();
    }

    /** The tiers of a card, lowest first, beginning with nothing moved. */
    public List<ContractTier> tiersOf(String card) {
        List<ContractTier> rows = tiers.stream()
                .filter(row -> row.card().equals(card))
                .sorted(Comparator.comparingDouble(ContractTier::from))
                .toList();
        if (!rows.isEmpty() && rows.get(0).from() == 0) {
            return rows;
        }
        return Stream.concat(Stream.of(ContractTier.none(card)), rows.stream()).toList();
    }
}
