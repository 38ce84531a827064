/** The last mile: parcels between the vendor's van and the customer's hands, or back to the sender. */
package groundwork.chain.delivery;
