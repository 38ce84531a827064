package groundwork.observation;

import groundwork.statistics.Durations;
import groundwork.statistics.Tally;

/**
 * How promises of one kind were kept, of what was ordered in the measured period.
 *
 * <p>On time counts what was promised before the end of the period and neither lost nor cancelled; what was not delivered by
 * then, or was spoilt, is late.
 */
final class Served {

    private final Timeline timeline;
    final Tally promised = new Tally();
    final Durations actual = new Durations();
    double due;
    double onTime;
    double paidMicros;

    Served(Timeline timeline) {
        this.timeline = timeline;
    }

    void promised(long now, long promisedAt) {
        if (timeline.measures(now)) {
            promised.add(promisedAt - now);
            due += promisedAt < timeline.end() ? 1 : 0;
        }
    }

    void served(long placedAt, long promisedAt, long deliveredAt, long priceMicros) {
        if (timeline.measures(placedAt)) {
            paidMicros += priceMicros;
            if (deliveredAt < timeline.end()) {
                actual.add(deliveredAt - placedAt);
            }
            if (promisedAt < timeline.end() && deliveredAt <= promisedAt) {
                onTime++;
            }
        }
    }

    void freed(long placedAt, long promisedAt) {
        if (timeline.measures(placedAt) && promisedAt < timeline.end()) {
            due--;
        }
    }

    double onTimeShare() {
        return onTime / due;
    }
}
