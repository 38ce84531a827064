package groundwork.chain.plan;

import groundwork.scenario.CustomsChannel;
import groundwork.scenario.ExportChannel;
import groundwork.scenario.ExportRule;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a planner expects of the time from order to shelf before any has been measured: the supply time, the transit of each lane,
 * half the mean time between its departures (or half the time after which it leaves at the latest), and the channels of customs.
 * Queues are not foreseen.
 */
final class LeadTimes {

    private final Scenario scenario;
    private final Places places;
    private final java.util.List<LanePlan> lanes;
    private final Map<Integer, Moments> known = new LinkedHashMap<>();

    LeadTimes(Scenario scenario, Places places, java.util.List<LanePlan> lanes) {
        this.scenario = scenario;
        this.places = places;
        this.lanes = lanes;
    }

    /** In microseconds, of a way. */
    Moments of(int way, int[] lanesOfWay) {
        return known.computeIfAbsent(way, w -> of(lanesOfWay));
    }

    private Moments of(int[] way) {
        Moments time = Moments.of(Draws.of(places.site(lanes.get(way[0]).from()).supplyTime()));
        for (int leg = 0; leg < way.length; leg++) {
            int lane = way[leg];
            boolean leaves = leg + 1 < way.length && leavesCountry(way[leg + 1]);
            time = time.plus(Moments.of(lanes.get(lane).transit()))
                    .plus(exports(lanes.get(lane)))
                    .plus(wait(lanes.get(lane)))
                    .plus(lanes.get(lane).freight().risk().map(RiskPlan::late).orElse(Moments.NONE))
                    .plus(
                            leaves
                                    ? Moments.NONE
                                    : customs(places.site(lanes.get(lane).to())));
        }
        for (int leg = 0; leg + 1 < way.length; leg++) {
            time = time.plus(places.site(lanes.get(way[leg]).to())
                    .transferTime()
                    .map(passing -> Moments.of(Draws.of(passing)))
                    .orElse(Moments.NONE));
        }
        return time;
    }

    /** Uniform on the mean time between departures, or on the time that the first waits at most. */
    private static Moments wait(LanePlan lane) {
        long atLatest =
                lane.freight().enough().map(FreightPlan.Enough::atLatestMicros).orElse(Long.MAX_VALUE);
        if (atLatest < Long.MAX_VALUE) {
            return new Moments(atLatest / 2.0, (double) atLatest * atLatest / 12);
        }
        long[] departures = lane.departures();
        if (lane.onDemand() || departures.length < 2) {
            return Moments.NONE;
        }
        double between = (double) (departures[departures.length - 1] - departures[0]) / (departures.length - 1);
        Moments wait = new Moments(between / 2, between * between / 12);
        return lane.freight()
                .risk()
                .map(risk -> wait.plus(risk.cancelled(between)))
                .orElse(wait);
    }

    private boolean leavesCountry(int lane) {
        return scenario.customs().exports().ofLane(lanes.get(lane).id());
    }

    /** From the goods to the release of their declaration, where they leave the country: refusals and queues left out. */
    private Moments exports(LanePlan lane) {
        Moments time = Moments.NONE;
        for (ExportRule rule : scenario.customs().exports().rules()) {
            if (rule.lane().equals(lane.id())) {
                time = time.plus(Moments.of(Draws.of(rule.filing())));
                Site site = places.site(lane.from());
                double mean = 0;
                double squares = 0;
                for (ExportChannel channel : scenario.customs().exports().channels()) {
                    if (channel.when().count() == 0 && channel.site().equals(site.id())) {
                        Moments passing = Moments.of(Draws.of(channel.time()));
                        mean += channel.share() * passing.mean();
                        squares += channel.share() * (passing.variance() + passing.mean() * passing.mean());
                    }
                }
                time = time.plus(new Moments(mean, Math.max(0, squares - mean * mean)));
            }
        }
        return time;
    }

    private Moments customs(Site site) {
        double mean = 0;
        double squares = 0;
        for (CustomsChannel channel : scenario.customs().channels()) {
            if (channel.when().count() == 0 && channel.site().equals(site.id())) {
                Moments time = Moments.of(Draws.of(channel.time()));
                mean += channel.share() * time.mean();
                squares += channel.share() * (time.variance() + time.mean() * time.mean());
            }
        }
        return new Moments(mean, Math.max(0, squares - mean * mean));
    }
}
