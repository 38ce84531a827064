package groundwork.observation;

import groundwork.scenario.Contact;
import groundwork.scenario.LastMile;
import groundwork.scenario.Scenario;
import groundwork.scenario.ServiceDesk;
import groundwork.statistics.Durations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who got in touch with customer service, and how long they waited, by row of the scenario's contacts. */
final class ContactRecorder implements ContactListener {

    private final Timeline timeline;
    private final EventSequence sequence;
    final Row[] rows;
    final ContactHours hours;
    long allMade;
    long allAnswered;
    long allGone;
    long allEnded;

    ContactRecorder(Timeline timeline, Scenario scenario, EventSequence sequence) {
        this.timeline = timeline;
        this.sequence = sequence;
        LastMile lastMile = scenario.lastMile();
        hours = new ContactHours(scenario);
        rows = new Row[lastMile.contacts().size()];
        Arrays.setAll(
                rows, i -> new Row(timeline.days(), target(lastMile.contacts().get(i), lastMile.desks())));
    }

    private static long target(Contact contact, List<ServiceDesk> desks) {
        List<ServiceDesk> ofSite =
                desks.stream().filter(d -> d.site().equals(contact.desk())).toList();
        return ofSite.stream()
                .filter(d -> d.channel().equals(Optional.of(contact.channel())))
                .findFirst()
                .or(() -> ofSite.stream().filter(d -> d.channel().isEmpty()).findFirst())
                .map(ServiceDesk::answerWithinMicros)
                .orElse(ServiceDesk.USUAL_ANSWER_MICROS);
    }

    /** One row: tries to get through, and what became of those that ended in the measured period. */
    static final class Row {
        private final long target;
        final double[] byDay;
        final Durations waits = new Durations();
        double made;
        double again;
        double inTime;
        double delayed;
        double abandoned;
        double turnedAway;
        double abandonedMicros;

        Row(int days, long target) {
            this.target = target;
            byDay = new double[days];
        }
    }

    @Override
    public void contactMade(long now, int row, boolean again) {
        sequence.next(now);
        allMade++;
        if (timeline.measures(now)) {
            rows[row].made++;
            rows[row].again += again ? 1 : 0;
            rows[row].byDay[timeline.day(now)]++;
            hours.made(now, row);
        }
    }

    @Override
    public void contactAnswered(long now, int row, long waitedMicros) {
        allAnswered++;
        if (timeline.measures(now)) {
            rows[row].waits.add(waitedMicros);
            rows[row].delayed += waitedMicros > 0 ? 1 : 0;
            boolean inTime = waitedMicros <= rows[row].target;
            rows[row].inTime += inTime ? 1 : 0;
            hours.answered(now, row, waitedMicros, inTime);
        }
    }

    @Override
    public void contactAbandoned(long now, int row, long waitedMicros) {
        allGone++;
        if (timeline.measures(now)) {
            rows[row].abandoned++;
            rows[row].abandonedMicros += waitedMicros;
            hours.abandoned(now, row, waitedMicros);
        }
    }

    @Override
    public void contactTurnedAway(long now, int row) {
        allGone++;
        if (timeline.measures(now)) {
            rows[row].turnedAway++;
            hours.turnedAway(now, row);
        }
    }

    @Override
    public void contactEnded(long now, int row) {
        allEnded++;
    }
}
