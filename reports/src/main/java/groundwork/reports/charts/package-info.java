/** Charts, maps and flow diagrams drawn from result tables. */
package groundwork.reports.charts;
