/** The report page: what it says, from figures in the tables, and how it is laid out. */
package groundwork.reports.html;
