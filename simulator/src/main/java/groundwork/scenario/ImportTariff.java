package groundwork.scenario;

import java.util.List;

/** What is due on goods that cross a border, beside the duty rate of their category. Lists are in the order of the input. */
public record ImportTariff(
        List<Duty> duties,
        List<Commodity> commodities,
        List<ImportTax> taxes,
        List<Valuation> valuations,
        List<EntryType> entryTypes,
        List<TariffQuota> quotas) {

    /** Nothing but the duty rates of categories. */
    public static final ImportTariff NONE =
            new ImportTariff(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ImportTariff {
        duties = List.copyOf(duties);
        commodities = List.copyOf(commodities);
        taxes = List.copyOf(taxes);
        valuations = List.copyOf(valuations);
        entryTypes = List.copyOf(entryTypes);
        quotas = List.copyOf(quotas);
    }
}
