/** Movements bought from vendors: freight between sites, parcels to customers. */
package groundwork.chain.transport;
