package groundwork.scenariofile;

import groundwork.scenario.Departures;
import groundwork.scenario.ReturnChannel;
import groundwork.scenario.ReturnLane;
import groundwork.scenario.ReturnRate;
import groundwork.scenario.ReturnReason;
import groundwork.scenario.ReturnRules;
import java.util.Locale;
import java.util.Optional;

/** Understands the tables of what comes back, why, and how. */
final class ReturnsRows {

    private final Sheets sheets;

    ReturnsRows(Sheets sheets) {
        this.sheets = sheets;
    }

    ReturnRules rules() {
        return new ReturnRules(
                sheets.rows("returns", this::returnLane),
                sheets.rows("return_rates", this::rate),
                sheets.rows("return_reasons", this::reason),
                sheets.rows("return_channels", this::channel));
    }

    private ReturnLane returnLane(Fields r) {
        return new ReturnLane(
                r.reference("region", sheets.regionIds()),
                r.reference("to", sheets.ids("sites")),
                r.money("label_cost", 0),
                r.time("transit"));
    }

    private ReturnRate rate(Fields r) {
        if (r.has("rate") == r.has("factor")) {
            r.error(
                    r.has("rate") ? "factor" : "rate",
                    r.has("rate")
                            ? "The row states a rate and a factor."
                            : "The row states neither a rate nor a factor.",
                    "State one: rate: 45 %, or factor: 1.4.");
        }
        return new ReturnRate(
                r.reference("category", sheets.ids("categories")),
                r.reference("seller", sheets.ids("sellers")),
                r.reference("option", sheets.ids("delivery_options")),
                whether(r, "live"),
                whether(r, "late"),
                r.has("rate") ? r.percent("rate") : Double.NaN,
                r.number("factor", 1));
    }

    private ReturnReason reason(Fields r) {
        return new ReturnReason(
                r.text("reason"),
                r.reference("category", sheets.ids("categories")),
                whether(r, "late"),
                r.percent("share"));
    }

    private ReturnChannel channel(Fields r) {
        String channel = r.choice("channel");
        Departures departs = r.departures("departs");
        int full = r.has("full_parcels") ? r.integer("full_parcels", 1) : 0;
        if (r.has("full_parcels") && full == 0) {
            r.error("full_parcels", "A load of no parcels never leaves.", "At least 1, or leave the cell empty.");
        }
        long loadCost = r.money("load_cost", 0);
        if (loadCost > 0 && full == 0 && departs instanceof Departures.OnDemand) {
            r.error(
                    "load_cost",
                    "Each parcel goes by itself, so there are no loads to pay.",
                    "State departs or full_parcels, or a label_cost.");
        }
        return new ReturnChannel(
                r.reference("region", sheets.regionIds()),
                channel.isEmpty()
                        ? ReturnChannel.Kind.MAIL
                        : ReturnChannel.Kind.valueOf(channel.toUpperCase(Locale.ROOT)),
                r.percent("share"),
                r.reference("to", sheets.ids("sites")),
                r.money("label_cost", 0),
                r.money("box_cost", 0),
                r.money("fee", 0),
                loadCost,
                r.time("transit"),
                departs,
                full);
    }

    private static Optional<Boolean> whether(Fields r, String column) {
        return r.has(column) ? Optional.of(r.yes(column)) : Optional.empty();
    }
}
