package groundwork.scenariofile;

import groundwork.scenario.CustomsChannel;
import groundwork.scenario.ExportChannel;
import groundwork.scenario.ExportRule;
import groundwork.scenario.Exports;
import java.util.Optional;

/** Understands the tables of customs where goods leave a country. */
final class ExportRows {

    private final Sheets sheets;

    ExportRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Exports exports() {
        return new Exports(sheets.rows("export_customs", this::rule), sheets.rows("export_channels", this::channel));
    }

    private ExportRule rule(Fields r) {
        double refused = r.percent("refused");
        if (refused >= 1) {
            r.error("refused", "Every declaration is refused, so that nothing ever leaves.", "Less than 100 %.");
        }
        return new ExportRule(
                r.reference("lane", sheets.ids("lanes")),
                r.departures("declares"),
                r.time("filing_time"),
                new ExportRule.Fees(r.money("fee", 0), r.money("fee_per_line", 0)),
                r.duration("cut_off"),
                refused,
                r.time("again_after"));
    }

    private ExportChannel channel(Fields r) {
        return new ExportChannel(
                r.reference("site", sheets.ids("sites")),
                r.text("channel"),
                r.percent("share"),
                r.time("time"),
                r.money("cost_per_declaration", 0),
                new CustomsChannel.Conditions(
                        r.reference("category", sheets.ids("categories")),
                        r.reference("seller", sheets.ids("sellers")),
                        "",
                        Optional.empty(),
                        BorderRows.valid(r)),
                switch (r.choice("kind")) {
                    case "documents" -> CustomsChannel.Kind.DOCUMENTS;
                    case "examination" -> CustomsChannel.Kind.INTENSIVE;
                    default -> CustomsChannel.Kind.RELEASED;
                },
                r.percent("stopped"));
    }
}
