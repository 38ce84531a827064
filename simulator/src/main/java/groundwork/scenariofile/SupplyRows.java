package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.Supply;
import groundwork.scenario.Supply.Amount;
import groundwork.scenario.Supply.Remainder;
import java.util.Locale;

/** Understands the tables of how goods come to sites. */
final class SupplyRows {

    private final Sheets sheets;

    SupplyRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Supply supply() {
        return new Supply(
                sheets.rows("supply", this::terms),
                sheets.rows("pushes", this::push),
                sheets.rows("transshipments", this::transshipment),
                new AllocationRows(sheets).all());
    }

    private Supply.Terms terms(Fields r) {
        double perWeek = r.number("units_per_week", Double.POSITIVE_INFINITY);
        if (perWeek == 0) {
            r.error(
                    "units_per_week",
                    "A supplier without capacity delivers nothing.",
                    "Leave the cell empty for no limit.");
        }
        double fillRate = r.has("fill_rate") ? r.percent("fill_rate") : 1;
        if (fillRate == 0) {
            r.error(
                    "fill_rate",
                    "A supplier that fills 0 % of its orders delivers nothing.",
                    "Above 0 %, up to 100 %.");
        }
        if (r.has("seller") && r.has("item")) {
            r.error(
                    "item",
                    "A row is about a seller or about an item, not both.",
                    "Leave seller out: an item has one.");
        }
        boolean cancelled = r.choice("rest").equals("cancelled");
        if (cancelled && r.has("rest_after")) {
            r.error(
                    "rest_after",
                    "What is cancelled does not follow later.",
                    "Leave rest_after out, or say rest: later.");
        }
        return new Supply.Terms(
                r.reference("hub", sheets.ids("sites")),
                r.reference("seller", sheets.ids("sellers")),
                r.reference("item", sheets.ids("items")),
                perWeek,
                fillRate,
                cancelled ? new Remainder.Cancelled() : new Remainder.Later(r.duration("rest_after")));
    }

    private Supply.Push push(Fields r) {
        if (r.has("units") == r.has("share")) {
            r.error("units", "A push is stated in units or as a share, one of the two.", "State units, or share.");
        }
        double share = r.has("share") ? r.percent("share") : 1;
        int units = r.integer("units", 1);
        if (share == 0 || units == 0) {
            r.error(share == 0 ? "share" : "units", "A push of nothing sends nothing.", "Take the row out.");
        }
        return new Supply.Push(
                r.date("date").orElse(Sheets.SOME_DAY),
                r.reference("source", sheets.ids("sites")),
                r.reference("site", sheets.ids("sites")),
                r.reference("item", sheets.ids("items")),
                mode(r),
                r.has("share") ? new Amount.Share(share) : new Amount.Units(units));
    }

    private Supply.Transshipment transshipment(Fields r) {
        String from = r.reference("from", sheets.ids("sites"));
        String to = r.reference("to", sheets.ids("sites"));
        if (!from.isEmpty() && from.equals(to)) {
            r.error("to", "The center " + Problems.quote(to) + " would give to itself.", "Name another.");
        }
        if (r.has("item") && r.has("category")) {
            r.error("category", "A row is about an item or about a category, not both.", "State one of them, or none.");
        }
        double below = r.number("below_days", 1);
        double upTo = r.has("to_days") ? r.number("to_days", below) : below;
        if (upTo < below) {
            r.error("to_days", "A center below " + below + " days would be lifted to fewer.", "At least below_days.");
        }
        long review = r.duration("review");
        if (review == 0) {
            r.error("review", "A review every moment never ends.", "More than 0, e.g. 1 d.");
        }
        return new Supply.Transshipment(
                from,
                to,
                r.reference("item", sheets.ids("items")),
                r.reference("category", sheets.ids("categories")),
                StockPolicies.micros(below),
                StockPolicies.micros(upTo),
                StockPolicies.micros(r.number("keep_days", 0)),
                Math.max(1, review),
                mode(r));
    }

    /** The main mode of a way. */
    static Lane.Mode mode(Fields r) {
        String mode = r.choice("mode");
        return mode.isEmpty() ? Lane.Mode.OCEAN : Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT));
    }
}
