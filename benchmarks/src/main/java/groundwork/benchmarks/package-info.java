/** JMH benchmarks: our engine beside its peers, in one run. */
package groundwork.benchmarks;
