/**
 * What moves through the chain, as integer handles into column stores, and the interfaces by which it is handed over.
 *
 * <p>Slots are used again when an entity has left, so that memory follows the number of entities inside, never their total.
 */
package groundwork.chain.entity;
