package groundwork.observation;

import groundwork.scenario.Contact;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Contacts of the measured period by the hour of the week, local to their desk, in which customers got in touch. */
final class ContactHours {

    private static final double MINUTE = 60.0 * Horizon.SECOND;

    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Desk[] ofRow;

    /** The hours of one desk. */
    private static final class Desk {
        private final WeekClock clock;
        private final double[] made = new double[WeekClock.HOURS];
        private final double[] answered = new double[WeekClock.HOURS];
        private final double[] inTime = new double[WeekClock.HOURS];
        private final double[] gone = new double[WeekClock.HOURS];
        private final double[] waited = new double[WeekClock.HOURS];
        private final double[] waits = new double[WeekClock.HOURS];

        Desk(WeekClock clock) {
            this.clock = clock;
        }
    }

    ContactHours(Scenario scenario) {
        List<Contact> contacts = scenario.lastMile().contacts();
        ofRow = new Desk[contacts.size()];
        for (int row = 0; row < ofRow.length; row++) {
            for (Site site : scenario.network().sites()) {
                if (site.id().equals(contacts.get(row).desk())) {
                    ofRow[row] = desks.computeIfAbsent(
                            site.id(), id -> new Desk(new WeekClock(scenario.horizon(), site.zone())));
                }
            }
        }
    }

    void made(long now, int row) {
        ofRow[row].made[ofRow[row].clock.hourOfWeek(now)]++;
    }

    void answered(long now, int row, long waitedMicros, boolean inTime) {
        int hour = waited(now, row, waitedMicros);
        ofRow[row].answered[hour]++;
        ofRow[row].inTime[hour] += inTime ? 1 : 0;
    }

    void abandoned(long now, int row, long waitedMicros) {
        ofRow[row].gone[waited(now, row, waitedMicros)]++;
    }

    void turnedAway(long now, int row) {
        ofRow[row].gone[ofRow[row].clock.hourOfWeek(now)]++;
    }

    private int waited(long now, int row, long waitedMicros) {
        int hour = ofRow[row].clock.hourOfWeek(now - waitedMicros);
        ofRow[row].waited[hour] += waitedMicros;
        ofRow[row].waits[hour]++;
        return hour;
    }

    /** Writes the table contact_hour: 168 rows for each desk. */
    void write(FigureSheet sheet) {
        desks.forEach((id, desk) -> {
            for (int hour = 0; hour < WeekClock.HOURS; hour++) {
                double settled = desk.answered[hour] + desk.gone[hour];
                sheet.row(
                        "contact_hour",
                        List.of(
                                id,
                                DayOfWeek.of(hour / 24 + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                String.format(Locale.ROOT, "%02d:00", hour % 24)),
                        desk.made[hour],
                        desk.answered[hour],
                        desk.gone[hour],
                        desk.waited[hour] / desk.waits[hour] / MINUTE,
                        desk.inTime[hour] / settled);
            }
        });
    }
}
