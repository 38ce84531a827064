/** Inside a site: staffed steps of work, inbound and outbound. */
package groundwork.chain.fulfillment;
