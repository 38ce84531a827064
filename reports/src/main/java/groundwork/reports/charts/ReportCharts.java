package groundwork.reports.charts;

import groundwork.results.Results;
import java.util.List;

/** All charts of a report; a chart without figures is not drawn. */
public final class ReportCharts {

    private ReportCharts() {}

    /** The charts in the order of the report. */
    public static List<Chart> of(Results results, Captions captions, String currency) {
        ChartBook book = new ChartBook(results, captions, currency);
        PromiseCharts.draw(book);
        ForecastCharts.draw(book);
        DemandCharts.draw(book);
        LiveCharts.draw(book);
        WorkCharts.draw(book);
        MoneyCharts.draw(book);
        ContractCharts.draw(book);
        AvailabilityCharts.draw(book);
        StockCharts.draw(book);
        ShelfCharts.draw(book);
        SellerCharts.draw(book);
        FlowCharts.draw(book);
        LaneCharts.draw(book);
        EmissionCharts.draw(book);
        BorderCharts.draw(book);
        ReturnsCharts.draw(book);
        PackingCharts.draw(book);
        DeliveryCharts.draw(book);
        ServiceCharts.draw(book);
        DisruptionCharts.draw(book);
        return book.charts();
    }
}
