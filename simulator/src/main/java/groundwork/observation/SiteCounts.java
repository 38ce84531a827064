package groundwork.observation;

import java.util.Arrays;

/**
 * Counts of all sites by day, so many a site, written when a day is over: those of a day lie together. Memory is used only for days of
 * which there is something to write.
 */
final class SiteCounts {

    private final int sites;
    private final int width;
    private final int[][] days;

    SiteCounts(int days, int sites, int width) {
        this.sites = sites;
        this.width = width;
        this.days = new int[days][];
    }

    /** The counts of a day, to be written: those of a site begin at its number times the width. */
    int[] on(int day) {
        if (days[day] == null) {
            days[day] = new int[sites * width];
        }
        return days[day];
    }

    /** One of the counts of a site, by day. */
    double[] of(int site, int count) {
        double[] counts = new double[days.length];
        Arrays.setAll(counts, day -> days[day] == null ? 0 : days[day][site * width + count]);
        return counts;
    }
}
