package groundwork.reports.charts;

import groundwork.reports.Rows;
import java.util.ArrayList;
import java.util.List;

/** Which cartons are used, what is in them, and how many bags leave. */
final class PackingCharts {

    private static final List<String> VOLUMES = List.of("goods", "air and carton");

    private final ChartBook book;
    private final Rows cartons;

    private PackingCharts(ChartBook book) {
        this.book = book;
        cartons = Rows.of(book.results, "carton");
    }

    /** Draws them into a book. */
    static void draw(ChartBook book) {
        PackingCharts charts = new PackingCharts(book);
        charts.mix();
        charts.air();
        charts.bags();
    }

    private String label(int row) {
        return cartons.text(row, "site") + ": " + cartons.text(row, "carton");
    }

    private void mix() {
        List<BarChart.Bar> bars = new ArrayList<>();
        double all = 0;
        int most = -1;
        for (int i = 0; i < cartons.count(); i++) {
            double parcels = cartons.number(i, "parcels");
            if (parcels > 0) {
                bars.add(new BarChart.Bar(
                        label(i),
                        List.of(parcels),
                        Figures.of(parcels) + " (" + Figures.percent(cartons.number(i, "share")) + ")"));
                all += parcels;
                most = most < 0 || parcels > cartons.number(most, "parcels") ? i : most;
            }
        }
        if (all > 0) {
            book.add(
                    "carton-mix",
                    "packing",
                    BarChart.draw(
                            Figures.percent(cartons.number(most, "parcels") / all)
                                    + " of the parcels are packed in one carton: " + cartons.text(most, "carton"),
                            "parcels by carton, and share of those of the site, mean over replications",
                            book.captions,
                            bars,
                            List.of(),
                            Double.NaN));
        }
    }

    private void air() {
        List<BarChart.Bar> bars = new ArrayList<>();
        double goods = 0;
        double all = 0;
        for (int i = 0; i < cartons.count(); i++) {
            double outer = cartons.number(i, "outer_m3");
            if (outer > 0) {
                double inside = cartons.number(i, "goods_m3");
                bars.add(new BarChart.Bar(
                        label(i), List.of(inside, outer - inside), Figures.percent(inside / outer) + " goods"));
                goods += inside;
                all += outer;
            }
        }
        if (all > 0) {
            book.add(
                    "carton-air",
                    "packing",
                    BarChart.draw(
                            Figures.percent(1 - goods / all) + " of the volume shipped is air and cardboard",
                            "cubic metres of parcels by carton, mean over replications",
                            book.captions,
                            bars,
                            VOLUMES,
                            Double.NaN));
        }
    }

    private void bags() {
        PeakLines.draw(
                book,
                "bags",
                "packing",
                "bags",
                "bags that leave a day, by lane and site",
                (most, where, when) -> "Up to " + Figures.of(most) + " bags a day leave on " + where + ", on " + when);
    }
}
