package groundwork.reports.charts;

import java.util.Locale;

/** Figures as they are written in prose and on axes: three significant digits, thousands separated. */
public final class Figures {

    private Figures() {}

    /** A figure with at most three significant digits; "–" where there is none. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value < 0) {
            return "−" + of(-value);
        }
        double magnitude = Math.abs(value);
        if (magnitude >= 1e9) {
            return of(value / 1e9) + " billion";
        }
        if (magnitude >= 1e6) {
            return of(value / 1e6) + " million";
        }
        if (magnitude >= 1000) {
            double unit = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(magnitude)) - 2);
            return String.format(Locale.ROOT, "%,.0f", StrictMath.rint(value / unit) * unit);
        }
        if (magnitude >= 100) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        if (magnitude >= 10) {
            return trimmed(String.format(Locale.ROOT, "%.1f", value));
        }
        if (magnitude >= 1) {
            return trimmed(String.format(Locale.ROOT, "%.2f", value));
        }
        return value == 0 ? "0" : trimmed(String.format(Locale.ROOT, "%.3f", value));
    }

    /** A share in percent. */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        double percent = Math.abs(share) * 100;
        String text = percent >= 100 ? of(percent) : trimmed(String.format(Locale.ROOT, "%.1f", percent));
        return (share < 0 && !text.equals("0") ? "−" : "") + text + " %";
    }

    private static String trimmed(String text) {
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}
