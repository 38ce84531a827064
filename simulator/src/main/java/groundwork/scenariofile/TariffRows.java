package groundwork.scenariofile;

import groundwork.scenario.AppliedDefault;
import groundwork.scenario.CardTerms;
import groundwork.scenario.EmissionFactor;
import groundwork.scenario.Emissions;
import groundwork.scenario.ExchangeRate;
import groundwork.scenario.FreightBasis;
import groundwork.scenario.FreightRate;
import groundwork.scenario.Lane;
import groundwork.scenario.ReturnChannel;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.StayRate;
import groundwork.scenario.Surcharge;
import groundwork.scenario.Tariffs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Understands the tables of what vendors charge. */
final class TariffRows {

    /** A hundredfold of the baseline is beyond any tier. */
    private static final double MOST_PERCENT = 10_000;

    private static final double SMALLEST_RATE = 1e-9;
    private static final double LARGEST_RATE = 1e9;
    private static final int MOST_DAYS = 3_653;
    private static final double ANY_DISTANCE = Double.POSITIVE_INFINITY;

    private final Sheets sheets;

    TariffRows(Sheets sheets) {
        this.sheets = sheets;
    }

    /** What vendors charge and emit. */
    Tariffs tariffs(Fields settings, List<Lane> lanes) {
        List<EmissionFactor> factors = sheets.rows("emissions", this::factor);
        Emissions emissions = new Emissions(settings.yes("report.co2e") || !factors.isEmpty(), factors);
        if (emissions.reported()) {
            noteUsual(emissions, lanes);
        }
        return new Tariffs(
                sheets.rows("card_terms", this::terms),
                sheets.rows("surcharges", this::surcharge),
                sheets.rows("freight_rates", this::freightRate),
                sheets.rows("demurrage", this::stayRate),
                sheets.rows("currencies", TariffRows::exchangeRate),
                emissions,
                new ParcelContractRows(sheets).contracts());
    }

    private CardTerms terms(Fields r) {
        double box = r.number("box_factor", 1);
        if (box < 1) {
            r.error("box_factor", "A parcel is not smaller than its goods.", "At least 1.");
        }
        double discount = r.percent("discount");
        if (discount == 1) {
            r.error("discount", "A discount of 100 % leaves nothing to pay.", "Below 100 %.");
        }
        long minimum = r.money("minimum", 0);
        long maximum = r.money("maximum", Long.MAX_VALUE);
        if (maximum < minimum) {
            r.error("maximum", "The maximum is below the minimum.", "");
        }
        return new CardTerms(
                r.text("card"),
                positive(r, "dim_divisor", "Leave the cell empty where only the scales count."),
                Math.max(1, box),
                positive(r, "round_up_kg", "Leave the cell empty where weights are not rounded."),
                discount,
                minimum,
                Math.max(minimum, maximum),
                positive(r, "baseline_per_week", "Leave the cell empty where nothing is agreed on."),
                r.yes("deficit_weight"),
                contract(r),
                r.text("currency"));
    }

    private static CardTerms.Contract contract(Fields r) {
        return period(r, "contract");
    }

    /** A period of the calendar; a year where nothing is said. */
    static CardTerms.Contract period(Fields r, String column) {
        String period = r.choice(column);
        return period.isEmpty() ? CardTerms.Contract.YEAR : CardTerms.Contract.valueOf(period.toUpperCase(Locale.ROOT));
    }

    private FreightRate freightRate(Fields r) {
        Optional<LocalDate> from = r.date("from");
        Optional<LocalDate> to = r.date("to");
        notBackwards(r, from, to);
        return new FreightRate(
                r.text("card"),
                basis(r),
                r.number("from_quantity", 0),
                r.number("from_contract", 0),
                r.has("up_to_km") ? positive(r, "up_to_km", "Leave the cell empty for any distance.") : ANY_DISTANCE,
                r.money("price", 0),
                from,
                to);
    }

