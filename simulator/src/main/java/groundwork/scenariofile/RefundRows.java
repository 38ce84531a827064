package groundwork.scenariofile;

import groundwork.scenario.DutyRefund;
import java.util.List;
import java.util.OptionalLong;

/** Understands the table of duty that is paid back. */
final class RefundRows {

    private final Sheets sheets;

    RefundRows(Sheets sheets) {
        this.sheets = sheets;
    }

    List<DutyRefund> refunds() {
        return sheets.rows("duty_refunds", this::refund);
    }

    private DutyRefund refund(Fields r) {
        double rate = r.percent("rate");
        double taxRate = r.percent("tax_rate");
        if (r.has("rate") && rate + taxRate == 0) {
            r.error("rate", "The row pays nothing back.", "State a rate or a tax_rate above 0 %.");
        }
        if (taxRate > 0 && r.has("duty")) {
            r.error(
                    "tax_rate",
                    "The row is for one layer of duty, which has no taxes.",
                    "State them in a row without duty.");
        }
        return new DutyRefund(
                r.id("id"),
                r.reference("gateway", sheets.ids("sites")),
                switch (r.choice("when")) {
                    case "re-exported" -> DutyRefund.When.RE_EXPORTED;
                    case "destroyed" -> DutyRefund.When.DESTROYED;
                    default -> DutyRefund.When.ANY;
                },
                r.reference("category", sheets.ids("categories")),
                r.text("duty"),
                rate,
                taxRate,
                r.has("within") ? OptionalLong.of(r.duration("within")) : OptionalLong.empty(),
                r.departures("claims"),
                r.money("fee", 0),
                r.time("paid_after"));
    }
}
