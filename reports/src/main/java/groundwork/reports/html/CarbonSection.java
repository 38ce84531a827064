package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** What the page says of CO2e; empty where the scenario does not ask. */
final class CarbonSection {

    /** How returns travel. */
    private static final List<String> RETURNS = List.of("mail", "drop_off", "pick_up");

    private final RunFigures run;
    private final Rows lanes;

    CarbonSection(RunFigures run) {
        this.run = run;
        lanes = Rows.of(run.results, "emission");
    }

    boolean isEmpty() {
        return lanes.isEmpty();
    }

    List<String> sentences() {
        double total = run.kpi.where("metric", "co2e").where("key", "all").number(0, "mean");
        List<String> said = new ArrayList<>();
        said.add("What was moved emitted " + Figures.of(total / 1_000) + " t of CO2e, "
                + Figures.of(run.mean("co2e_per_order")) + " kg an order shipped.");
        Rows modes = run.kpi.where("metric", "co2e").where("dimension", "mode");
        double tonneKilometres = moved("");
        for (int i = 0; i < modes.count(); i++) {
            String mode = modes.text(i, "key");
            double moved = moved(mode);
            if (modes.number(i, "mean") > 0) {
                said.add(sentence(mode) + (mode.equals("returns") ? " makes " : " carries ")
                        + Figures.percent(moved / tonneKilometres)
                        + " of the tonne-kilometres and emits " + Figures.percent(modes.number(i, "mean") / total)
                        + ".");
            }
        }
        return said;
    }

    private static String sentence(String mode) {
        return switch (mode) {
            case "ocean" -> "The sea";
            case "air" -> "The air";
            case "road" -> "The road";
            case "rail" -> "The railway";
            case "returns" -> "What customers send back";
            default -> "The last mile";
        };
    }

    /** Tonne-kilometres of a mode, or of all. */
    private double moved(String mode) {
        double sum = 0;
        for (int i = 0; i < lanes.count(); i++) {
            String of = RETURNS.contains(lanes.text(i, "mode")) ? "returns" : lanes.text(i, "mode");
            sum += mode.isEmpty() || of.equals(mode) ? lanes.number(i, "tkm") : 0;
        }
        return sum;
    }

    TableView view() {
        return new TableOfRows(lanes)
                .text("Lane", "lane", 40)
                .text("Mode", "mode", 12)
                .text("Vendor", "vendor", 40)
                .figure("Tonne-kilometres", "tkm")
                .figure("CO2e (kg)", "co2e_kg")
                .figure("g/tkm", "g_per_tkm")
                .percent("Share", "share")
                .view();
    }
}
