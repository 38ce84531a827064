/** The active parts of the supply chain, one package per element, wired into a replication. */
package groundwork.chain;
