/** How goods of an order are put into cartons: a rule without state beyond its working memory. */
package groundwork.chain.packing;
