package groundwork.scenariofile;

import groundwork.scenario.Horizon;
import groundwork.scenario.WeekPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands durations, shares and shifts as planners write them. */
final class Quantities {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern DURATION = Pattern.compile("(\\S+?)\\s*([a-zA-Z]+)");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})");
    static final int DAY_MINUTES = 1440;
    /** A hundred years: further on, sums of times would leave the range of a long. */
    static final double LONGEST_MICROS = 36_525.0 * Horizon.DAY;

    private Quantities() {}

    /** What is wrong with a text, in words that go on a message. */
    static final class Misread extends Exception {
        private static final long serialVersionUID = 1L;

        private final String remedy;

        Misread(String what, String remedy) {
            super(what);
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }

    /** Microseconds in each unit of time. */
    static Map<String, Double> timeUnits() {
        Map<String, Double> units = new LinkedHashMap<>();
        units.put("s", (double) Horizon.SECOND);
        units.put("min", 60.0 * Horizon.SECOND);
        units.put("h", (double) Horizon.HOUR);
        units.put("d", (double) Horizon.DAY);
        units.put("week", 7.0 * Horizon.DAY);
        return units;
    }

    static double number(String text) throws Misread {
        String plain = text.strip();
        if (!NUMBER.matcher(plain).matches()) {
            throw new Misread(
                    Problems.quote(text) + " is not a number.", "Write digits with a decimal point, e.g. 12.5.");
        }
        double value = Double.parseDouble(plain);
        if (!Double.isFinite(value)) {
            throw new Misread(Problems.quote(text) + " is too large a number.", "");
        }
        return value;
    }

    /** The days of the week as they are written, Monday first. */
    static final List<String> DAY_NAMES =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** Each day of the week. */
    static final boolean[] ALL_DAYS = {true, true, true, true, true, true, true};

    static double unit(String name, String text) throws Misread {
        Double micros = timeUnits().get(name);
        if (micros == null) {
            throw new Misread(
                    Problems.quote(name) + " in " + Problems.quote(text) + " is not a unit of time.",
                    "Units of time: " + String.join(", ", timeUnits().keySet()) + ".");
        }
        return micros;
    }

    /** A duration such as {@code 14 d} in microseconds, at least 0. */
    static long duration(String text) throws Misread {
        Matcher matcher = DURATION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Misread(
                    Problems.quote(text) + " is not a duration.",
                    "Write a number with a unit, e.g. \"8 h\" or \"14 d\".");
        }
        double value = number(matcher.group(1)) * unit(matcher.group(2), text);
        if (value < 0) {
            throw new Misread("The duration " + Problems.quote(text) + " is negative.", "");
        }
        if (value > LONGEST_MICROS) {
            throw new Misread("The duration " + Problems.quote(text) + " is longer than a hundred years.", "");
        }
        return Math.round(value);
    }

    /** A share such as {@code 12.5 %}, as a fraction. */
    static double percent(String text) throws Misread {
        String plain = text.strip();
        if (!plain.endsWith("%")) {
            throw new Misread(
                    Problems.quote(text) + " has no unit.", "A share is written in percent, e.g. \"12.5 %\".");
        }
        return number(plain.substring(0, plain.length() - 1)) / 100;
    }

    /** A week pattern such as {@code Mon-Fri 06:00-14:30, Sat 08:00-12:00} or {@code 24/7}. */
    static WeekPattern shift(String text) throws Misread {
        List<WeekPattern.Span> spans = new ArrayList<>();
        boolean[] minutes = new boolean[WeekPattern.WEEK_MINUTES];
        String pattern = text.strip().equals("24/7") ? "Mon-Sun 00:00-24:00" : text;
        for (String part : pattern.split(",", -1)) {
            String[] words = part.strip().split("\\s+");
            Matcher matcher = words.length == 2 ? SPAN.matcher(words[1]) : SPAN.matcher("");
            if (!matcher.matches()) {
                throw new Misread(
                        Problems.quote(part.strip()) + " is not a shift.",
                        "Write days and hours, e.g. \"Mon-Sat 06:00-14:30\", or \"24/7\".");
            }
            int start = clock(matcher.group(1), matcher.group(2), text, DAY_MINUTES - 1);
            int end = clock(matcher.group(3), matcher.group(4), text, DAY_MINUTES);
            if (start == end) {
                throw new Misread("The shift " + Problems.quote(part.strip()) + " has no length.", "");
            }
            int length = end > start ? end - start : end + DAY_MINUTES - start;
            for (int day : days(words[0], text)) {
                spans.add(new WeekPattern.Span(day * DAY_MINUTES + start, day * DAY_MINUTES + start + length));
                for (int m = 0; m < length; m++) {
                    int at = (day * DAY_MINUTES + start + m) % WeekPattern.WEEK_MINUTES;
                    if (minutes[at]) {
                        throw new Misread(
                                "The parts of the shift " + Problems.quote(text) + " overlap.",
                                "One row is one shift; a second shift is a second row.");
                    }
                    minutes[at] = true;
                }
            }
        }
        spans.sort((a, b) -> Integer.compare(a.startMinute(), b.startMinute()));
        return new WeekPattern(spans);
    }

    /** Minutes of a day. */
    static int clock(String hour, String minute, String text, int most) throws Misread {
        int minutes = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
        if (minutes > most || Integer.parseInt(minute) > 59) {
            throw new Misread(
                    hour + ":" + minute + " in " + Problems.quote(text) + " is outside the day.",
                    "Hours run from 00:00 to 23:59; a shift may end at 24:00.");
        }
        return minutes;
    }

    /** Days of the week such as {@code Mon-Fri Sun}: which of the seven, from Monday on, are meant. */
    static boolean[] weekdays(String text) throws Misread {
        boolean[] meant = new boolean[ALL_DAYS.length];
        for (String part : text.strip().split("[\\s,]+", -1)) {
            for (int day : days(part, text)) {
                meant[day] = true;
            }
        }
        return meant;
    }

    /** Days of the week from 0 for Monday. */
    static List<Integer> days(String text, String whole) throws Misread {
        String[] ends = text.toLowerCase(Locale.ROOT).split("-", -1);
        int first = DAYS.indexOf(ends[0]);
        int last = DAYS.indexOf(ends[ends.length - 1]);
        if (ends.length > 2 || first < 0 || last < 0) {
            throw new Misread(
                    Problems.quote(text) + " in " + Problems.quote(whole) + " is not a day or a range of days.",
                    "Days: Mon, Tue, Wed, Thu, Fri, Sat, Sun; a range: Mon-Fri.");
        }
        List<Integer> days = new ArrayList<>();
        for (int d = first; ; d = (d + 1) % 7) {
            days.add(d);
            if (d == last) {
                return days;
            }
        }
    }
}
