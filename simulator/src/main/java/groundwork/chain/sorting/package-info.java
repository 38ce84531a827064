/** The middle mile: parcels on their way through sort centers. */
package groundwork.chain.sorting;
