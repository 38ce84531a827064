package groundwork.scenario;

import java.util.List;

/** How customs treat entries, and what entries cost. Lists are in the order of the input. */
public record Customs(
        List<CustomsChannel> channels,
        List<EntryFee> entryFees,
        ImportTariff tariff,
        List<ParcelClearance> parcels,
        List<MissingDocuments> missingDocuments,
        List<CustomsClosure> closures,
        List<BondedSite> bonded,
        List<WithheldRule> withheld,
        Exports exports,
        List<DutyRefund> refunds) {

    /** Copies the lists. */
    public Customs {
        channels = List.copyOf(channels);
        entryFees = List.copyOf(entryFees);
        parcels = List.copyOf(parcels);
        missingDocuments = List.copyOf(missingDocuments);
        closures = List.copyOf(closures);
        bonded = List.copyOf(bonded);
        withheld = List.copyOf(withheld);
        refunds = List.copyOf(refunds);
    }

    /** Customs that take the duty rates of categories. */
    public Customs(List<CustomsChannel> channels, List<EntryFee> entryFees) {
        this(
                channels,
                entryFees,
                ImportTariff.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Exports.NONE,
                List.of());
    }
}
