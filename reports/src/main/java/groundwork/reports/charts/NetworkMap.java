package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Drawing;
import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Shape.Anchor;
import groundwork.results.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The network on a map: sites, flows as wide as their volume, regions as large as their demand. */
final class NetworkMap {

    private static final double HEIGHT = 540;

    /** Names that a reader can take in. */
    private static final int MOST_NAMES = 30;

    private static final int CURVE = 40;

    private final Frame frame;
    private final boolean customersOnly;
    private final Rows places;
    private final Rows regions;
    private final List<Flow> flows;
    private final Projection projection;
    private final MapLabels labels;
    private final SiteNames names;
    private final MapLegend legend;

    private NetworkMap(Results results, Frame frame, boolean customersOnly) {
        this.frame = frame;
        this.customersOnly = customersOnly;
        places = Rows.of(results, "place");
        regions = Rows.of(results, "region");
        flows = customersOnly ? List.of() : Flow.of(results);
        names = new SiteNames(results);
        List<double[]> points = points(regions);
        if (!customersOnly) {
            points.addAll(points(places));
        }
        projection = new Projection(frame, points);
        labels = new MapLabels(frame);
        legend = new MapLegend(frame);
    }

    private static List<double[]> points(Rows rows) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            points.add(new double[] {rows.number(i, "lon"), rows.number(i, "lat")});
        }
        return points;
    }

    /** The whole network; the widest flow is its message. */
    static Drawing draw(Results results, Captions captions) {
        List<Flow> flows = Flow.of(results);
        Rows places = Rows.of(results, "place");
        String all = Figures.of(places.count()) + (places.count() == 1 ? " site, " : " sites, ")
                + Figures.of(Rows.of(results, "region").count()) + " regions";
        Frame frame = new Frame(
                title(flows, new SiteNames(results)),
                all + "; line width by units moved in the measured period, circle size by orders of the region",
                captions,
                16,
                16,
                HEIGHT);
        return new NetworkMap(results, frame, false).drawn();
    }

    private static String title(List<Flow> flows, SiteNames names) {
        if (flows.isEmpty()) {
            return "No goods move between sites";
        }
        Flow widest = flows.get(0);
        return "Most goods move from " + names.site(widest.origin()) + " to " + names.site(widest.destination())
                + " by " + widest.mode() + ": " + Figures.of(widest.units()) + " units";
    }

    /** The part where the regions are; each region has the color of the center that serves it first. */
    static Drawing drawCustomers(Results results, Captions captions, String title) {
        Frame frame = new Frame(
                title,
                "circle size by orders, color by the center that serves the region first",
                captions,
                16,
                16,
                HEIGHT);
        return new NetworkMap(results, frame, true).drawn();
    }

    private Drawing drawn() {
        Outlines.draw(frame.drawing, projection);
        regions();
        flows();
        sites();
        return frame.drawing;
    }

    private void regions() {
        List<String> centers = regions.distinct("nearest_center").stream()
                .filter(center -> !center.isEmpty())
                .sorted()
                .toList();
        double most = TimeChart.most(regions.numbers("orders"));
        for (int i = 0; i < regions.count(); i++) {
            double orders = regions.number(i, "orders");
            if (orders > 0) {
                frame.drawing.dot(
                        projection.x(regions.number(i, "lon")),
                        projection.y(regions.number(i, "lat")),
                        2 + (customersOnly ? 20 : 9) * StrictMath.sqrt(orders / most),
                        customersOnly ? Ink.series(centers.indexOf(regions.text(i, "nearest_center")) + 1) : Ink.SKY,
                        0.45,
                        regions.text(i, "name") + ": " + Figures.of(orders) + " orders");
            }
        }
        if (customersOnly) {
            legend.centers(centers, names);
        }
    }

    private void flows() {
        double most = flows.isEmpty() ? 1 : flows.get(0).units();
        // The widest are painted first, so that they hide nothing.
        for (Flow flow : flows) {
            double[][] line = line(flow);
            frame.drawing.path(line[0], line[1], flow.ink(), MapLegend.width(flow.units() / most), false);
            labels.avoid(line[0], line[1]);
        }
        for (Flow flow : flows) {
            if (flow.lanes() > 1 && flows.size() <= MOST_NAMES) {
                double[][] line = line(flow);
                frame.drawing.text(
                        line[0][CURVE / 2],
                        line[1][CURVE / 2] - 6,
                        flow.lanes() + " lanes",
                        Ink.MUTED,
                        11,
                        Anchor.MIDDLE,
                        false);
            }
        }
        if (!flows.isEmpty()) {
            legend.flows(flows);
        }
    }

    /** A bow from the western end to the eastern, so that both directions of a pair are bent by the same rule. */
    private double[][] line(Flow flow) {
        Rows from = places.where("id", flow.origin());
        Rows to = places.where("id", flow.destination());
        boolean east = projection.x(from.number(0, "lon")) <= projection.x(to.number(0, "lon"));
        Rows a = east ? from : to;
        Rows b = east ? to : from;
        double x1 = projection.x(a.number(0, "lon"));
        double y1 = projection.y(a.number(0, "lat"));
        double dx = projection.x(b.number(0, "lon")) - x1;
        double dy = projection.y(b.number(0, "lat")) - y1;
        double[][] line = new double[2][CURVE + 1];
        for (int k = 0; k <= CURVE; k++) {
            double t = (double) k / CURVE;
            double lift = 4 * t * (1 - t) * flow.bow();
            line[0][k] = x1 + dx * t + lift * dy;
            line[1][k] = y1 + dy * t - lift * dx;
        }
        return line;
    }

    private void sites() {
        Map<String, Double> moved = new LinkedHashMap<>();
        flows.forEach(flow -> {
            moved.merge(flow.origin(), flow.units(), Double::sum);
            moved.merge(flow.destination(), flow.units(), Double::sum);
        });
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < places.count(); i++) {
            double px = projection.x(places.number(i, "lon"));
            double py = projection.y(places.number(i, "lat"));
            if (projection.shows(px, py)) {
                shown.add(i);
                labels.avoid(px, py);
                frame.drawing.dot(px, py, 5, MapLegend.ink(places.text(i, "kind")), 1, tooltip(i, moved));
            }
        }
        shown.sort(Comparator.comparingDouble(i -> -moved.getOrDefault(places.text(i, "id"), 0.0)));
        int named = 0;
        for (int i : shown) {
            if (named < MOST_NAMES
                    && labels.put(
                            projection.x(places.number(i, "lon")),
                            projection.y(places.number(i, "lat")),
                            names.site(places.text(i, "id")))) {
                named++;
            }
        }
        if (!customersOnly) {
            legend.kinds(places.distinct("kind"), shown.size() - named);
        }
    }

    private String tooltip(int place, Map<String, Double> moved) {
        double units = moved.getOrDefault(places.text(place, "id"), 0.0);
        return names.site(places.text(place, "id")) + ", " + places.text(place, "kind")
                + (units == 0 ? "" : ": " + Figures.of(units) + " units in and out");
    }
}
