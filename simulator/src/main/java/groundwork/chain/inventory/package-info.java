/** Stock by site and item, and the rules that replenish it. */
package groundwork.chain.inventory;
