/** Replications wired from a scenario and run in parallel, summarised across replications. */
package groundwork.experiment;
