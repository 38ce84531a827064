package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Drawing;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Shape.Anchor;
import groundwork.results.Results;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The network on a map: sites, flows as wide as their volume, regions as large as their demand.
 *
 * <p>Plate carrée, cut to what is there; a network across the Pacific is drawn with the Pacific in the middle. Outlines: Natural
 * Earth (land) and US Census Bureau (state borders), both public domain, simplified to a tenth of a degree.
 */
final class NetworkMap {

    private final Results results;
    private final Frame frame;
    private final boolean customersOnly;
    private double west;
    private double south;
    private double scale;
    private double squeeze;
    private double shiftFrom;

    private NetworkMap(Results results, Frame frame, boolean customersOnly) {
        this.results = results;
        this.customersOnly = customersOnly;
        this.frame = frame;
    }

    static Drawing draw(Results results, Captions captions, String title) {
        NetworkMap map = new NetworkMap(
                results,
                new Frame(
                        title, "line width by units moved; circle size by orders of the region", captions, 16, 16, 520),
                false);
        return map.drawn();
    }

    /** The part where the regions are; each region has the color of the center that serves it first. */
    static Drawing drawCustomers(Results results, Captions captions, String title) {
        Frame frame = new Frame(
                title,
                "circle size by orders, color by the center that serves the region first",
                captions,
                16,
                16,
                520);
        return new NetworkMap(results, frame, true).drawn();
    }

    private Drawing drawn() {
        project();
        outlines();
        regions();
        flows();
        sites();
        return frame.drawing;
    }

    /** Longitudes west of this one are drawn to the east of the date line. */
    private double longitude(double lon) {
        return lon < shiftFrom ? lon + 360 : lon;
    }

    private void project() {
        List<double[]> points = new ArrayList<>();
        for (String table : customersOnly ? List.of("region") : List.of("place", "region")) {
            Rows rows = Rows.of(results, table);
            for (int i = 0; i < rows.count(); i++) {
                points.add(new double[] {rows.number(i, "lon"), rows.number(i, "lat")});
            }
        }
        shiftFrom = -180;
        double plain = span(points);
        shiftFrom = -30;
        if (span(points) >= plain) {
            shiftFrom = -180;
        }
        double east = -1e9;
        double north = -1e9;
        west = 1e9;
        south = 1e9;
        for (double[] p : points) {
            west = Math.min(west, longitude(p[0]));
            east = Math.max(east, longitude(p[0]));
            south = Math.min(south, p[1]);
            north = Math.max(north, p[1]);
        }
        double padX = Math.max(3, (east - west) * 0.05);
        double padY = Math.max(3, (north - south) * 0.12);
        west -= padX;
        east += padX;
        south -= padY;
        north += padY;
        squeeze = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        double width = frame.right - frame.left;
        double height = frame.bottom - frame.top + 20;
        scale = Math.min(width / ((east - west) * squeeze), height / (north - south));
        double spareX = width / scale / squeeze - (east - west);
        double spareY = height / scale - (north - south);
        west -= spareX / 2;
        south -= spareY / 2;
    }

    private double span(List<double[]> points) {
        double min = 1e9;
        double max = -1e9;
        for (double[] p : points) {
            min = Math.min(min, longitude(p[0]));
            max = Math.max(max, longitude(p[0]));
        }
        return max - min;
    }

    private double x(double lon) {
        return frame.left + (longitude(lon) - west) * squeeze * scale;
    }

    private double y(double lat) {
        return frame.bottom + 20 - (lat - south) * scale;
    }

    private boolean visible(double px, double py) {
        return px >= frame.left - 2 && px <= frame.right + 2 && py >= frame.top - 6 && py <= frame.bottom + 22;
    }

