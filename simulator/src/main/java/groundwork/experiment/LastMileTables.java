package groundwork.experiment;

import groundwork.results.Table;
import java.util.List;

/** Tables of the last mile and of customer service; a table is empty where the scenario does not model it. */
final class LastMileTables {

    private final SummaryRows rows;

    LastMileTables(SummaryRows rows) {
        this.rows = rows;
    }

    List<Table> tables() {
        return List.of(contacts(), contactHours(), deliveries(), weekdays(), points(), vendors(), middleMile());
    }

    private Table deliveries() {
        return rows.table(new TableSketch("delivery", "what became of parcels at the door, mean over replications")
                .text("lane", "parcel lane")
                .real("parcels", "handed to the vendor for the door, or sent on there by a full pick-up point")
                .real("first_attempt", "delivered at the first attempt")
                .real("second_attempt", "delivered at the second attempt")
                .real("later_attempts", "delivered at a later attempt")
                .real("first_attempt_share", "of the parcels handed over")
                .real(
                        "back",
                        "came back, from the door or from a pick-up point, to the sender or to where returns are taken")
                .real("lost", "lost on the way")
                .real("damaged", "delivered damaged")
                .real("claims_value", "of goods lost and damaged, in the scenario's currency")
                .real("to_points", "brought to pick-up points; not among the parcels of the first column")
                .real("back_from_points", "of those that came back, those that nobody fetched from a pick-up point"));
    }

    private Table contactHours() {
        return rows.table(new TableSketch(
                        "contact_hour", "customers by the hour in which they got in touch, mean over replications")
                .text("desk", "site that answers")
                .text("weekday", "local to the desk")
                .text("hour", "of the day, local to the desk, its beginning")
                .real("contacts", "tries to get through in this hour of all weeks of the measured period")
                .real("answered", "of those whose wait was over")
                .real("gone", "gave up or were turned away")
                .real("wait_mean_min", "until an answer or giving up, minutes; NaN where nobody waited or was answered")
                .real("answered_in_time", "share within the aim of the desk, of all whose wait was over"));
    }

    private Table weekdays() {
        return rows.table(
                new TableSketch("delivery_weekday", "attempts at the door by day of the week, mean over replications")
                        .text("weekday", "local to the customer")
                        .real("attempts", "for parcels handed over in the measured period")
                        .real("in_vain", "of them, attempts that found nobody")
                        .real("in_vain_share", "of the attempts of the day; NaN where none are made"));
    }

    private Table points() {
        return rows.table(new TableSketch("pickup_point", "parcels at pick-up points, mean over replications")
                .text("point", "id of the row; the points of all its regions together")
                .real("parcels", "taken in")
                .real("overflow", "found no place and were brought home")
                .real("collected", "by their customers")
                .real("uncollected", "went back to the sender")
                .real("stay_mean_d", "from arrival to collection, mean, days")
                .real("stay_p95_d", "from arrival to collection, 95th percentile, days")
                .real("inside_mean", "parcels there, mean over time")
                .real("inside_max", "parcels there, most"));
    }

    private Table contacts() {
        return rows.table(new TableSketch(
                        "contact", "customers who got in touch with customer service, mean over replications")
                .text("desk", "site that answers")
                .text("channel", "phone, chat or mail")
                .text("reason", "why: late, lost, damaged, where_is_my_order, return, cancelled")
                .real("contacts", "tries to get through, further ones after giving up included")
                .real("again", "of them, further tries")
                .real("answered", "by an agent")
                .real("abandoned", "given up before anybody answered")
                .real("turned_away", "for want of room to wait in")
                .real("wait_mean_min", "until an answer or giving up, of all who waited or were answered, minutes")
                .real("wait_p50_min", "until an answer, median, minutes")
                .real("wait_p95_min", "until an answer, 95th percentile, minutes")
                .real(
                        "answered_in_time",
                        "share answered within the aim of the desk, of all answered, given up and turned away"));
    }

    private Table vendors() {
        return rows.table(
                new TableSketch("parcel_vendor", "parcels of lanes that compete with others, mean over replications")
                        .text("lane", "parcel lane")
                        .text("vendor", "who runs it")
                        .real("parcels", "given to it")
                        .real("fallback", "of them, because a better lane had had its parcels of the day")
                        .real("over_limit", "of them, because all lanes had had their parcels of the day"));
    }

    private Table middleMile() {
        return rows.table(
                new TableSketch("middle_mile", "parcels on their way through sort centers, mean over replications")
                        .text("lane", "parcel lane")
                        .text("via", "sort center")
                        .real("parcels", "that left it")
                        .real("time_mean_h", "from the center to leaving the sort center, mean, hours")
                        .real("time_p95_h", "95th percentile, hours")
                        .real("line_haul_mean", "parcels on the line-haul, mean over time")
                        .real("sorting_mean", "parcels in sorting, mean over time")
                        .real("waiting_mean", "parcels that wait for a van, mean over time"));
    }
}
