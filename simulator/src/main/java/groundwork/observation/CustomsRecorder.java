package groundwork.observation;

import groundwork.statistics.Durations;
import groundwork.statistics.Tally;

/** Entries released in the measured period, by channel and by gateway. */
final class CustomsRecorder {

    final Tally[] brokerWait;
    final Tally[] brokerWork;
    final Tally[] channelTime;
    final Tally[] documents;
    final Tally[] examination;
    final Tally[] payment;
    final Tally[] closure;
    final Durations[] total;
    final Durations[] byGateway;

    CustomsRecorder(int channels, int sites) {
        brokerWait = new Tally[channels];
        brokerWork = new Tally[channels];
        channelTime = new Tally[channels];
        documents = new Tally[channels];
        examination = new Tally[channels];
        payment = new Tally[channels];
        closure = new Tally[channels];
        total = new Durations[channels];
        byGateway = new Durations[sites];
        for (int c = 0; c < channels; c++) {
            brokerWait[c] = new Tally();
            brokerWork[c] = new Tally();
            channelTime[c] = new Tally();
            documents[c] = new Tally();
            examination[c] = new Tally();
            payment[c] = new Tally();
            closure[c] = new Tally();
            total[c] = new Durations();
        }
        for (int s = 0; s < sites; s++) {
            byGateway[s] = new Durations();
        }
    }

    void released(long now, int gateway, int channel, long arrivedAt, long brokerStartedAt, long filedAt) {
        brokerWait[channel].add(brokerStartedAt - arrivedAt);
        brokerWork[channel].add(filedAt - brokerStartedAt);
        channelTime[channel].add(now - filedAt);
        total[channel].add(now - arrivedAt);
        byGateway[gateway].add(now - arrivedAt);
    }

    void timed(int channel, long forDocuments, long examined, long untilPaid, long closed) {
        documents[channel].add(forDocuments);
        examination[channel].add(examined);
        payment[channel].add(untilPaid);
        closure[channel].add(closed);
    }
}
