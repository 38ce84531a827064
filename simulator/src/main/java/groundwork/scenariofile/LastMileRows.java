package groundwork.scenariofile;

import groundwork.scenario.Contact;
import groundwork.scenario.Distribution;
import groundwork.scenario.LastMile;
import groundwork.scenario.ServiceDesk;
import java.util.Locale;
import java.util.Optional;

/** Understands the tables of the last mile and of customer service. */
final class LastMileRows {

    private final Sheets sheets;

    LastMileRows(Sheets sheets) {
        this.sheets = sheets;
    }

    LastMile lastMile() {
        return new LastMile(
                sheets.rows("contacts", this::contact),
                sheets.rows("service_desks", this::desk),
                new DeliveryRows(sheets).attempts(),
                new DeliveryRows(sheets).homeDays(),
                new DeliveryRows(sheets).points(),
                new DeliveryRows(sheets).choices(),
                new DeliveryRows(sheets).offers(),
                new DeliveryRows(sheets).middleMiles());
    }

    private Contact contact(Fields r) {
        String reason = r.choice("reason");
        double share = r.percent("share");
        if (share == 0 && r.has("share")) {
            r.error("share", "A share of 0 % is nobody.", "Leave the row out.");
        }
        return new Contact(
                reason.isEmpty() ? Contact.Reason.LATE : Contact.Reason.valueOf(reason.toUpperCase(Locale.ROOT)),
                r.reference("region", sheets.regionIds()),
                share,
                r.time("after"),
                r.text("profile"),
                channel(r).orElse(Contact.Channel.PHONE),
                r.reference("desk", sheets.ids("sites")),
                time(r, "handling"));
    }

    private ServiceDesk desk(Fields r) {
        return new ServiceDesk(
                r.reference("site", sheets.ids("sites")),
                channel(r),
                time(r, "patience"),
                callBackShare(r),
                r.time("call_back_after"),
                r.choice("when_closed").equals("turn_away"),
                r.duration("answer_within"));
    }

    private static double callBackShare(Fields r) {
        double share = r.percent("call_back_share");
        if (share == 1) {
            r.error(
                    "call_back_share",
                    "Everybody tries again until somebody answers: a desk that is too small would never be rid of them.",
                    "Less than 100 %; or leave patience empty, so that nobody gives up.");
        }
        return share;
    }

    private static Optional<Contact.Channel> channel(Fields r) {
        String channel = r.choice("channel");
        return channel.isEmpty()
                ? Optional.empty()
                : Optional.of(Contact.Channel.valueOf(channel.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Distribution> time(Fields r, String column) {
        return r.has(column) ? Optional.of(r.time(column)) : Optional.empty();
    }
}
