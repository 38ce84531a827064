package groundwork.reports.charts;

import groundwork.reports.drawing.Drawing;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Shape.Anchor;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The plot area of a chart with its title, scales, axes and caption. */
final class Frame {

    static final double WIDTH = 860;
    static final double HEIGHT = 340;
    private static final double TOP = 64;
    private static final double BOTTOM = 56;

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

    void dates(List<String> dates) {
        drawing.line(left, bottom, right, bottom, Ink.MUTED, 1);
        int months = (int) dates.stream().map(d -> d.substring(0, 7)).distinct().count();
        boolean wholeMonth = Integer.parseInt(dates.get(0).substring(8)) <= 7;
        int every = Math.max(1, (months + 11) / 12);
        int month = 0;
        for (int i = 0; i < dates.size(); i++) {
            // Weeks rarely begin on the first of a month: the first date of each month carries its name.
            boolean newMonth = i == 0
                    ? wholeMonth
                    : !dates.get(i).startsWith(dates.get(i - 1).substring(0, 7));
            boolean labelled = months > 1 ? newMonth : i % 7 == 0;
            if (labelled && month++ % every == 0) {
                double at = x(dates.size() == 1 ? 0.5 : (double) i / (dates.size() - 1));
                LocalDate date = LocalDate.parse(dates.get(i));
                String name = date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                drawing.line(at, bottom, at, bottom + 5, Ink.MUTED, 1);
                String label = months > 1
                        ? date.getMonthValue() == 1 || month == 1 ? name + " " + date.getYear() : name
                        : date.getDayOfMonth() + " " + name;
                drawing.text(at, bottom + 19, label, Ink.MUTED, Anchor.MIDDLE);
            }
        }
    }
}
