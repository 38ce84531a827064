/** What a run leaves behind: open tables with documented columns. Reports, comparisons and notebooks read these only. */
package groundwork.results;
