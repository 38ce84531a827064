/** What customers send back: from the hand-over to the shelf or the liquidator. */
package groundwork.chain.returns;
