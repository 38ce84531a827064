/** What becomes of goods on the shelf: age, expiry, damage, shrinkage and counts, and what sellers pay for room. */
package groundwork.chain.upkeep;
