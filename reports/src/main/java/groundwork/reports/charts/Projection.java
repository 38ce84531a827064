package groundwork.reports.charts;

import java.util.Arrays;
import java.util.List;

/**
 * Where places of the earth lie on a picture: plate carrée, cut to what is there; a network across the Pacific is drawn with the
 * Pacific in the middle.
 */
final class Projection {

    private static final double LEAST_MARGIN = 3;

    private final Frame frame;
    private final double bottom;
    private final double shiftFrom;
    private final double west;
    private final double south;
    private final double scale;
    private final double squeeze;

    /**
     * A projection that shows these points.
     *
     * @param points longitude and latitude of each, in degrees
     */
    Projection(Frame frame, List<double[]> points) {
        this.frame = frame;
        bottom = frame.bottom + 20;
        shiftFrom = span(points, -30) < span(points, -180) ? -30 : -180;
        double[] lons =
                points.stream().mapToDouble(p -> shifted(p[0], shiftFrom)).toArray();
        double[] lats = points.stream().mapToDouble(p -> p[1]).toArray();
        double[] wide = padded(lons, 0.05);
        double[] high = padded(lats, 0.12);
        squeeze = StrictMath.cos(StrictMath.toRadians((high[0] + high[1]) / 2));
        double width = frame.right - frame.left;
        double height = bottom - frame.top;
        scale = Math.min(width / ((wide[1] - wide[0]) * squeeze), height / (high[1] - high[0]));
        west = (wide[0] + wide[1]) / 2 - width / scale / squeeze / 2;
        south = (high[0] + high[1]) / 2 - height / scale / 2;
    }

    private static double[] padded(double[] values, double share) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        double margin = Math.max(LEAST_MARGIN, (most - least) * share);
        return new double[] {least - margin, most + margin};
    }

    private static double span(List<double[]> points, double from) {
        double[] lons = points.stream().mapToDouble(p -> shifted(p[0], from)).toArray();
        return Arrays.stream(lons).max().orElse(0) - Arrays.stream(lons).min().orElse(0);
    }

    /** Longitudes west of a border are drawn to the east of the date line. */
    private static double shifted(double lon, double border) {
        return lon < border ? lon + 360 : lon;
    }

    double x(double lon) {
        return frame.left + (shifted(lon, shiftFrom) - west) * squeeze * scale;
    }

    double y(double lat) {
        return bottom - (lat - south) * scale;
    }

    /** Whether a point of the picture lies on the map. */
    boolean shows(double px, double py) {
        return px >= frame.left - 2 && px <= frame.right + 2 && py >= frame.top + 4 && py <= bottom + 2;
    }

    /** Whether a line between two points of an outline goes round the back of the map. */
    boolean tears(double px, double otherX) {
        return Math.abs(px - otherX) > 100 * scale * squeeze;
    }
}
