package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.ReturnChannel;
import groundwork.scenario.Scenario;
import groundwork.statistics.Durations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How returns come, by channel, in the measured period. */
final class ReturnChannelRecorder {

    private final Timeline timeline;
    private final List<String> channels;
    private final List<String> consolidated;
    private final double[] parcels;
    private final double[] units;
    private final double[] loads;
    private final double[] loadedParcels;
    private final double[] waited;
    private final Durations[] toArrival;
    private final LevelSeries underWay;
    long allHandedOver;

    ReturnChannelRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        channels = scenario.returns().refined() ? scenario.returns().channelNames() : List.of();
        consolidated = scenario.returns().channels().stream()
                .filter(ReturnChannel::consolidates)
                .map(row -> row.channel().name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        parcels = new double[channels.size()];
        units = new double[channels.size()];
        loads = new double[channels.size()];
        loadedParcels = new double[channels.size()];
        waited = new double[channels.size()];
        toArrival = new Durations[channels.size()];
        underWay = new LevelSeries(timeline);
        Arrays.setAll(toArrival, c -> new Durations());
    }

    void handedOver(long now, int channel, int ofUnits) {
        allHandedOver += ofUnits;
        underWay.add(now, ofUnits);
        if (timeline.measures(now)) {
            parcels[channel]++;
            units[channel] += ofUnits;
        }
    }

    void loadLeft(long now, int channel, int ofParcels, long waitedMicros) {
        if (timeline.measures(now)) {
            loads[channel]++;
            loadedParcels[channel] += ofParcels;
            waited[channel] += waitedMicros;
        }
    }

    void came(long now, int channel, int ofUnits, long handedOverAt) {
        underWay.add(now, -ofUnits);
        if (timeline.measures(now)) {
            toArrival[channel].add(now - handedOverAt);
        }
    }

    /** The run is over. */
    void close(long end) {
        underWay.close(end);
    }

    /** From hand-over to arrival by any channel. */
    Durations allToArrival() {
        Durations all = new Durations();
        for (Durations channel : toArrival) {
            all.addAll(channel);
        }
        return all;
    }

    /** Writes the table return_channel, nothing where the scenario does not ask. */
    void write(FigureSheet sheet) {
        if (channels.isEmpty()) {
            return;
        }
        sheet.network("returns_under_way_mean", "units", underWay.mean());
        double all = Arrays.stream(parcels).sum();
        for (int c = 0; c < channels.size(); c++) {
            if (consolidated.contains(channels.get(c))) {
                sheet.figure(
                        "return_wait_mean",
                        "channel",
                        channels.get(c),
                        "d",
                        waited[c] / loadedParcels[c] / Horizon.DAY);
                sheet.figure("return_load_mean", "channel", channels.get(c), "parcels", loadedParcels[c] / loads[c]);
            }
            sheet.row(
                    "return_channel",
                    List.of(channels.get(c)),
                    parcels[c],
                    units[c],
                    parcels[c] / all,
                    loads[c],
                    loadedParcels[c] / loads[c],
                    waited[c] / loadedParcels[c] / Horizon.DAY,
                    toArrival[c].mean() / Horizon.DAY,
                    toArrival[c].percentile(95) / Horizon.DAY);
        }
    }
}
