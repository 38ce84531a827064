package groundwork.scenariofile;

import groundwork.scenario.DeliveryAttempts;
import groundwork.scenario.DeliveryDays;
import groundwork.scenario.HomeDays;
import groundwork.scenario.MiddleMile;
import groundwork.scenario.ParcelChoice;
import groundwork.scenario.ParcelOffer;
import groundwork.scenario.PickUpPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    List<HomeDays> homeDays() {
        return sheets.rows(
                "fail_by_weekday",
                r -> new HomeDays(
                        r.reference("region", sheets.regionIds()), list(r.weekdays("days")), r.percent("fail_share")));
    }

    private static List<Boolean> list(boolean[] days) {
        List<Boolean> list = new ArrayList<>();
        for (boolean day : days) {
            list.add(day);
        }
        return list;
    }

    List<PickUpPoint> points() {
        return sheets.rows("pickup_points", this::point);
    }

    private PickUpPoint point(Fields r) {
        double share = r.percent("share");
        if (share == 0) {
            r.error("share", "A share of 0 % sends nothing there.", "Leave the row out.");
            share = 1;
        }
        int capacity = r.integer("capacity", Integer.MAX_VALUE);
        if (capacity == 0) {
            r.error("capacity", "A point without a place takes no parcel.", "Leave the row out, or the cell empty.");
        }
        return new PickUpPoint(
                r.id("id"),
                r.reference("region", sheets.regionIds()),
                r.text("service"),
                share,
                r.time("collected_after"),
                capacity,
                r.percent("uncollected_share"),
                r.duration("kept_for"),
                r.money("cost_per_parcel", 0),
                r.time("back_after"),
                r.money("cost_back", 0),
                r.reference("back_to", sheets.ids("sites")));
    }

    List<ParcelChoice> choices() {
        return sheets.rows("parcel_choice", this::choice);
    }

    List<ParcelOffer> offers() {
        return sheets.rows("parcel_offers", this::offer);
    }

    private ParcelChoice choice(Fields r) {
        String rule = r.choice("rule");
        return new ParcelChoice(
                r.reference("from", sheets.ids("sites")),
                r.reference("to", sheets.regionIds()),
                r.text("service"),
                rule.isEmpty() ? ParcelChoice.Rule.CHEAPEST : ParcelChoice.Rule.valueOf(rule.toUpperCase(Locale.ROOT)));
    }

    private ParcelOffer offer(Fields r) {
        Optional<LocalDate> from = r.date("from");
        Optional<LocalDate> to = r.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            r.error("to", "The row ends (" + to.get() + ") before it begins (" + from.get() + ").", "");
        }
        int room = r.integer("parcels_per_departure", Integer.MAX_VALUE);
        if (room == 0) {
            r.error("parcels_per_departure", "A departure that takes nothing is none.", "At least 1, or empty.");
        }
        return new ParcelOffer(
                r.reference("lane", sheets.ids("lanes")),
                r.number("share", 0),
                r.integer("parcels_per_day", Integer.MAX_VALUE),
                room,
                from,
                to);
    }

    List<MiddleMile> middleMiles() {
        return sheets.rows(
                "middle_mile",
                r -> new MiddleMile(
                        r.reference("lane", sheets.ids("lanes")),
                        r.reference("via", sheets.ids("sites")),
                        r.time("line_haul"),
                        r.departures("departs"),
                        r.duration("cut_off"),
                        r.money("cost_per_departure", 0)));
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
                r.money("cost_back", 0),
                new DeliveryDays(list(r.weekdays("days")), !r.has("on_holidays") || r.yes("on_holidays")),
                r.reference("back_to", sheets.ids("sites")));
    }
}
