/** Sites that goods pass: loads are taken apart, and go on after a time. May use transport and the stations of fulfillment. */
package groundwork.chain.crossdock;
