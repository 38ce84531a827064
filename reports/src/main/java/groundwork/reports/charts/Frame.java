package groundwork.reports.charts;

import groundwork.reports.drawing.Drawing;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Shape.Anchor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The plot area of a chart with its title, scales, axes and caption. */
final class Frame {

    static final double WIDTH = 860;
    static final double HEIGHT = 340;
    private static final double TOP = 64;
    private static final double BOTTOM = 62;

    /** Dates on an axis, at most. */
    private static final int MOST_LABELS = 12;

    private static final int MOST_DAYS_BY_WEEK = 45;

    final Drawing drawing;
    final double left;
    final double right;
    final double top;
    final double bottom;
    private double low;
    private double high = 1;

    /**
     * A frame.
     *
     * @param title the message, with its number
     * @param unit of the values, written above the axis
     * @param rightMargin room for labels at the ends of lines
     */
    Frame(String title, String unit, Captions captions, double leftMargin, double rightMargin, double height) {
        drawing = new Drawing(WIDTH, height, title + ". " + unit + ".");
        left = leftMargin;
        right = WIDTH - rightMargin;
        top = TOP;
        bottom = height - BOTTOM;
        drawing.text(16, 24, title, Ink.TEXT, 15, Anchor.START, true);
        drawing.text(16, 44, unit, Ink.MUTED, 12, Anchor.START, false);
        drawing.text(16, height - 12, captions.text(), Ink.MUTED, 11, Anchor.START, false);
    }

    void scale(double from, double to) {
        low = from;
        high = to <= from ? from + 1 : to;
    }

    double y(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    double x(double share) {
        return left + share * (right - left);
    }

    void verticalAxis(boolean percent) {
        double step = step((high - low) / 5);
        for (double tick = StrictMath.ceil(low / step) * step; tick <= high * (1 + 1e-9); tick += step) {
            drawing.line(left, y(tick), right, y(tick), Ink.GRID, 1);
            String label = percent ? Figures.percent(tick) : Figures.of(StrictMath.abs(tick) < step / 1e6 ? 0 : tick);
            drawing.text(left - 8, y(tick) + 4, label, Ink.MUTED, Anchor.END);
        }
    }

    static double step(double rough) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double mantissa = rough / power;
        return (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10) * power;
    }

    /**
     * A date on the axis of time.
     *
     * @param day its position among the days
     * @param below the year, where it is a new one; empty elsewhere
     */
    record Tick(int day, String label, String below) {}

    /** Draws the axis of time. */
    void dates(List<String> dates) {
        drawing.line(left, bottom, right, bottom, Ink.MUTED, 1);
        for (Tick tick : axis(dates.stream().map(LocalDate::parse).toList())) {
            double at = x(dates.size() == 1 ? 0.5 : (double) tick.day() / (dates.size() - 1));
            drawing.line(at, bottom, at, bottom + (tick.below().isEmpty() ? 5 : 8), Ink.MUTED, 1);
            drawing.text(at, bottom + 19, tick.label(), Ink.MUTED, Anchor.MIDDLE);
            if (!tick.below().isEmpty()) {
                drawing.text(at, bottom + 32, tick.below(), Ink.TEXT, 12, Anchor.MIDDLE, true);
            }
        }
    }

    /** The dates that are named: days of a month, months with their years below, or years, about a dozen at most. */
    static List<Tick> axis(List<LocalDate> days) {
        return days.size() <= MOST_DAYS_BY_WEEK ? weeks(days) : months(days);
    }

    private static List<Tick> weeks(List<LocalDate> days) {
        List<Tick> ticks = new ArrayList<>();
        int year = 0;
        for (int i = 0; i < days.size(); i += 7) {
            LocalDate day = days.get(i);
            ticks.add(new Tick(
                    i,
                    day.getDayOfMonth() + " " + name(day),
                    day.getYear() == year ? "" : String.valueOf(day.getYear())));
            year = day.getYear();
        }
        return ticks;
    }

    private static List<Tick> months(List<LocalDate> days) {
        int count = (int) days.stream().map(YearMonth::from).distinct().count();
        int every = IntStream.of(1, 2, 3, 6, 12)
                .filter(step -> count <= step * MOST_LABELS + 1)
                .findFirst()
                .orElse(12 * ((count + 12 * MOST_LABELS - 1) / (12 * MOST_LABELS)));
        List<Tick> ticks = new ArrayList<>();
        int year = 0;
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            // Weeks rarely begin on the first of a month: the first date of each month carries its name.
            boolean begins =
                    i == 0 ? day.getDayOfMonth() <= 7 : !YearMonth.from(day).equals(YearMonth.from(days.get(i - 1)));
            if (begins && (12 * day.getYear() + day.getMonthValue() - 1) % every == 0) {
                boolean newYear = day.getYear() != year;
                year = day.getYear();
                ticks.add(
                        every >= 12
                                ? new Tick(i, String.valueOf(year), "")
                                : new Tick(i, name(day), newYear ? String.valueOf(year) : ""));
            }
        }
        return ticks;
    }

    private static String name(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
