package groundwork.scenariofile;

import groundwork.scenario.BondedSite;
import groundwork.scenario.Commodity;
import groundwork.scenario.Customs;
import groundwork.scenario.CustomsChannel;
import groundwork.scenario.CustomsClosure;
import groundwork.scenario.Duty;
import groundwork.scenario.EntryFee;
import groundwork.scenario.EntryType;
import groundwork.scenario.ImportTariff;
import groundwork.scenario.ImportTax;
import groundwork.scenario.Lane;
import groundwork.scenario.MissingDocuments;
import groundwork.scenario.ParcelClearance;
import groundwork.scenario.Validity;
import groundwork.scenario.Valuation;
import groundwork.scenario.WithheldRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** Understands the tables of customs. */
final class BorderRows {

    /** The highest rate of a duty or tax, in percent: layers on single goods have passed 100 %. */
    private static final double HIGHEST_RATE = 1_000;

    /** Stands for a time that could not be read and was reported. */
    private static final LocalDateTime SOME_TIME = Sheets.SOME_DAY.atStartOfDay();

    private final Sheets sheets;

    BorderRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Customs customs() {
        return new Customs(
                sheets.rows("customs", this::channel),
                sheets.rows("entry_fees", this::entryFee),
                new ImportTariff(
                        sheets.rows("duties", this::duty),
                        sheets.rows("commodities", this::commodity),
                        sheets.rows("taxes", this::tax),
                        sheets.rows("valuations", this::valuation),
                        sheets.rows("entry_types", this::entryType),
                        sheets.rows("tariff_quotas", QuotaFormat::read)),
                sheets.rows("parcel_clearance", this::clearance),
                sheets.rows("missing_documents", this::missing),
                sheets.rows("customs_closures", this::closure),
                sheets.rows("bonded_sites", this::bonded),
                sheets.rows("withheld_parcels", this::withheld),
                new ExportRows(sheets).exports(),
                new RefundRows(sheets).refunds());
    }

    private ParcelClearance clearance(Fields r) {
        int parcels = r.integer("parcels_per_entry", 1_000);
        if (parcels == 0) {
            r.error("parcels_per_entry", "An entry without parcels declares nothing.", "At least 1.");
        }
        String mode = r.choice("mode");
        return new ParcelClearance(
                r.reference("lane", sheets.ids("lanes")),
                r.reference("gateway", sheets.ids("sites")),
                mode.isEmpty() ? Lane.Mode.AIR : Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                r.time("linehaul"),
                parcels);
    }

    private CustomsChannel channel(Fields r) {
        return new CustomsChannel(
                site(r),
                r.text("channel"),
                r.percent("share"),
                r.time("time"),
                r.money("cost_per_entry", 0),
                conditions(r),
                examination(r));
    }

    private CustomsChannel.Conditions conditions(Fields r) {
        return new CustomsChannel.Conditions(
                r.reference("category", sheets.ids("categories")),
                r.reference("seller", sheets.ids("sellers")),
                r.text("entry_type"),
                mode(r),
                valid(r));
    }

