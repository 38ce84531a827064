package groundwork.observation;

import groundwork.scenario.Contact;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Condenses who got in touch with customer service; writes nothing where nobody can. */
final class ContactDigest {

    private static final double MINUTE = 60.0 * Horizon.SECOND;

    private final List<Contact> contacts;
    private final ContactRecorder recorder;
    private final FigureSheet sheet;
    private final double shipped;

    ContactDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        contacts = scenario.lastMile().contacts();
        this.recorder = recorder.contacts;
        this.sheet = sheet;
        double sum = 0;
        for (double ofDay : recorder.orders.shippedByDay) {
            sum += ofDay;
        }
        shipped = sum;
    }

    /** Rows put together. */
    private final class Total {
        private final Durations waits = new Durations();
        private final double[] byDay;
        private double made;
        private double again;
        private double inTime;
        private double delayed;
        private double abandoned;
        private double turnedAway;
        private double abandonedMicros;

        Total(int days) {
            byDay = new double[days];
        }

        void add(ContactRecorder.Row row) {
            waits.addAll(row.waits);
            made += row.made;
            again += row.again;
            inTime += row.inTime;
            delayed += row.delayed;
            abandoned += row.abandoned;
            turnedAway += row.turnedAway;
            abandonedMicros += row.abandonedMicros;
            for (int d = 0; d < byDay.length; d++) {
                byDay[d] += row.byDay[d];
            }
        }

        /** Contacts of which the wait is over, one way or the other. */
        double settled() {
            return waits.count() + abandoned + turnedAway;
        }

        /** Time waited by all who came in, answered or not. */
        double waitMean() {
            double answered = waits.count() == 0 ? 0 : waits.mean() * waits.count();
            return (answered + abandonedMicros) / (waits.count() + abandoned) / MINUTE;
        }

        double[] values() {
            return new double[] {
                made,
                again,
                waits.count(),
                abandoned,
                turnedAway,
                waitMean(),
                waits.percentile(50) / MINUTE,
                waits.percentile(95) / MINUTE,
                inTime / settled()
            };
        }

        void write(String dimension, String key) {
            sheet.figure("contacts", dimension, key, "contacts", made);
            sheet.figure("contacts_again", dimension, key, "contacts", again);
            sheet.figure("contact_abandoned_share", dimension, key, "share", abandoned / settled());
            sheet.figure("contact_turned_away_share", dimension, key, "share", turnedAway / settled());
            sheet.figure("contact_answered_in_time", dimension, key, "share", inTime / settled());
            sheet.figure(
                    "contact_wait_share", dimension, key, "share", (delayed + abandoned) / (waits.count() + abandoned));
            sheet.figure("contact_wait_all_mean", dimension, key, "min", waitMean());
            sheet.durations("contact_wait", dimension, key, "min", MINUTE, waits);
            sheet.series("contacts", dimension, key, "contacts", byDay);
        }
    }

    void write() {
        if (contacts.isEmpty()) {
            return;
        }
        recorder.hours.write(sheet);
        Total all = sum(contact -> "all").get("all");
        sheet.network("contacts_per_order", "contacts/order", all.made / shipped);
        all.write("network", "all");
        sum(Contact::desk).forEach((key, total) -> total.write("desk", key));
        sum(contact -> word(contact.channel())).forEach((key, total) -> total.write("channel", key));
        sum(contact -> word(contact.reason())).forEach((key, total) -> total.write("reason", key));
        sum(contact -> contact.desk() + "\n" + word(contact.channel()) + "\n" + word(contact.reason()))
                .forEach((key, total) -> sheet.row("contact", List.of(key.split("\n", 3)), total.values()));
    }

    private Map<String, Total> sum(Function<Contact, String> key) {
        Map<String, Total> totals = new LinkedHashMap<>();
        for (int i = 0; i < contacts.size(); i++) {
            ContactRecorder.Row row = recorder.rows[i];
            totals.computeIfAbsent(key.apply(contacts.get(i)), k -> new Total(row.byDay.length))
                    .add(row);
        }
        return totals;
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
