/** Customers: orders from the forecast and from live shopping, born with everything that belongs to them. */
package groundwork.chain.demand;
