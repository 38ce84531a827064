package groundwork.scenariofile;

import groundwork.scenario.OrderRules;
import groundwork.scenario.SourcingRules;
import java.util.Locale;

/** Understands the settings and tables of how orders are promised and served. */
final class OrderRows {

    private final Sheets sheets;
    private final Fields settings;

    OrderRows(Sheets sheets) {
        this.sheets = sheets;
        settings = sheets.settings();
    }

    OrderRules rules() {
        return new OrderRules(
                settings.duration("promise"),
                settings.choice("when_short").equals("backorder")
                        ? OrderRules.WhenShort.BACKORDER
                        : OrderRules.WhenShort.LOST,
                sourcing());
    }

    private SourcingRules sourcing() {
        String policy = settings.choice("sourcing.policy");
        int parcels = settings.integer("sourcing.split", 1);
        if (parcels == 0) {
            settings.error("sourcing.split", "An order needs a parcel.", "At least 1; 1 splits no order.");
        }
        return new SourcingRules(
                policy.isEmpty()
                        ? SourcingRules.Policy.NEAREST
                        : SourcingRules.Policy.valueOf(policy.replace('-', '_').toUpperCase(Locale.ROOT)),
                sheets.rows("priority_list", this::rank),
                parcels,
                settings.duration("sourcing.again_after"));
    }

    private SourcingRules.Rank rank(Fields r) {
        return new SourcingRules.Rank(
                r.reference("region", sheets.regionIds()),
                r.reference("site", sheets.ids("sites")),
                r.integer("rank", 0));
    }
}