    private StayRate stayRate(Fields r) {
        String mode = r.choice("mode");
        String per = r.choice("per");
        if (per.equals("container") != r.has("unit_m3")) {
            r.error(
                    per.equals("container") ? "per" : "unit_m3",
                    per.equals("container") ? "How much a container holds is not said." : "No container is charged.",
                    "unit_m3 goes with per: container.");
        }
        int fromDay = r.integer("from_day", 1);
        if (fromDay == 0) {
            r.error("from_day", "There is no day 0.", "1 is the first day after the free days.");
        }
        boolean detention = r.choice("kind").equals("detention");
        if (!detention && r.integer("return_days", 0) > 0) {
            r.error("return_days", "Only detention waits for the empty container.", "");
        }
        return new StayRate(
                r.reference("site", sheets.ids("sites")),
                detention ? StayRate.Kind.DETENTION : StayRate.Kind.DEMURRAGE,
                mode.isEmpty() ? Optional.empty() : Optional.of(Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT))),
                days(r, "free_days"),
                !r.choice("counting").equals("calendar"),
                r.choice("charged").equals("working"),
                Math.max(1, fromDay),
                r.money("price", 0),
                per.isEmpty() ? StayRate.Per.LOAD : StayRate.Per.valueOf(per.toUpperCase(Locale.ROOT)),
                r.has("unit_m3") ? positive(r, "unit_m3", "Say what a container holds.") : Double.POSITIVE_INFINITY,
                days(r, "return_days"),
                r.text("currency"));
    }

    private EmissionFactor factor(Fields r) {
        String mode = r.choice("mode");
        long about =
                Stream.of("mode", "vendor", "lane", "returns").filter(r::has).count();
        if (about != 1) {
            r.error(
                    "mode",
                    about == 0
                            ? "The row is about no mode, vendor, lane or returns."
                            : "The row is about several things at once.",
                    "State one of mode, vendor, lane and returns.");
        }
        String returns = r.choice("returns");
        return new EmissionFactor(
                r.reference("lane", sheets.ids("lanes")),
                r.text("vendor"),
                mode.isEmpty() ? Optional.empty() : Optional.of(Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT))),
                returns.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ReturnChannel.Kind.valueOf(returns.toUpperCase(Locale.ROOT))),
                r.number("g_per_tkm", Double.NaN),
                r.number("g_per_km", Double.NaN),
                r.number("per_parcel_kg", Double.NaN),
                r.has("uplift") ? r.percent("uplift", MOST_PERCENT) : Double.NaN,
                r.number("plus_km", Double.NaN));
    }

    /** Factors that are usual and not stated are defaults that the report lists. */
    private void noteUsual(Emissions emissions, List<Lane> lanes) {
        for (Lane.Mode mode : Lane.Mode.values()) {
            List<Lane> ofMode =
                    lanes.stream().filter(lane -> lane.mode() == mode).toList();
            EmissionFactor usual = Emissions.usual(mode);
            note(emissions, ofMode, "g_per_tkm", usual, EmissionFactor::gramsPerTonneKilometre);
            note(emissions, ofMode, "per_parcel_kg", usual, EmissionFactor::kilogramsPerParcel);
            note(emissions, ofMode, "uplift", usual, EmissionFactor::uplift);
            note(emissions, ofMode, "plus_km", usual, EmissionFactor::extraKilometres);
        }
    }

    /** The same for the ways by which returns travel. */
    void noteUsual(Emissions emissions, ReturnRules returns) {
        for (String name : emissions.reported() ? returns.channelNames() : List.<String>of()) {
            ReturnChannel.Kind channel = ReturnChannel.Kind.valueOf(name.toUpperCase(Locale.ROOT));
            boolean stated = emissions.factors().stream()
                    .anyMatch(row ->
                            row.returns().equals(Optional.of(channel)) && !Double.isNaN(row.gramsPerTonneKilometre()));
            if (!stated) {
                sheets.noteDefault(new AppliedDefault(
                        "emissions",
                        "g_per_tkm (returns, " + name + ")",
                        1,
                        plain(Emissions.usual(channel).gramsPerTonneKilometre())));
            }
        }
    }

    private void note(
            Emissions emissions,
            List<Lane> lanes,
            String column,
            EmissionFactor usual,
            ToDoubleFunction<EmissionFactor> value) {
        double number = value.applyAsDouble(usual);
        int taking = (int) lanes.stream()
                .filter(lane -> emissions.factors().stream()
                        .filter(row -> row.isAbout(lane))
                        .allMatch(row -> Double.isNaN(value.applyAsDouble(row))))
                .count();
        if (number > 0 && taking > 0) {
            String written = column.equals("uplift") ? Math.round(number * 100) + " %" : plain(number);
            sheets.noteDefault(new AppliedDefault(
                    "emissions",
                    column + " (" + usual.mode().orElseThrow().name().toLowerCase(Locale.ROOT) + ")",
                    taking,
                    written));
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static ExchangeRate exchangeRate(Fields r) {
        String currency = r.text("currency");
        if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
            r.error("currency", Problems.quote(currency) + " is not a currency.", "Three capital letters, e.g. EUR.");
        }
        double rate = r.number("rate", 0);
        boolean possible = rate >= SMALLEST_RATE && rate <= LARGEST_RATE;
        if (rate == 0 && r.has("rate")) {
            r.error("rate", "A currency that is worth nothing pays nothing.", "Above 0.");
        } else if (rate > 0 && !possible) {
            r.error("rate", "The rate is not between 10^-9 and 10^9.", "");
        }
        return new ExchangeRate(currency, possible ? BigDecimal.valueOf(rate) : BigDecimal.ONE, r.date("from"));
    }

    private static int days(Fields r, String column) {
        int days = r.integer(column, 0);
        if (days > MOST_DAYS) {
            r.error(column, "These are more than ten years.", "");
        }
        return Math.min(days, MOST_DAYS);
    }

    private static FreightBasis basis(Fields r) {
        String basis = r.choice("basis");
        boolean sized = basis.equals("container") || basis.equals("km");
        if (!sized && (r.has("unit_m3") || r.has("unit_kg"))) {
            r.error(
                    r.has("unit_m3") ? "unit_m3" : "unit_kg",
                    "Only containers and vehicles are filled.",
                    "It goes with the basis container or km.");
        }
        return switch (basis) {
            case "kg" -> new FreightBasis.Kilogram();
            case "m3" -> new FreightBasis.CubicMetre();
            case "wm" -> new FreightBasis.WeightOrMeasure();
            case "container" -> new FreightBasis.Container(unit(r));
            case "pallet" -> new FreightBasis.Pallet();
            case "km" -> new FreightBasis.Kilometre(unit(r));
            default -> new FreightBasis.Shipment();
        };
    }

    private static FreightBasis.Unit unit(Fields r) {
        return new FreightBasis.Unit(room(r, "unit_m3"), room(r, "unit_kg"), Double.POSITIVE_INFINITY);
    }

    private static double room(Fields r, String column) {
        return r.has(column)
                ? Math.max(Double.MIN_NORMAL, positive(r, column, "Leave the cell empty for no limit."))
                : Double.POSITIVE_INFINITY;
    }

    /** A number above 0; 0 where the cell is empty. */
    private static double positive(Fields r, String column, String remedy) {
        double value = r.number(column, 0);
        if (value == 0 && r.has(column)) {
            r.error(column, column + " is 0.", remedy);
        }
        return value;
    }

    private Surcharge surcharge(Fields r) {
        String kind = r.choice("kind");
        long amount = r.money("amount", 0);
        double percent = r.percent("percent", MOST_PERCENT);
        long perKilogram = r.money("per_kg", 0);
        if (amount == 0 && percent == 0 && perKilogram == 0) {
            r.error("id", "The surcharge charges nothing.", "State amount, percent or per_kg.");
        }
        Optional<LocalDate> from = r.date("from");
        Optional<LocalDate> to = r.date("to");
        notBackwards(r, from, to);
        double above = r.percent("above_baseline", MOST_PERCENT);
        double upTo = r.has("up_to_baseline") ? r.percent("up_to_baseline", MOST_PERCENT) : Double.POSITIVE_INFINITY;
        if (upTo <= above) {
            r.error("up_to_baseline", "The tier ends where it begins, or before.", "It must be above above_baseline.");
        }
        return new Surcharge(
                r.text("id"),
                r.text("card"),
                kind.isEmpty() ? Surcharge.Kind.FUEL : Surcharge.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                amount,
                percent,
                r.choice("percent_of").equals("all") ? Surcharge.PercentOf.ALL : Surcharge.PercentOf.BASE,
                perKilogram,
                r.percent("share"),
                from,
                to,
                r.reference("region", sheets.regionIds()),
                r.number("above_kg", 0),
                r.number("above_litres", 0),
                above,
                upTo);
    }

    /** A row ends on the day on which it begins, or later. */
    static void notBackwards(Fields r, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            r.error("to", "The row ends (" + to.get() + ") before it begins (" + from.get() + ").", "");
        }
    }
}
