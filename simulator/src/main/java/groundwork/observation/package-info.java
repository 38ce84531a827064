/** What the chain tells and what is recorded of it: the listener, the recorders in fixed memory, the proof sheet, the trace. */
package groundwork.observation;
