package groundwork.observation;

import java.util.Arrays;

/**
 * Figures of all sites by day, so many a site, written when a day is over: those of a day lie together. Memory is used only for days of
 * which there is something to write.
 */
final class SiteFigures {

    private final int sites;
    private final int width;
    private final double[][] days;

    SiteFigures(int days, int sites, int width) {
        this.sites = sites;
        this.width = width;
        this.days = new double[days][];
    }

    /** The figures of a day, to be written: those of a site begin at its number times the width. */
    double[] on(int day) {
        if (days[day] == null) {
            days[day] = new double[sites * width];
        }
        return days[day];
    }

    /** One of the figures of a site, by day. */
    double[] of(int site, int figure) {
        double[] figures = new double[days.length];
        Arrays.setAll(figures, day -> days[day] == null ? 0 : days[day][site * width + figure]);
        return figures;
    }
}
