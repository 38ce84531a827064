package groundwork.scenariofile;

import groundwork.scenario.DeliveryOption;
import groundwork.scenario.Departures;
import groundwork.scenario.Distribution;
import groundwork.scenario.Hold;
import groundwork.scenario.OrderRules;
import groundwork.scenario.Repeat;
import groundwork.scenario.Seller;
import groundwork.scenario.SourcingRules;
import groundwork.scenario.Substitute;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

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
                sourcing(),
                sheets.rows("delivery_options", this::option),
                percentile(),
                settings.has("patience") ? Optional.of(settings.time("patience")) : Optional.<Distribution>empty(),
                sheets.rows("holds", this::hold),
                sheets.rows("substitutes", this::substitute),
                settings.duration("merge_window"));
    }

    private double percentile() {
        double percentile = settings.percent("promise_percentile");
        if (percentile == 0 || percentile == 1) {
            settings.error(
                    "promise_percentile", "No promise can allow for none or for all parcels.", "Say 50 % to 99 %.");
        }
        return percentile;
    }

    private DeliveryOption option(Fields r) {
        boolean computed = r.text("promise").equals("computed");
        double sensitivity = r.number("sensitivity", 0);
        if (sensitivity > 0 && !r.has("usual")) {
            r.error("sensitivity", "How far is a promise from the usual one?", "State usual.");
        }
        return new DeliveryOption(
                r.text("id"),
                r.has("name") ? r.text("name") : r.text("id"),
                r.reference("region", sheets.regionIds()),
                r.money("price", 0),
                r.percent("share"),
                computed ? OptionalLong.empty() : OptionalLong.of(r.duration("promise")),
                r.text("service"),
                sensitivity,
                r.duration("usual"));
    }

    private Hold hold(Fields r) {
        return new Hold(r.id("id"), r.percent("share"), r.time("time"), r.percent("cancel_share"));
    }

    private Substitute substitute(Fields r) {
        Substitute row = new Substitute(
                r.reference("item", sheets.ids("items")), r.reference("by", sheets.ids("items")), r.percent("share"));
        if (!row.item().isEmpty() && row.item().equals(row.by())) {
            r.error("by", "The item " + Problems.quote(row.by()) + " stands for itself.", "");
        }
        return row;
    }

    /** Customers who order again. */
    static Optional<Repeat> repeat(Fields settings) {
        double share = settings.percent("repeat.share");
        if (share == 0) {
            return Optional.empty();
        }
        if (share == 1) {
            settings.error("repeat.share", "If every order is followed by another, orders never end.", "Below 100 %.");
        }
        if (!settings.has("repeat.after")) {
            settings.error("repeat.share", "How much later do customers order again?", "State repeat.after.");
        }
        return Optional.of(new Repeat(Math.min(share, 0.99), settings.time("repeat.after")));
    }

    /** The cut-off of a site, on demand for none. */
    static Departures cutOff(Fields r) {
        Departures cutOff = r.departures("order_cut_off");
        if (!(cutOff instanceof Departures.Weekly || cutOff instanceof Departures.OnDemand)) {
            r.error("order_cut_off", "A cut-off is a time of the day.", "For example Mon-Fri 14:00.");
        }
        return cutOff;
    }

    /** A seller, with the terms on which orders of its goods are served. */
    static Seller seller(Fields r) {
        return new Seller(
                r.id("id"),
                Sheets.nameOrId(r),
                r.has("promise") ? OptionalLong.of(r.duration("promise")) : OptionalLong.empty(),
                r.has("priority") ? OptionalInt.of(r.integer("priority", 0)) : OptionalInt.empty());
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
