package groundwork.scenario;

import java.time.LocalDateTime;
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

    /** At these dates and times, local to the origin, in order. */
    record OnDates(List<LocalDateTime> dates) implements Departures {
        /** Copies the list. */
        public OnDates {
            dates = List.copyOf(dates);
        }
    }

    /** As soon as something is there. */
    record OnDemand() implements Departures {}

    /**
     * As soon as enough is there, or at the latest some time after the first that has waited since the last departure.
     *
     * @param of what is measured
     * @param quantity that is enough; nothing for {@link Measure#CAPACITY}, where the lane's capacities say it
     * @param atLatestMicros or {@link #NEVER}
     */
    record WhenEnough(Measure of, double quantity, long atLatestMicros) implements Departures {
        /** Waits as long as it takes. */
        public static final long NEVER = Long.MAX_VALUE;
    }

    /** By what a lane that leaves when enough is there measures it. */
    enum Measure {
        /** Any of its capacities is reached. */
        CAPACITY,
        /** Units. */
        UNITS,
        /** Kilograms. */
        KILOGRAMS,
        /** Cubic metres. */
        CUBIC_METRES,
        /** Pallets. */
        PALLETS
    }
}
