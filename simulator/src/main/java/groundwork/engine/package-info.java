/**
 * The discrete-event engine: clock, event calendar, executive, service stations.
 *
 * <p>It stands alone: it uses the JDK only and knows no supply chain word. Everything else in the simulator schedules through
 * it.
 */
package groundwork.engine;
