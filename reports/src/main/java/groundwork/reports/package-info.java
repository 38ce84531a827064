/** What a run leaves on disk: manifest, tables, charts, report. Reads result tables only. */
package groundwork.reports;
