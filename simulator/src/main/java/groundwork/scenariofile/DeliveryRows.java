package groundwork.scenariofile;

import groundwork.scenario.DeliveryAttempts;
import java.util.List;

/** Understands the tables of the last mile. */
final class DeliveryRows {

    private static final int MOST_ATTEMPTS = 20;

    private final Sheets sheets;

    DeliveryRows(Sheets sheets) {
        this.sheets = sheets;
    }

    List<DeliveryAttempts> attempts() {
        return sheets.rows("delivery_attempts", this::attempt);
    }

    private DeliveryAttempts attempt(Fields r) {
        double fail = r.percent("fail_share");
        if (fail == 1) {
            r.error("fail_share", "No attempt would ever find anybody.", "Less than 100 %.");
            fail = 0;
        }
        int attempts = r.integer("attempts", 3);
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            r.error("attempts", "A parcel is tried " + attempts + " times.", "Between 1 and " + MOST_ATTEMPTS + ".");
            attempts = 1;
        }
        double lost = r.percent("lost_share");
        double damaged = r.percent("damaged_share");
        if (lost + damaged > 1) {
            r.error("damaged_share", "lost_share and damaged_share sum to more than 100 %.", "");
        }
        return new DeliveryAttempts(
                r.reference("lane", sheets.ids("lanes")),
                r.text("vendor"),
                r.reference("region", sheets.regionIds()),
                fail,
                attempts,
                r.time("next_after"),
                r.money("cost_per_attempt", 0),
                lost,
                damaged,
                r.percent("claim_share"),
                r.time("back_after"),
                r.money("cost_back", 0));
    }
}
