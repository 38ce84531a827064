package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of what is agreed on for all parcels of a rate card in a period. */
final class ParcelContractFormat {

    static final List<TableSpec> TABLES = List.of(
            table("parcel_contracts", "Contracts on the parcels of a rate card, of all lanes that name it.")
                    .column("card", Kind.TEXT, true, "", "of rate_cards", "ground")
                    .choice(
                            "period",
                            false,
                            "year",
                            List.of("year", "quarter", "month"),
                            "the calendar period over which is counted, in the zone of the scenario")
                    .choice(
                            "counts",
                            false,
                            "parcels",
                            List.of("parcels", "spend"),
                            "what tiers and commitment count; spend: charges by the card's own prices, less its discount")
                    .choice(
                            "reach",
                            false,
                            "beyond",
                            List.of("beyond", "all"),
                            "what a tier holds for: the parcels beyond it, or all of the period, with a credit for those before")
                    .column(
                            "moved_before",
                            Kind.NUMBER,
                            false,
                            "",
                            "parcels or spend of the period before the run begins; empty: the contract begins with the run",
                            "120000")
                    .column(
                            "committed",
                            Kind.NUMBER,
                            false,
                            "0",
                            "parcels or spend that are paid for in a period at least",
                            "250000")
                    .column("shortfall", Kind.MONEY, false, "0", "parcels: for each one that is missing", "1.80")
                    .column(
                            "shortfall_share",
                            Kind.PERCENT,
                            false,
                            "100 %",
                            "spend: what is paid of the spend that is missing",
                            "60 %")
                    .spec(List.of("card")),
            table("contract_tiers", "Tiers of parcel_contracts: what a parcel is charged once so much was moved.")
                    .column("card", Kind.TEXT, true, "", "of parcel_contracts", "ground")
                    .column(
                            "from",
                            Kind.NUMBER,
                            true,
                            "",
                            "parcels or spend of the period from which on the tier holds",
                            "100000")
                    .column(
                            "rebate",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "off the prices, on top of the card's discount",
                            "8 %")
                    .column("off_parcel", Kind.MONEY, false, "0", "off each parcel", "0.25")
                    .column(
                            "prices_of",
                            Kind.TEXT,
                            false,
                            "",
                            "a card of rate_cards whose prices hold instead; empty: the card's own",
                            "ground-volume")
                    .spec(List.of("card", "from")));

    private ParcelContractFormat() {}
}
