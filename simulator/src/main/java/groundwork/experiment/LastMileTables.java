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
        return List.of(contacts(), deliveries());
    }

    private Table deliveries() {
        return rows.table(new TableSketch("delivery", "what became of parcels at the door, mean over replications")
                .text("lane", "parcel lane")
                .real("parcels", "handed to the vendor")
                .real("first_attempt", "delivered at the first attempt")
                .real("second_attempt", "delivered at the second attempt")
                .real("later_attempts", "delivered at a later attempt")
                .real("first_attempt_share", "of the parcels handed over")
                .real("back", "came back to the sender")
                .real("lost", "lost on the way")
                .real("damaged", "delivered damaged")
                .real("claims_value", "of goods lost and damaged, in the scenario's currency"));
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
}
