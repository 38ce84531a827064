/** What sellers get for their goods being stored, sold and shipped: watched at the doors of other elements. */
package groundwork.chain.sellers;
