package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Ink;
import groundwork.results.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What moves from a site to another by one mode, on all lanes together.
 *
 * @param lanes how many carry something
 * @param units mean over replications
 * @param bow how far the line between them is bent, over its length
 */
record Flow(String origin, String destination, String mode, int lanes, double units, double bow) {

    /** Modes in the order of legends; what is none of them is drawn as the last. */
    static final List<String> MODES = List.of("ocean", "air", "rail", "road");

    private static final double LEAST_BOW = 0.1;
    private static final double NEXT_BOW = 0.12;

    /** The flows of a run, the widest first; those between the same two sites are bent apart. */
    static List<Flow> of(Results results) {
        Rows lanes = Rows.of(results, "lane");
        Rows places = Rows.of(results, "place");
        Map<List<String>, Flow> joined = new LinkedHashMap<>();
        for (int i = 0; i < lanes.count(); i++) {
            String from = lanes.text(i, "origin");
            String to = lanes.text(i, "destination");
            double units = lanes.number(i, "units");
            if (units > 0
                    && !places.where("id", from).isEmpty()
                    && !places.where("id", to).isEmpty()) {
                String mode = lanes.text(i, "mode");
                joined.merge(
                        List.of(from, to, mode), new Flow(from, to, mode, 1, units, 0), (a, b) -> a.plus(b.units()));
            }
        }
        return bentApart(joined.values().stream()
                .sorted(Comparator.comparingDouble(Flow::units).reversed())
                .toList());
    }

    private Flow plus(double more) {
        return new Flow(origin, destination, mode, lanes + 1, units + more, bow);
    }

    /** Of the flows between two sites, in either direction, what goes by air is bent most. */
    private static List<Flow> bentApart(List<Flow> flows) {
        Map<List<String>, List<Flow>> pairs = new LinkedHashMap<>();
        for (Flow flow : flows) {
            pairs.computeIfAbsent(flow.pair(), k -> new ArrayList<>()).add(flow);
        }
        List<Flow> bent = new ArrayList<>();
        for (List<Flow> pair : pairs.values()) {
            pair.sort(Comparator.comparing(flow -> flow.mode().equals("air")));
            for (int i = 0; i < pair.size(); i++) {
                Flow flow = pair.get(i);
                int lifts = i + (flow.mode().equals("air") && i == 0 ? 1 : 0);
                bent.add(new Flow(
                        flow.origin,
                        flow.destination,
                        flow.mode,
                        flow.lanes,
                        flow.units,
                        LEAST_BOW + NEXT_BOW * lifts));
            }
        }
        bent.sort(Comparator.comparingDouble(Flow::units).reversed());
        return bent;
    }

    private List<String> pair() {
        return origin.compareTo(destination) < 0 ? List.of(origin, destination) : List.of(destination, origin);
    }

    /** The color of its mode. */
    Ink ink() {
        return ink(mode);
    }

    /** The color of a mode. */
    static Ink ink(String mode) {
        return switch (mode) {
            case "ocean" -> Ink.BLUE;
            case "air" -> Ink.ORANGE;
            case "rail" -> Ink.PURPLE;
            default -> Ink.GREEN;
        };
    }
}
