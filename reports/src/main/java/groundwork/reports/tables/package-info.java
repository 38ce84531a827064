/** Result tables to CSV and Parquet. */
package groundwork.reports.tables;
