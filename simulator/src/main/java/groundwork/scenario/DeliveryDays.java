package groundwork.scenario;

import java.util.Collections;
import java.util.List;

/**
 * On which days a carrier comes to the door, local to the customer.
 *
 * @param weekdays which of the seven days of a week, Monday first
 * @param holidays whether it comes on days on which the calendar of the region is closed
 */
public record DeliveryDays(List<Boolean> weekdays, boolean holidays) {

    /** On each day. */
    public static final DeliveryDays ALL = new DeliveryDays(Collections.nCopies(7, true), true);

    /** Copies the list. */
    public DeliveryDays {
        weekdays = List.copyOf(weekdays);
    }
}
