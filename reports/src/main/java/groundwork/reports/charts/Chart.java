package groundwork.reports.charts;

import groundwork.reports.drawing.Drawing;

/**
 * A picture of a report.
 *
 * @param id file name without ending
 * @param section of the report it belongs to
 */
public record Chart(String id, String section, Drawing drawing) {}
