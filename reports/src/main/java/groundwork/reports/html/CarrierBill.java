package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.drawing.Names;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What carriers charge: by lane, and by kind of surcharge. */
final class CarrierBill {

    private static final List<String> KINDS =
            List.of("fuel", "residential", "remote_area", "peak", "accessorial", "additional_handling");

    private final RunFigures run;
    private final Rows rows;
    private final Map<String, Line> lanes = new LinkedHashMap<>();
    private final Map<String, Double> surcharges = new LinkedHashMap<>();

    /** What a lane costs. */
    private static final class Line {
        private String vendor = "";
        private double base;
        private double surcharged;
        private double perKilogram;
        private double perUnit;

        double cost() {
            return base + surcharged;
        }
    }

    CarrierBill(RunFigures run) {
        this.run = run;
        rows = Rows.of(run.results, "lane_money");
        for (int i = 0; i < rows.count(); i++) {
            Line line = lanes.computeIfAbsent(rows.text(i, "lane"), k -> new Line());
            String kind = kind(rows.text(i, "activity"));
            double amount = rows.number(i, "amount");
            line.vendor = rows.text(i, "vendor");
            line.base += kind.isEmpty() ? amount : 0;
            line.surcharged += kind.isEmpty() ? 0 : amount;
            line.perKilogram += rows.number(i, "per_kg");
            line.perUnit += rows.number(i, "per_unit");
            if (!kind.isEmpty()) {
                surcharges.merge(kind, amount, Double::sum);
            }
        }
    }

    /** The kind of surcharge of an activity, or "". */
    private static String kind(String activity) {
        return KINDS.stream()
                .filter(kind -> activity.equals("parcel_" + kind) || activity.equals("freight_" + kind))
                .findFirst()
                .orElse("");
    }

    /** What surcharges and stays come to; nothing where there is none. */
    List<String> sentences() {
        List<String> said = new ArrayList<>();
        double charged =
                surcharges.values().stream().mapToDouble(Double::doubleValue).sum();
        if (charged > 0) {
            said.add(ofSurcharges(charged));
        }
        Rows stays = Rows.of(run.results, "demurrage");
        for (int i = 0; i < stays.count(); i++) {
            if (stays.number(i, "amount") > 0) {
                said.add("At " + run.names.site(stays.text(i, "site")) + " " + Figures.percent(stays.number(i, "share"))
                        + " of the loads pay " + stays.text(i, "kind") + ", "
                        + Figures.of(stays.number(i, "days_mean")) + " days each: "
                        + Figures.of(stays.number(i, "amount")) + " " + run.currency() + ".");
            }
            if (stays.number(i, "staying_amount") > 0) {
                said.add(
                        "Of " + Figures.of(stays.number(i, "staying")) + " loads that still stay when the run ends, at "
                                + run.names.site(stays.text(i, "site")) + " or on the way from it, "
                                + Figures.of(stays.number(i, "staying_amount")) + " " + run.currency() + " of "
                                + stays.text(i, "kind") + " are due so far.");
            }
        }
        return said;
    }

    private String ofSurcharges(double charged) {
        double all =
                charged + lanes.values().stream().mapToDouble(line -> line.base).sum();
        List<String> parts = surcharges.entrySet().stream()
                .sorted(Comparator.comparingDouble(part -> -part.getValue()))
                .map(part -> part.getKey().replace('_', ' ') + " " + Figures.of(part.getValue()))
                .toList();
        return "Surcharges make " + Figures.percent(charged / all) + " of what carriers charge (" + run.currency()
                + "): " + String.join(", ", parts) + ".";
    }

    /** Lanes, the dearest first. */
    TableView view() {
        String money = " (" + run.currency() + ")";
        List<Map.Entry<String, Line>> dearestFirst = lanes.entrySet().stream()
                .sorted(Comparator.comparingDouble(lane -> -lane.getValue().cost()))
                .toList();
        return new TableOf<>(dearestFirst)
                .cell("Lane", lane -> Names.shorten(lane.getKey(), 40))
                .cell("Vendor", lane -> Names.shorten(lane.getValue().vendor, 40))
                .cell("By its prices" + money, lane -> Figures.of(lane.getValue().base))
                .cell("Surcharges" + money, lane -> Figures.of(lane.getValue().surcharged))
                .cell("Cost" + money, lane -> Figures.of(lane.getValue().cost()))
                .cell("A kilogram" + money, lane -> Figures.of(lane.getValue().perKilogram))
                .cell("A unit" + money, lane -> Figures.of(lane.getValue().perUnit))
                .view();
    }
}
