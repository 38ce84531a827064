/** From order to allocation: which center serves an order, and what happens when none can. */
package groundwork.chain.orders;
