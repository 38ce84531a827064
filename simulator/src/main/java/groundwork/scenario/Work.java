package groundwork.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Staff for one step of work at a site during one shift; rows of the same site and step add up.
 *
 * @param from first day on which the row counts, or empty
 * @param to last day on which the row counts, inclusive, or empty
 * @param time how long a task takes; the same in all rows of the site and step
 * @param wagePerHourMicros money a person and hour on shift, millionths of the currency
 * @param room most tasks in the step, {@code Integer.MAX_VALUE} for no limit
 * @param crew people that a task takes at once, at least 1
 * @param reworkTo the step that a share of the tasks goes back to, when {@code reworkShare > 0}
 * @param scrapShare share of the tasks that leave the system after this step
 */
public record Work(
        String site,
        Step step,
        int staff,
        WeekPattern shift,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        WorkTime time,
        long wagePerHourMicros,
        QueueOrder discipline,
        int room,
        int crew,
        Optional<Step> reworkTo,
        double reworkShare,
        double scrapShare) {

    /** The steps of work, in the order in which goods pass them. */
    public enum Step {
        /** Entries are filed at a gateway. */
        BROKER,
        /** Documents of entries are read by customs at a gateway. */
        DOCUMENTS,
        /** Entries are examined by customs at a gateway. */
        EXAMINE,
        /** Goods that leave the country are declared where they set out. */
        EXPORT,
        /** Declarations of goods that leave are looked at by customs, documents and goods. */
        EXPORT_CHECK,
        /** Loads are taken apart where goods pass. */
        CROSS_DOCK,
        /** Pallets come off the dock. */
        RECEIVE,
        /** Pallets go to their storage position. */
        PUT_AWAY,
        /** Order lines are taken from storage. */
        PICK,
        /** Orders become parcels. */
        PACK,
        /** Parcels are sorted and staged. */
        SHIP,
        /** Returned parcels are looked at, and graded where nobody does it after. */
        INSPECT,
        /** Customers who get in touch are answered. */
        CONTACT,
        /** Parcels are sorted at a sort center. */
        SORT,
        /** Returned parcels are opened and booked in. */
        CHECK_IN,
        /** Returned goods are graded. */
        GRADE,
        /** Returned goods are mended. */
        REFURBISH,
        /** Returned goods are made ready for the shelf. */
        REPACK;

        /** Whether it is work on what customers sent back. */
        public boolean onReturns() {
            return this == INSPECT || compareTo(CHECK_IN) >= 0;
        }
    }

    /** Who is served next. */
    public enum QueueOrder {
        /** First come, first served. */
        FIFO,
        /** Most urgent class first. */
        PRIORITY,
        /** Earliest due date first. */
        EDD
    }

    /** How long a task takes. */
    public sealed interface WorkTime {

        /** So many units of work an hour and person. */
        record Rate(double perHour, WorkUnit unit) implements WorkTime {}

        /** A duration in microseconds for each task. */
        record Duration(Distribution time) implements WorkTime {}
    }

    /** What a rate counts. */
    public enum WorkUnit {
        /** Order lines. */
        LINES,
        /** Orders. */
        ORDERS,
        /** Units of an item. */
        UNITS,
        /** Portions of the scenario's pallet volume. */
        PALLETS,
        /** Cubic metres. */
        CUBIC_METRES,
        /** Parcels. */
        PARCELS,
        /** Customs entries. */
        ENTRIES,
        /** Customers who get in touch. */
        CONTACTS
    }
}
