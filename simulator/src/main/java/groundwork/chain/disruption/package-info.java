/** Disruptions of a run: when each strikes, and how far lanes, stations, gateways and demand are open meanwhile. */
package groundwork.chain.disruption;
