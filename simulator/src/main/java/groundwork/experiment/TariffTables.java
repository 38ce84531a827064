package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of what vendors charge; a table is empty where the scenario does not ask for it. */
final class TariffTables {

    private final SummaryRows rows;

    TariffTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(
                rows.table(new TableSketch("emission", "CO2e by lane, well to wheel, mean over replications")
                        .text("lane", "id")
                        .text("origin", "site; of returns a region or region group")
                        .text("destination", "site, region or region group")
                        .text("mode", "how goods move; of returns mail, drop_off or pick_up")
                        .text("vendor", "who moves them")
                        .real("tkm", "tonne-kilometres moved")
                        .real("co2e_kg", "kilograms of CO2e")
                        .real("g_per_tkm", "grams of CO2e a tonne-kilometre; NaN where nothing moved")
                        .real("share", "of all CO2e")),
                rows.table(new TableSketch("parcel_contract", "contracts on parcels by period, mean over replications")
                        .text("card", "rate card")
                        .text("period_from", "first day of the period of the calendar")
                        .text("counts", "parcels, or spend in the currency of the card")
                        .real("moved", "parcels, or spend, with what was moved before the run")
                        .real("tier", "reached; 1 is the first")
                        .real("listed", "what the parcels cost by the card's own prices, in the scenario's currency")
                        .real("charged", "what they cost under the contract, in the scenario's currency")
                        .real(
                                "credited",
                                "for parcels charged before a tier was reached that holds for all, in the scenario's currency")
                        .real("committed", "parcels, or spend, for the days of the period that were run")
                        .real("shortfall", "paid for what is missing of it, in the scenario's currency")),
                rows.table(new TableSketch(
                                "expected_cost",
                                "what a unit on a shelf is expected to have cost when the run begins, where orders are sourced by"
                                        + " landed cost, in the scenario's currency")
                        .text("site", "of the shelf")
                        .text("item", "id")
                        .real("freight", "on its way there, by what loads typically carry")
                        .real("fees", "of its entry in bulk, its part")
                        .real("storage", "for the days that it is expected to lie there")
                        .real("duty", "and taxes, in bulk")
                        .real("total", "of these")),
                rows.table(new TableSketch("demurrage", "loads that stay too long, by site, mean over replications")
                        .text("site", "where the loads arrived")
                        .text("kind", "demurrage: at the site; detention: on the way from it")
                        .real("loads", "that left the site, or were unloaded behind it")
                        .real("loads_charged", "of these, for a day or more")
                        .real("share", "of the loads that are charged; NaN where there was none")
                        .real("days", "charged")
                        .real("days_mean", "charged days of a load that is charged; NaN where none is")
                        .real("amount", "in the scenario's currency")
                        .real("staying", "loads at the site, or on the way from it, when the run ends")
                        .real("staying_days", "charged for them so far")
                        .real("staying_amount", "for these days, in the scenario's currency")));
    }
}
