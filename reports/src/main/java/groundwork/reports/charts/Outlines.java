package groundwork.reports.charts;

import groundwork.reports.drawing.Drawing;
import groundwork.reports.drawing.Ink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Coasts and state borders. Source: Natural Earth (land) and US Census Bureau (state borders), both public domain, simplified to
 * a tenth of a degree.
 */
final class Outlines {

    private final Drawing drawing;
    private final Projection projection;

    private Outlines(Drawing drawing, Projection projection) {
        this.drawing = drawing;
        this.projection = projection;
    }

    static void draw(Drawing drawing, Projection projection) {
        Outlines outlines = new Outlines(drawing, projection);
        try (InputStream in = Outlines.class.getResourceAsStream("outlines.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            reader.lines().forEach(outlines::outline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the file: what it outlines, then longitudes and latitudes by turns. */
    private void outline(String line) {
        String[] words = line.split(" ", -1);
        List<double[]> points = new ArrayList<>();
        double lastX = Double.NaN;
        for (int i = 1; i + 1 < words.length; i += 2) {
            double px = projection.x(Double.parseDouble(words[i]));
            double py = projection.y(Double.parseDouble(words[i + 1]));
            boolean shown = projection.shows(px, py);
            if (!shown || (!Double.isNaN(lastX) && projection.tears(px, lastX))) {
                flush(points, words[0]);
            }
            if (shown) {
                points.add(new double[] {px, py});
            }
            lastX = px;
        }
        flush(points, words[0]);
    }

    private void flush(List<double[]> points, String kind) {
        if (points.size() > 1) {
            boolean land = kind.equals("land");
            drawing.path(
                    points.stream().mapToDouble(p -> p[0]).toArray(),
                    points.stream().mapToDouble(p -> p[1]).toArray(),
                    land ? Ink.LAND : Ink.GRID,
                    land ? 1 : 0.7,
                    false);
        }
        points.clear();
    }
}
