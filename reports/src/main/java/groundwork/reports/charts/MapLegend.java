package groundwork.reports.charts;

import groundwork.reports.drawing.Ink;
import groundwork.reports.drawing.Shape.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What colors and widths mean on a map. */
final class MapLegend {

    /** The base line of the legend above a map. */
    private static final double LEGEND = 60;

    private static final double THINNEST = 0.8;
    private static final double WIDEST = 6.8;
    private static final double LETTER = 6.6;

    private final Frame frame;

    MapLegend(Frame frame) {
        this.frame = frame;
    }

    /** How wide a flow is drawn, by its share of the widest. */
    static double width(double share) {
        return THINNEST + (WIDEST - THINNEST) * share;
    }

    /** The color of a kind of sites. */
    static Ink ink(String kind) {
        return switch (kind) {
            case "hub" -> Ink.BLUE;
            case "gateway" -> Ink.PURPLE;
            case "center" -> Ink.TEXT;
            default -> Ink.GREY;
        };
    }

    /** Whose customers have which color. */
    void centers(List<String> centers, SiteNames names) {
        double x = frame.left + 8;
        for (int i = 0; i < Math.min(6, centers.size()); i++) {
            x = key(x, Ink.series(i + 1), names.site(centers.get(i)));
        }
    }

    /** The color of each mode with what it moves, and the width of the widest flow and of a tenth of it. */
    void flows(List<Flow> flows) {
        double most = flows.get(0).units();
        Map<String, Double> units = new LinkedHashMap<>();
        Flow.MODES.forEach(mode -> units.put(mode, 0.0));
        flows.forEach(flow -> units.merge(flow.mode(), flow.units(), Double::sum));
        double x = frame.left + 4;
        for (Map.Entry<String, Double> mode : units.entrySet()) {
            if (mode.getValue() > 0) {
                x = sample(x, Flow.ink(mode.getKey()), 3, mode.getKey() + " " + Figures.of(mode.getValue()));
            }
        }
        x = sample(Math.max(x, frame.right - 260), Ink.MUTED, width(1), Figures.of(most) + " units");
        sample(x, Ink.MUTED, width(0.1), Figures.of(most / 10));
    }

    /** What the colors of sites mean, below the map. */
    void kinds(List<String> kinds, int unnamed) {
        double y = frame.bottom + 36;
        double x = frame.left + 8;
        for (String kind : kinds) {
            frame.drawing.dot(x, y - 4, 5, ink(kind), 1, "");
            String meaning = kind.replace('_', ' ');
            frame.drawing.text(x + 10, y, meaning, Ink.MUTED, Anchor.START);
            x += 34 + meaning.length() * LETTER;
        }
        if (unnamed > 0) {
            frame.drawing.text(
                    frame.right,
                    y,
                    "without a name: " + unnamed + " sites that move less, where there is no room",
                    Ink.MUTED,
                    Anchor.END);
        }
    }

    /** Draws a dot with its meaning; where the next one begins. */
    private double key(double x, Ink ink, String meaning) {
        frame.drawing.dot(x, LEGEND - 2, 5, ink, 0.8, "");
        frame.drawing.text(x + 10, LEGEND + 2, meaning, Ink.MUTED, Anchor.START);
        return x + 34 + meaning.length() * LETTER;
    }

    private double sample(double x, Ink ink, double width, String meaning) {
        frame.drawing.line(x, LEGEND - 4, x + 24, LEGEND - 4, ink, width);
        frame.drawing.text(x + 30, LEGEND, meaning, Ink.MUTED, Anchor.START);
        return x + 50 + meaning.length() * LETTER;
    }
}