    private static Optional<Lane.Mode> mode(Fields r) {
        String mode = r.choice("mode");
        return mode.isEmpty() ? Optional.empty() : Optional.of(Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
    }

    private static CustomsChannel.Examination examination(Fields r) {
        String kind = r.choice("kind");
        double escalation = r.percent("escalation_share");
        String next = r.text("escalates_to");
        if (next.isEmpty() != (escalation == 0)) {
            r.error(
                    next.isEmpty() ? "escalation_share" : "escalates_to",
                    next.isEmpty() ? "Entries go on, but to which channel?" : "No share of the entries goes on.",
                    "State both escalates_to and escalation_share, or none.");
        }
        double seized = r.percent("seized");
        double sentBack = r.percent("re_exported");
        if (seized + sentBack > 1) {
            r.error("re_exported", "seized and re_exported sum to more than 100 %.", "");
        }
        return new CustomsChannel.Examination(
                kind.isEmpty()
                        ? CustomsChannel.Kind.UNSTATED
                        : CustomsChannel.Kind.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT)),
                next,
                escalation,
                seized,
                sentBack);
    }

    private BondedSite bonded(Fields r) {
        return new BondedSite(site(r), r.reference("gateway", sheets.ids("sites")), r.departures("declares"));
    }

    private WithheldRule withheld(Fields r) {
        String outcome = r.choice("outcome");
        return new WithheldRule(
                site(r),
                switch (outcome) {
                    case "seized" -> WithheldRule.Outcome.SEIZED;
                    case "re-exported" -> WithheldRule.Outcome.RE_EXPORTED;
                    default -> WithheldRule.Outcome.ANY;
                },
                r.choice("then").equals("send-again") ? WithheldRule.Then.SEND_AGAIN : WithheldRule.Then.REFUND,
                r.duration("after"),
                r.money("cost_per_parcel", 0));
    }

    private MissingDocuments missing(Fields r) {
        return new MissingDocuments(site(r), conditions(r), r.percent("share"), r.time("time"));
    }

    private CustomsClosure closure(Fields r) {
        LocalDateTime from = r.dateTime("from").orElse(SOME_TIME);
        LocalDateTime to = r.dateTime("to").orElse(from.plusDays(1));
        if (!to.isAfter(from)) {
            r.error("to", "The closure ends (" + to + ") before it begins (" + from + ").", "");
        }
        return new CustomsClosure(site(r), r.text("name"), from, to);
    }

    private EntryFee entryFee(Fields r) {
        long minimum = r.money("minimum", 0);
        long maximum = r.money("maximum", Long.MAX_VALUE);
        if (maximum < minimum) {
            r.error("maximum", "The maximum is below the minimum.", "");
        }
        return new EntryFee(
                site(r),
                mode(r),
                r.text("entry_type"),
                valid(r),
                r.money("broker_fee", 0),
                r.percent("ad_valorem"),
                minimum,
                maximum,
                r.percent("harbor"),
                new EntryFee.Flat(r.money("per_entry", 0), r.money("per_line", 0), r.money("per_parcel", 0)));
    }

    private EntryType entryType(Fields r) {
        String word = r.choice("carriage");
        EntryType.Carriage carriage =
                word.isEmpty() ? EntryType.Carriage.ANY : EntryType.Carriage.valueOf(word.toUpperCase(Locale.ROOT));
        // Duty on goods that enter a bond is due when they leave it.
        boolean enters = carriage == EntryType.Carriage.BONDED;
        return new EntryType(
                site(r),
                r.text("type"),
                carriage,
                r.money("up_to", Long.MAX_VALUE),
                enters ? EntryType.Due.NEVER : due(r, "duty"),
                enters ? EntryType.Due.NEVER : due(r, "tax"),
                r.time("broker_time"),
                r.time("payment_time"),
                valid(r));
    }

    private static EntryType.Due due(Fields r, String column) {
        return r.choice(column).equals("free") ? EntryType.Due.NEVER : EntryType.Due.AT_RELEASE;
    }

    private Duty duty(Fields r) {
        if (!r.has("rate") && !r.has("per_unit") && !r.has("per_kg")) {
            r.error("id", "The duty says no amount.", "State rate, per_unit or per_kg.");
        }
        return new Duty(
                r.id("id"),
                r.text("origin"),
                r.reference("category", sheets.ids("categories")),
                code(r, "commodity"),
                r.reference("gateway", sheets.ids("sites")),
                r.percent("rate", HIGHEST_RATE),
                r.money("per_unit", 0),
                r.money("per_kg", 0),
                valid(r));
    }

    private Commodity commodity(Fields r) {
        if (r.has("item") == r.has("category")) {
            r.error(
                    "item",
                    "The row names " + (r.has("item") ? "both an item and" : "neither an item nor") + " a category.",
                    "State one of the two.");
        }
        return new Commodity(
                r.reference("item", sheets.ids("items")),
                r.reference("category", sheets.ids("categories")),
                code(r, "code"),
                r.text("origin"));
    }

    private static String code(Fields r, String column) {
        String code = r.text(column);
        if (!code.matches("[0-9.]*")) {
            r.error(
                    column,
                    column + ": " + Problems.quote(code) + " is not a commodity code.",
                    "Write digits and points, e.g. 6109.10.");
            return "";
        }
        return code;
    }

    private ImportTax tax(Fields r) {
        return new ImportTax(
                r.id("id"),
                site(r),
                r.reference("category", sheets.ids("categories")),
                r.percent("rate", HIGHEST_RATE),
                r.choice("paid").equals("deferred"),
                valid(r));
    }

    private Valuation valuation(Fields r) {
        return new Valuation(
                site(r),
                r.percent("freight", HIGHEST_RATE),
                r.money("freight_per_kg", 0),
                r.choice("duty_on").equals("landed"));
    }

    private String site(Fields r) {
        return r.reference("site", sheets.ids("sites"));
    }

    static Validity valid(Fields r) {
        Optional<LocalDate> from = r.date("from");
        Optional<LocalDate> to = r.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            r.error("to", "The row ends (" + to.get() + ") before it begins (" + from.get() + ").", "");
        }
        return new Validity(from, to);
    }
}
