/** Tallies, time-weighted values, histograms of bounded memory, time series, confidence intervals, warm-up detection. */
package groundwork.statistics;
