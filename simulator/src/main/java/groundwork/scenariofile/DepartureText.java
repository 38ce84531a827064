package groundwork.scenariofile;

import groundwork.scenario.Departures;
import groundwork.scenario.Horizon;
import groundwork.scenariofile.Quantities.Misread;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands when a lane's vehicles leave, as planners write it. */
final class DepartureText {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?:\\s+(\\S+))?");
    private static final Pattern ENOUGH = Pattern.compile("when (.+?)(?: or after (.+))?");
    private static final Pattern QUANTITY = Pattern.compile("(\\S+?)\\s*([a-z][a-z0-9]*)");
    private static final String EXAMPLES = "Write e.g. \"Mon-Sat 17:00\", \"Tue 08:00, Fri 08:00\", \"2026-09-01 08:00,"
            + " 2026-09-15 08:00\", \"every 6 h\", \"when full\", \"when 1000 kg or after 2 h\" or \"on demand\".";

    private DepartureText() {}

    /**
     * A schedule such as {@code Mon-Sat 17:00}, {@code Tue 08:00, Fri 08:00}, {@code 2026-09-01 08:00, 2026-09-15 08:00},
     * {@code every 6 h}, {@code when full}, {@code when 1000 kg or after 2 h} or {@code on demand}.
     */
    static Departures of(String text) throws Misread {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.equals("on demand")) {
            return new Departures.OnDemand();
        }
        if (plain.startsWith("every ")) {
            long period = Quantities.duration(plain.substring(6));
            if (period < Horizon.SECOND) {
                throw new Misread("The period of " + Problems.quote(text) + " is too short.", "At least \"1 s\".");
            }
            return new Departures.Every(period);
        }
        if (plain.startsWith("when ")) {
            return whenEnough(plain, text);
        }
        return DATE.matcher(plain.split(",", -1)[0].strip()).matches() ? onDates(text) : weekly(text);
    }

    private static Departures weekly(String text) throws Misread {
        TreeSet<Integer> minutes = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            String[] words = part.strip().split("\\s+", -1);
            Matcher matcher = words.length == 2 ? CLOCK.matcher(words[1]) : CLOCK.matcher("");
            if (!matcher.matches()) {
                throw new Misread(Problems.quote(part.strip()) + " is not a schedule.", EXAMPLES);
            }
            for (int day : Quantities.days(words[0], text)) {
                minutes.add(day * Quantities.DAY_MINUTES + clock(matcher, text));
            }
        }
        return new Departures.Weekly(List.copyOf(minutes));
    }

    private static int clock(Matcher matcher, String text) throws Misread {
        return Quantities.clock(matcher.group(1), matcher.group(2), text, Quantities.DAY_MINUTES - 1);
    }

    private static Departures onDates(String text) throws Misread {
        TreeSet<LocalDateTime> dates = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = DATE.matcher(part.strip());
            Matcher time = CLOCK.matcher(matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "");
            if (!time.matches()) {
                throw new Misread(
                        Problems.quote(part.strip()) + " is not a date and time.", "Write e.g. 2026-09-01 08:00.");
            }
            int minutes = clock(time, text);
            if (!dates.add(day(matcher.group(1)).atTime(minutes / 60, minutes % 60))) {
                throw new Misread(Problems.quote(part.strip()) + " stands there twice.", "");
            }
        }
        return new Departures.OnDates(List.copyOf(dates));
    }

    private static LocalDate day(String text) throws Misread {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1970 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, as for a year that is out of reach.
        }
        throw new Misread(
                Problems.quote(text) + " is not a date between 1970 and 2200.",
                "Write year-month-day, e.g. 2026-11-27.");
    }

    private static Departures whenEnough(String plain, String text) throws Misread {
        Matcher matcher = ENOUGH.matcher(plain);
        if (!matcher.matches()) {
            throw new Misread(Problems.quote(text) + " is not a schedule.", EXAMPLES);
        }
        long atLatest = Departures.WhenEnough.NEVER;
        if (matcher.group(2) != null) {
            atLatest = Quantities.duration(matcher.group(2));
            if (atLatest < Horizon.SECOND) {
                throw new Misread("The time of " + Problems.quote(text) + " is too short.", "At least \"1 s\".");
            }
        }
        if (matcher.group(1).equals("full")) {
            return new Departures.WhenEnough(Departures.Measure.CAPACITY, 0, atLatest);
        }
        Matcher quantity = QUANTITY.matcher(matcher.group(1));
        Departures.Measure measure = quantity.matches() ? measures().get(quantity.group(2)) : null;
        if (measure == null) {
            throw new Misread(
                    Problems.quote(matcher.group(1)) + " in " + Problems.quote(text) + " is not a quantity.",
                    "Write \"when full\", or a number with a unit: "
                            + String.join(", ", measures().keySet()) + ".");
        }
        double enough = Quantities.number(quantity.group(1));
        if (enough <= 0) {
            throw new Misread("The quantity of " + Problems.quote(text) + " is not above 0.", "");
        }
        return new Departures.WhenEnough(measure, enough, atLatest);
    }

    private static Map<String, Departures.Measure> measures() {
        Map<String, Departures.Measure> measures = new LinkedHashMap<>();
        measures.put("units", Departures.Measure.UNITS);
        measures.put("kg", Departures.Measure.KILOGRAMS);
        measures.put("m3", Departures.Measure.CUBIC_METRES);
        measures.put("pallets", Departures.Measure.PALLETS);
        return measures;
    }
}