    private void outlines() {
        try (InputStream in = NetworkMap.class.getResourceAsStream("outlines.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            reader.lines().forEach(this::outline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void outline(String line) {
        String[] words = line.split(" ");
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        double lastX = Double.NaN;
        for (int i = 1; i + 1 < words.length; i += 2) {
            double px = x(Double.parseDouble(words[i]));
            double py = y(Double.parseDouble(words[i + 1]));
            boolean torn = !Double.isNaN(lastX) && Math.abs(px - lastX) > 100 * scale * squeeze;
            if (torn || !visible(px, py)) {
                flush(xs, ys, words[0]);
            }
            if (visible(px, py)) {
                xs.add(px);
                ys.add(py);
            }
            lastX = px;
        }
        flush(xs, ys, words[0]);
    }

    private void flush(List<Double> xs, List<Double> ys, String kind) {
        if (xs.size() > 1) {
            frame.drawing.path(
                    xs.stream().mapToDouble(Double::doubleValue).toArray(),
                    ys.stream().mapToDouble(Double::doubleValue).toArray(),
                    kind.equals("land") ? Ink.LAND : Ink.GRID,
                    kind.equals("land") ? 1 : 0.7,
                    false);
        }
        xs.clear();
        ys.clear();
    }

    private void regions() {
        Rows rows = Rows.of(results, "region");
        List<String> centers = rows.distinct("nearest_center").stream()
                .filter(center -> !center.isEmpty())
                .sorted()
                .toList();
        double most = TimeChart.most(rows.numbers("orders"));
        for (int i = 0; i < rows.count(); i++) {
            double orders = rows.number(i, "orders");
            if (orders > 0) {
                frame.drawing.dot(
                        x(rows.number(i, "lon")),
                        y(rows.number(i, "lat")),
                        2 + (customersOnly ? 20 : 9) * StrictMath.sqrt(orders / most),
                        customersOnly ? Ink.series(centers.indexOf(rows.text(i, "nearest_center")) + 1) : Ink.SKY,
                        0.45,
                        rows.text(i, "name") + ": " + Figures.of(orders) + " orders");
            }
        }
        if (customersOnly) {
            centersLegend(centers);
        }
    }

    private void centersLegend(List<String> centers) {
        SiteNames names = new SiteNames(results);
        double x = frame.left + 8;
        for (int i = 0; i < Math.min(6, centers.size()); i++) {
            frame.drawing.dot(x, 58, 5, Ink.series(i + 1), 0.6, "");
            String name = names.site(centers.get(i));
            frame.drawing.text(x + 10, 62, name, Ink.MUTED, Anchor.START);
            x += 40 + name.length() * 6.6;
        }
    }

    private void flows() {
        if (customersOnly) {
            return;
        }
        Rows lanes = Rows.of(results, "lane");
        Rows places = Rows.of(results, "place");
        double most = TimeChart.most(lanes.numbers("units"));
        for (int i = 0; i < lanes.count(); i++) {
            Rows from = places.where("id", lanes.text(i, "origin"));
            Rows to = places.where("id", lanes.text(i, "destination"));
            double units = lanes.number(i, "units");
            if (from.isEmpty() || to.isEmpty() || !(units > 0)) {
                continue;
            }
            double x1 = x(from.number(0, "lon"));
            double y1 = y(from.number(0, "lat"));
            double x2 = x(to.number(0, "lon"));
            double y2 = y(to.number(0, "lat"));
            double bow = lanes.text(i, "mode").equals("air") ? 0.22 : 0.1;
            double[] xs = new double[21];
            double[] ys = new double[21];
            for (int k = 0; k <= 20; k++) {
                double t = k / 20.0;
                double lift = 4 * t * (1 - t) * bow;
                xs[k] = x1 + (x2 - x1) * t + lift * (y2 - y1);
                ys[k] = y1 + (y2 - y1) * t - lift * Math.abs(x2 - x1);
            }
            Ink ink = switch (lanes.text(i, "mode")) {
                case "ocean" -> Ink.BLUE;
                case "air" -> Ink.ORANGE;
                case "rail" -> Ink.PURPLE;
                default -> Ink.GREEN;
            };
            frame.drawing.path(xs, ys, ink, 0.8 + 6 * units / most, false);
        }
        legend();
    }

    private void legend() {
        Rows lanes = Rows.of(results, "lane");
        double x = frame.left + 4;
        for (String[] kind : new String[][] {{"ocean", "ocean"}, {"air", "air"}, {"rail", "rail"}, {"road", "road"}}) {
            if (!lanes.where("mode", kind[0]).isEmpty()) {
                Ink ink = switch (kind[0]) {
                    case "ocean" -> Ink.BLUE;
                    case "air" -> Ink.ORANGE;
                    case "rail" -> Ink.PURPLE;
                    default -> Ink.GREEN;
                };
                frame.drawing.line(x, 56, x + 24, 56, ink, 3);
                frame.drawing.text(x + 30, 60, kind[1], Ink.MUTED, Anchor.START);
                x += 80;
            }
        }
    }

    private void sites() {
        Rows places = Rows.of(results, "place");
        List<double[]> taken = new ArrayList<>();
        for (int i = 0; i < places.count(); i++) {
            double px = x(places.number(i, "lon"));
            double py = y(places.number(i, "lat"));
            Ink ink = switch (places.text(i, "kind")) {
                case "hub" -> Ink.BLUE;
                case "gateway" -> Ink.PURPLE;
                case "returns" -> Ink.GREY;
                default -> Ink.TEXT;
            };
            if (!visible(px, py)) {
                continue;
            }
            frame.drawing.dot(px, py, 5, ink, 1, places.text(i, "kind"));
            String label = Names.shorten(places.text(i, "name"), 26);
            double width = label.length() * 6.6;
            boolean before = px + 8 + width > frame.right;
            double labelX = before ? px - 8 : px + 8;
            double labelY = py + 4;
            double from = before ? labelX - width : labelX;
            for (int tries = 0; tries < 8 && overlaps(taken, from, labelY, width); tries++) {
                labelY += tries % 2 == 0 ? 14 * (tries + 1) : -14 * (tries + 1);
            }
            taken.add(new double[] {from, labelY, width});
            frame.drawing.text(labelX, labelY, label, Ink.TEXT, 12, before ? Anchor.END : Anchor.START, true);
        }
    }

    private static boolean overlaps(List<double[]> taken, double from, double y, double width) {
        return taken.stream().anyMatch(t -> Math.abs(t[1] - y) < 13 && from < t[0] + t[2] && t[0] < from + width);
    }
}
