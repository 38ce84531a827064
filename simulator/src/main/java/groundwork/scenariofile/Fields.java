package groundwork.scenariofile;

import groundwork.scenario.AppliedDefault;
import groundwork.scenario.Departures;
import groundwork.scenario.Distribution;
import groundwork.scenario.WeekPattern;
import groundwork.scenariofile.Quantities.Misread;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cells of a row, understood by the column's declaration.
 *
 * <p>A cell that cannot be understood is reported once and stands for something harmless, so that reading goes on.
 */
final class Fields {

    private static final double LARGEST_MONEY = 1e12;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 10_000;

    private final TableSpec spec;
    private final RawRow row;
    private final Problems problems;
    private final Map<String, AppliedDefault> defaults;
    private final Samples samples;

    Fields(TableSpec spec, RawRow row, Problems problems, Map<String, AppliedDefault> defaults, Samples samples) {
        this.spec = spec;
        this.samples = samples;
        this.row = row;
        this.problems = problems;
        this.defaults = defaults;
        // The header of a CSV file has been checked once for all its lines.
        if (row instanceof RawRow.Mapped) {
            for (String column : row.columns()) {
                if (spec.column(column).isEmpty()) {
                    problem(
                            row.at(column),
                            "The table " + spec.name() + " has no column " + Problems.quote(column) + ".",
                            Problems.maybe(column, spec.columnNames()));
                }
            }
        }
    }

    Location at() {
        return row.at();
    }

    Location at(String column) {
        return row.at(column);
    }

    boolean has(String column) {
        return !row.text(column).isEmpty();
    }

    /** The columns that the row names. */
    List<String> columns() {
        return row.columns();
    }

    void warning(String column, String what, String remedy) {
        problems.warning(at(column), what, remedy);
    }

    void error(String column, String what, String remedy) {
        problem(at(column), what, remedy);
    }

    private void problem(Location at, String what, String remedy) {
        problems.wrong(spec.name());
        problems.error(at, what, remedy);
    }

    /** Understands a text or explains why not. */
    private interface Meaning<T> {
        T of(String text) throws Misread;
    }

    private <T> T read(String column, Meaning<T> meaning, T otherwise) {
        ColumnSpec declared = spec.column(column).orElseThrow();
        String text = row.text(column);
        if (text.isEmpty()) {
            if (declared.required()) {
                boolean unread = spec.equals(Format.SETTINGS) && problems.isIncomplete(List.of(spec.name()));
                problems.wrong(spec.name());
                if (!unread && !problems.toldMissing(row.at().file(), column)) {
                    problem(
                            row.at(),
                            "The column " + Problems.quote(column) + " of " + spec.name() + " is missing or empty.",
                            declared.example().isEmpty()
                                    ? ""
                                    : "For example " + column + ": " + declared.example() + ".");
                }
                return otherwise;
            }
            text = declared.defaultText();
            if (text.isEmpty()) {
                return otherwise;
            }
            noteDefault(declared);
        }
        try {
            return meaning.of(text);
        } catch (Misread e) {
            problem(at(column), column + ": " + e.getMessage(), e.remedy());
            return otherwise;
        }
    }

    private void noteDefault(ColumnSpec declared) {
        defaults.merge(
                spec.name() + "." + declared.name(),
                new AppliedDefault(spec.name(), declared.name(), 1, declared.defaultText()),
                (a, b) -> new AppliedDefault(a.table(), a.field(), a.rows() + 1, a.value()));
    }

    String text(String column) {
        return read(column, text -> checkedText(text, LONGEST_TEXT), "");
    }

    String id(String column) {
        return read(column, text -> checkedText(text, LONGEST_ID), "");
    }

