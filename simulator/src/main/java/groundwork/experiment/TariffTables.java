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
                        .text("origin", "site")
                        .text("destination", "site, region or region group")
                        .text("mode", "how goods move")
                        .text("vendor", "who moves them")
                        .real("tkm", "tonne-kilometres moved")
                        .real("co2e_kg", "kilograms of CO2e")
                        .real("g_per_tkm", "grams of CO2e a tonne-kilometre; NaN where nothing moved")
                        .real("share", "of all CO2e")),
                rows.table(new TableSketch("demurrage", "loads that stay too long, by site, mean over replications")
                        .text("site", "where the loads arrived")
                        .text("kind", "demurrage: at the site; detention: on the way from it")
                        .real("loads", "that left the site, or were unloaded behind it")
                        .real("loads_charged", "of these, for a day or more")
                        .real("share", "of the loads that are charged; NaN where there was none")
                        .real("days", "charged")
                        .real("days_mean", "charged days of a load that is charged; NaN where none is")
                        .real("amount", "in the scenario's currency")));
    }
}
