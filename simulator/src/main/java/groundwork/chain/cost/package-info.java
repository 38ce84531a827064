/** The ledger: every activity is posted here as a quantity of its cost driver and an amount of money. */
package groundwork.chain.cost;