    private static String checkedText(String text, int longest) throws Misread {
        if (text.length() > longest) {
            throw new Misread(Problems.quote(text) + " has more than " + longest + " characters.", "");
        }
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isUnseen(character)) {
                throw new Misread(
                        Problems.quote(text) + " contains the control character "
                                + String.format(Locale.ROOT, "U+%04X", character) + ".",
                        "Write text that can be seen.");
            }
            i += Character.charCount(character);
        }
        return text;
    }

    /** Control characters, halves of characters, line ends, and marks that turn the direction of other text. */
    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || (character & 0xFFFE) == 0xFFFE
                || character == 0xFEFF;
    }

    double number(String column, double otherwise) {
        return read(
                column,
                text -> {
                    double value = Quantities.number(text);
                    if (value < 0) {
                        throw new Misread(Problems.quote(text) + " is negative.", "At least 0.");
                    }
                    return value;
                },
                otherwise);
    }

    double coordinate(String column, double most) {
        return read(
                column,
                text -> {
                    double value = Quantities.number(text);
                    if (Math.abs(value) > most) {
                        throw new Misread(
                                Problems.quote(text) + " is not a place on Earth.",
                                "Between -" + (int) most + " and " + (int) most + " degrees.");
                    }
                    return value;
                },
                0.0);
    }

    int integer(String column, int otherwise) {
        return read(
                column,
                text -> {
                    double value = Quantities.number(text);
                    if (value < 0 || value != StrictMath.rint(value) || value > Integer.MAX_VALUE) {
                        throw new Misread(Problems.quote(text) + " is not a whole number of at least 0.", "");
                    }
                    return (int) value;
                },
                otherwise);
    }

    /** Millionths of the currency. */
    long money(String column, long otherwise) {
        return read(
                column,
                text -> {
                    double value = Quantities.number(text);
                    if (value < 0 || value > LARGEST_MONEY) {
                        throw new Misread(Problems.quote(text) + " is not an amount of 0 to 10^12.", "");
                    }
                    // An exponent such as 1e-999999999 would make the exact value too long to work with.
                    if (text.length() > 30 || value < 1e-6) {
                        return StrictMath.round(value * 1e6);
                    }
                    return new BigDecimal(text)
                            .movePointRight(6)
                            .setScale(0, RoundingMode.HALF_EVEN)
                            .longValueExact();
                },
                otherwise);
    }

    double percent(String column) {
        return percent(column, 100);
    }

    double percent(String column, double most) {
        return read(
                column,
                text -> {
                    double value = Quantities.percent(text);
                    if (value < 0 || value > most / 100) {
                        throw new Misread(
                                Problems.quote(text) + " is not a share between 0 % and " + (int) most + " %.", "");
                    }
                    return value;
                },
                0.0);
    }

    /** A change in percent as a fraction, above -1. */
    double change(String column) {
        return read(
                column,
                text -> {
                    double value = Quantities.percent(text);
                    if (value <= -1 || value > 100) {
                        throw new Misread(Problems.quote(text) + " is not a change between -100 % and 10000 %.", "");
                    }
                    return value;
                },
                0.0);
    }

    /** A correlation in [least, 1). */
    double correlation(String column, double least) {
        return read(
                column,
                text -> {
                    double value = Quantities.number(text);
                    if (value < least || value > 1) {
                        throw new Misread(Problems.quote(text) + " is not a number from " + least + " to 1.", "");
                    }
                    return value;
                },
                0.0);
    }

    Optional<LocalDate> date(String column) {
        return read(
                column,
                text -> {
                    try {
                        LocalDate date = LocalDate.parse(text);
                        if (date.getYear() < 1970 || date.getYear() > 2200) {
                            throw new Misread(Problems.quote(text) + " is not a date between 1970 and 2200.", "");
                        }
                        return Optional.of(date);
                    } catch (DateTimeException e) {
                        throw new Misread(
                                Problems.quote(text) + " is not a date.", "Write year-month-day, e.g. 2026-11-27.");
                    }
                },
                Optional.empty());
    }

    Optional<LocalDateTime> dateTime(String column) {
        return read(
                column,
                text -> {
                    try {
                        return Optional.of(LocalDateTime.parse(text.replaceFirst(" +", "T")));
                    } catch (DateTimeException e) {
                        throw new Misread(
                                Problems.quote(text) + " is not a date and time.", "Write e.g. 2026-11-27 19:00.");
                    }
                },
                Optional.empty());
    }

    /** A local time, or all of a local day: its beginning, or its end where it says until when something lasts. */
    Optional<LocalDateTime> moment(String column, boolean lasts) {
        return read(
                column,
                text -> {
                    try {
                        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                            LocalDate day = LocalDate.parse(text);
                            return Optional.of((lasts ? day.plusDays(1) : day).atStartOfDay());
                        }
                        return Optional.of(LocalDateTime.parse(text.replaceFirst(" +", "T")));
                    } catch (DateTimeException e) {
                        throw new Misread(
                                Problems.quote(text) + " is neither a date nor a date and time.",
                                "Write e.g. 2026-11-27 or 2026-11-27 19:00.");
                    }
                },
                Optional.empty());
    }

    long duration(String column) {
        return read(column, Quantities::duration, 0L);
    }

    Distribution time(String column) {
        return read(
                column,
                text -> DistributionText.ofTime(text, name -> samples.of(name, at(column))),
                new Distribution.Constant(0));
    }

    Distribution count(String column) {
        return read(
                column,
                text -> DistributionText.ofCount(text, name -> samples.of(name, at(column))),
                new Distribution.Constant(1));
    }

    /** A factor that varies around 1. */
    Distribution factor(String column) {
        return read(
                column,
                text -> DistributionText.ofFactor(text, name -> samples.of(name, at(column))),
                new Distribution.Constant(1));
    }

    WeekPattern shift(String column) {
        return read(column, Quantities::shift, new WeekPattern(List.of()));
    }

    /** Days of the week, from 0 for Monday: which of the seven are meant; all where nothing is said. */
    boolean[] weekdays(String column) {
        return read(column, Quantities::weekdays, Quantities.ALL_DAYS.clone());
    }

    Departures departures(String column) {
        return read(column, DepartureText::of, new Departures.OnDemand());
    }

    ZoneId zone(String column, ZoneId otherwise) {
        if (!has(column) && !spec.column(column).orElseThrow().defaultText().equals("UTC")) {
            noteDefault(spec.column(column).orElseThrow());
            return otherwise;
        }
        return read(
                column,
                text -> {
                    if (!ZoneId.getAvailableZoneIds().contains(text)) {
                        throw new Misread(
                                Problems.quote(text) + " is not a time zone.",
                                Problems.maybe(
                                        text,
                                        ZoneId.getAvailableZoneIds().stream()
                                                .sorted()
                                                .toList()));
                    }
                    return ZoneId.of(text);
                },
                otherwise);
    }

    String choice(String column) {
        List<String> words = spec.column(column).orElseThrow().choices();
        return read(
                column,
                text -> {
                    if (!words.contains(text)) {
                        throw new Misread(Problems.quote(text) + " is not possible here.", Problems.maybe(text, words));
                    }
                    return text;
                },
                "");
    }

    boolean yes(String column) {
        return read(
                column,
                text -> {
                    String word = text.toLowerCase(Locale.ROOT);
                    if (word.equals("yes") || word.equals("true")) {
                        return true;
                    } else if (word.equals("no") || word.equals("false")) {
                        return false;
                    }
                    throw new Misread(Problems.quote(text) + " is neither yes nor no.", "");
                },
                false);
    }

    List<Double> weights(String column, int count) {
        return weights(column, List.of(count));
    }

    List<Double> weights(String column, List<Integer> counts) {
        return read(
                column,
                text -> {
                    List<Double> weights = new ArrayList<>();
                    double sum = 0;
                    for (String word : text.split("\\s+")) {
                        double weight = Quantities.number(word);
                        if (weight < 0) {
                            throw new Misread("The weight " + Problems.quote(word) + " is negative.", "");
                        }
                        weights.add(weight);
                        sum += weight;
                    }
                    if (!counts.contains(weights.size()) || sum == 0) {
                        throw new Misread(
                                "There are " + weights.size() + " weights that sum to " + sum + ".",
                                "Write " + Fields.or(counts) + " weights separated by blanks, not all 0.");
                    }
                    return weights;
                },
                List.of());
    }

    /** Ids with weights, e.g. {@code us-ca: 3 us-ny: 2}. */
    Map<String, Double> weightsById(String column) {
        return read(
                column,
                text -> {
                    Map<String, Double> weights = new LinkedHashMap<>();
                    double sum = 0;
                    for (String pair : text.replaceAll("\\s*:\\s*", ":").split("\\s+")) {
                        int colon = pair.lastIndexOf(':');
                        if (colon < 1) {
                            throw new Misread(
                                    Problems.quote(pair) + " has no weight.",
                                    "Write id: weight, e.g. us-ca: 3 us-ny: 2.");
                        }
                        double weight = Quantities.number(pair.substring(colon + 1));
                        if (weight < 0) {
                            throw new Misread("The weight of " + Problems.quote(pair) + " is negative.", "");
                        }
                        if (weights.put(pair.substring(0, colon), weight) != null) {
                            throw new Misread(Problems.quote(pair.substring(0, colon)) + " stands there twice.", "");
                        }
                        sum += weight;
                    }
                    if (sum == 0) {
                        throw new Misread("All weights are 0.", "");
                    }
                    return weights;
                },
                new LinkedHashMap<>());
    }

    private static String or(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    List<String> ids(String column) {
        return read(column, text -> List.of(text.split("\\s+")), List.of());
    }

    /** An id that must be among the known ones. */
    String reference(String column, Map<String, ?> known) {
        return read(
                column,
                text -> {
                    ColumnSpec declared = spec.column(column).orElseThrow();
                    if (!known.containsKey(text) && !problems.isIncomplete(declared.targets())) {
                        String where = declared.target().isEmpty() ? "" : " in " + declared.target();
                        throw new Misread(
                                "There is no " + Problems.quote(text) + where + ".",
                                Problems.maybe(text, new ArrayList<>(known.keySet())));
                    }
                    return text;
                },
                "");
    }
}
