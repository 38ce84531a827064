package groundwork.scenariofile;

import groundwork.scenario.Customs;
import groundwork.scenario.CustomsChannel;
import groundwork.scenario.EntryFee;
import groundwork.scenario.Lane;
import java.util.Locale;
import java.util.Optional;

/** Understands the tables of customs. */
final class BorderRows {

    private final Sheets sheets;

    BorderRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Customs customs() {
        return new Customs(sheets.rows("customs", this::channel), sheets.rows("entry_fees", this::entryFee));
    }

    private CustomsChannel channel(Fields r) {
        return new CustomsChannel(
                r.reference("site", sheets.ids("sites")),
                r.text("channel"),
                r.percent("share"),
                r.time("time"),
                r.money("cost_per_entry", 0));
    }

    private EntryFee entryFee(Fields r) {
        String mode = r.choice("mode");
        long minimum = r.money("minimum", 0);
        long maximum = r.money("maximum", Long.MAX_VALUE);
        if (maximum < minimum) {
            r.error("maximum", "The maximum is below the minimum.", "");
        }
        return new EntryFee(
                r.reference("site", sheets.ids("sites")),
                mode.isEmpty() ? Optional.empty() : Optional.of(Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT))),
                r.money("broker_fee", 0),
                r.percent("ad_valorem"),
                minimum,
                maximum,
                r.percent("harbor"));
    }
}
