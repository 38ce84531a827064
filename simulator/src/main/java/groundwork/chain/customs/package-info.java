/** Gateways: entries are filed by brokers and released through channels, duties and fees are due. */
package groundwork.chain.customs;
