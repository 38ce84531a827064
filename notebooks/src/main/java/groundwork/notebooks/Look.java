package groundwork.notebooks;

import groundwork.reports.drawing.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.TimeZone;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/** The look of the report for charts of XChart. */
public final class Look {

    private Look() {}

    /**
     * Gives a chart the colors of the report, a quiet grid, and its legend below, where it hides nothing.
     *
     * <p>Dates are those of {@link Grid#dates}, at midnight UTC.
     *
     * @return the chart
     */
    public static <C extends Chart<? extends AxesChartStyler, ?>> C dress(C chart) {
        AxesChartStyler styler = chart.getStyler();
        styler.setChartBackgroundColor(color(Ink.PAPER));
        styler.setPlotBackgroundColor(color(Ink.PAPER));
        styler.setChartFontColor(color(Ink.TEXT));
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        styler.setChartPadding(14);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(color(Ink.GRID));
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setAxisTicksMarksVisible(false);
        styler.setAxisTicksLineVisible(false);
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setAxisTickLabelsColor(color(Ink.MUTED));
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setLegendBorderColor(color(Ink.PAPER));
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLocale(Locale.ENGLISH);
        styler.setTimezone(TimeZone.getTimeZone("UTC"));
        styler.setDatePattern("d MMM");
        styler.setYAxisMin(0.0);
        return chart;
    }

    /** An ink on light paper. */
    public static Color color(Ink ink) {
        return new Color(ink.light());
    }
}
