package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.statistics.ForecastErrors;
import java.util.Arrays;
import java.util.List;

/** Holds the demand that came against the forecast, for the summary of a replication. */
final class DemandDigest {

    private final DemandRecorder came;
    private final ExpectedDemand forecast;
    private final Timeline timeline;

    DemandDigest(DemandRecorder came, ExpectedDemand forecast, Timeline timeline) {
        this.came = came;
        this.forecast = forecast;
        this.timeline = timeline;
    }

    /** Writes down errors of the forecast by item and whole week: of each category and of all. Nothing without a forecast. */
    void errors(FigureSheet sheet) {
        if (forecast.orders() == 0 || came.grid.wholeWeeks() == 0) {
            return;
        }
        List<String> categories = came.grid.categories();
        ForecastErrors[] byCategory = new ForecastErrors[categories.size()];
        Arrays.setAll(byCategory, c -> new ForecastErrors());
        double[] none = new double[came.grid.weeks()];
        int[] nothing = new int[came.grid.weeks()];
        for (int item = 0; item < came.grid.categoryOf().length; item++) {
            double[] expected = forecast.items()[item];
            int[] actual = came.unitsOf(item);
            if (expected != null || actual != null) {
                byCategory[came.grid.categoryOf()[item]].add(
                        expected == null ? none : expected, actual == null ? nothing : actual, came.grid.wholeWeeks());
            }
        }
        ForecastErrors all = new ForecastErrors();
        for (ForecastErrors errors : byCategory) {
            all.addAll(errors);
        }
        write(sheet, "network", "all", all);
        for (int c = 0; c < byCategory.length; c++) {
            if (!categories.get(c).isEmpty()) {
                write(sheet, "category", categories.get(c), byCategory[c]);
            }
        }
    }

    private static void write(FigureSheet sheet, String dimension, String key, ForecastErrors errors) {
        sheet.figure("forecast_bias", dimension, key, "share", errors.bias());
        sheet.figure("forecast_wape", dimension, key, "share", errors.wape());
        sheet.figure("forecast_mase", dimension, key, "ratio", errors.mase());
    }

    /** What is kept of the demand. */
    RealisedDemand realised(double[] ordersByDay) {
        double orders = Arrays.stream(ordersByDay).sum();
        double days = ordersByDay.length;
        double hours = (double) (timeline.end() - timeline.start()) / Horizon.HOUR;
        return new RealisedDemand(
                came.unitsByCell(),
                came.hoursOfWeek,
                Arrays.stream(ordersByDay).max().orElse(0) * days / orders,
                came.busiestHour * hours / orders);
    }
}
