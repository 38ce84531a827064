/** Customer service: who gets in touch and why, and who answers. */
package groundwork.chain.service;
