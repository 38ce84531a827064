package groundwork.scenariofile;

import groundwork.scenario.Departures;
import groundwork.scenario.Disposition;
import groundwork.scenario.Mending;
import groundwork.scenario.Refunds;
import groundwork.scenario.ReturnChannel;
import groundwork.scenario.ReturnGrade;
import groundwork.scenario.ReturnLane;
import groundwork.scenario.ReturnRate;
import groundwork.scenario.ReturnReason;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.SeasonEnd;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Understands the tables of what comes back, why, and how. */
final class ReturnsRows {

    private static final int MOST_TRIES = 100;
    private static final List<String> MENDING = List.of("success_share", "tries", "failed_grade");

    private final Sheets sheets;

    ReturnsRows(Sheets sheets) {
        this.sheets = sheets;
    }

    ReturnRules rules(Fields settings) {
        return new ReturnRules(
                sheets.rows("returns", this::returnLane),
                sheets.rows("return_rates", this::rate),
                sheets.rows("return_reasons", this::reason),
                sheets.rows("return_channels", this::channel),
                new ReturnRules.Sorting(
                        sheets.rows("return_grades", this::grade),
                        sheets.rows("dispositions", this::disposition),
                        sheets.rows("season_ends", this::seasonEnd)),
                refunds(settings));
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

    private static Refunds refunds(Fields settings) {
        String when = settings.choice("refund.at");
        long below = settings.money("returnless.below_value", 0);
        return new Refunds(
                when.isEmpty() ? Refunds.When.GRADING : Refunds.When.valueOf(when.toUpperCase(Locale.ROOT)),
                settings.duration("refund.delay"),
                below,
                settings.has("returnless.processing")
                        ? OptionalLong.of(settings.money("returnless.processing", 0))
                        : OptionalLong.empty());
    }

    private ReturnGrade grade(Fields r) {
        return new ReturnGrade(
                r.reference("category", sheets.ids("categories")),
                r.text("reason"),
                r.text("grade"),
                r.percent("share"));
    }

    private Disposition disposition(Fields r) {
        String word = r.choice("disposition");
        Disposition.Kind kind =
                word.isEmpty() ? Disposition.Kind.LIQUIDATE : Disposition.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        String to = r.reference("to", sheets.ids("sites"));
        boolean elsewhere = kind == Disposition.Kind.SHIP_TO || kind == Disposition.Kind.TO_ORIGIN;
        if (!word.isEmpty() && elsewhere && !r.has("to")) {
            r.error("disposition", "The goods are sent away, but where to?", "State to, the id of a site.");
        } else if (!word.isEmpty() && !elsewhere && kind != Disposition.Kind.TO_SELLER && r.has("to")) {
            r.error("to", "Goods of this disposition are not sent anywhere.", "Leave to empty, or say ship_to.");
        }
        if (r.has("mode") && !r.has("to")) {
            r.error("mode", "Goods of this disposition take no way of their own.", "State to, or leave mode empty.");
        }
        return new Disposition(
                r.reference("category", sheets.ids("categories")),
                r.text("grade"),
                kind,
                r.has("share") ? r.percent("share") : Double.NaN,
                to,
                r.has("mode") ? Optional.of(SupplyRows.mode(r)) : Optional.empty(),
                r.has("recovery_share") ? r.percent("recovery_share") : recovery(kind),
                r.money("cost", 0),
                mending(r, kind));
    }

    private static Mending mending(Fields r, Disposition.Kind kind) {
        for (String column : MENDING) {
            if (kind != Disposition.Kind.REFURBISH && r.has(column)) {
                r.error(column, "Nothing is mended by this disposition.", "Leave it empty, or say refurbish.");
            }
        }
        double success = r.percent("success_share");
        if (success == 0) {
            r.error("success_share", "Nothing would ever be mended.", "More than 0 %.");
            success = 1;
        }
        int tries = r.integer("tries", 1);
        if (tries < 1 || tries > MOST_TRIES) {
            r.error("tries", "A unit is tried " + tries + " times.", "Between 1 and " + MOST_TRIES + ".");
            tries = 1;
        }
        if (kind == Disposition.Kind.REFURBISH && success == 1 && (tries > 1 || r.has("failed_grade"))) {
            r.error(
                    tries > 1 ? "tries" : "failed_grade",
                    "Mending never fails here.",
                    "State a success_share below 100 %, or leave the cell empty.");
        }
        return new Mending(success, tries, r.text("failed_grade"));
    }

    private static double recovery(Disposition.Kind kind) {
        if (kind == Disposition.Kind.LIQUIDATE) {
            return Double.NaN;
        }
        return kind.keepsValue() ? 1 : 0;
    }

    private SeasonEnd seasonEnd(Fields r) {
        if (r.has("category") == r.has("item")) {
            r.error(
                    r.has("item") ? "item" : "date",
                    r.has("item") ? "The row states a category and an item." : "Whose season ends?",
                    "State one: category or item.");
        }
        return new SeasonEnd(
                r.reference("category", sheets.ids("categories")),
                r.reference("item", sheets.ids("items")),
                r.date("date").orElse(Sheets.SOME_DAY),
                r.has("recovery_share") ? r.percent("recovery_share") : Double.NaN,
                r.money("cost", 0));
    }

    private static Optional<Boolean> whether(Fields r, String column) {
        return r.has(column) ? Optional.of(r.yes(column)) : Optional.empty();
    }
}
