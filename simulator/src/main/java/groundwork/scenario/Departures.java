package groundwork.scenario;

import java.util.List;

/** When a lane's vehicles leave. */
public sealed interface Departures {

    /**
     * At these minutes of each week, local to the origin, in order.
     *
     * @param minutes since Monday 00:00, in [0, 10080)
     */
    record Weekly(List<Integer> minutes) implements Departures {
        /** Copies the list. */
        public Weekly {
            minutes = List.copyOf(minutes);
        }
    }

    /** Every so many microseconds from the origin of time on. */
    record Every(long periodMicros) implements Departures {}

    /** As soon as something is there. */
    record OnDemand() implements Departures {}
}
