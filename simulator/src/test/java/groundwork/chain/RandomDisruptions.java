package groundwork.chain;

import groundwork.scenario.Disruption;
import groundwork.scenario.Disruption.Target;
import groundwork.scenario.Disruption.Timing;
import groundwork.scenario.Distribution;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.Recovery;
import groundwork.scenario.Risks;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The network that crosses a border, struck by chance. */
public final class RandomDisruptions {

    private static final List<Target> TARGETS = List.of(
            new Disruption.OfLane("ship"),
            new Disruption.OfLane("truck-kent"),
            new Disruption.OfLane("kent-west"),
            new Disruption.OfVendor("vendor"),
            new Disruption.OfSite("port"),
            new Disruption.OfSite("kent"),
            new Disruption.OfSite("back"),
            new Disruption.OfStep("edison", "pack"),
            new Disruption.OfStep("port", "broker"),
            new Disruption.OfDemand("west"));

    private RandomDisruptions() {}

    /** Up to six disruptions at any time, and a few rules for hard times, where goods expire, break and disappear. */
    public static Scenario withLosses(long seed) {
        return of(seed, Scenarios.crossBorderWithLosses(), 0);
    }

    /** The same without losses; nobody orders and nothing strikes in the last 25 of 60 days. */
    public static Scenario endingInPeace(long seed) {
        Scenarios draft = Scenarios.crossBorderDraft();
        draft.forecast.replaceAll(row ->
                new ForecastRow(row.region(), row.item(), row.from(), Scenarios.START.plusDays(34), 700, "flat"));
        return of(seed, draft.build(), 25 * Horizon.DAY);
    }

    private static Scenario of(long seed, Scenario calm, long peace) {
        SplittableRandom random = new SplittableRandom(seed);
        long last = calm.horizon().endMicros() - peace;
        List<Disruption> disruptions = new ArrayList<>();
        int count = random.nextInt(1, 7);
        for (int d = 0; d < count; d++) {
            Target target = TARGETS.get(random.nextInt(TARGETS.size()));
            boolean work = target instanceof Disruption.OfSite || target instanceof Disruption.OfStep;
            double left = random.nextBoolean() ? 0 : random.nextInt(1, 10) / 10.0;
            disruptions.add(new Disruption(
                    "d" + d,
                    "",
                    target,
                    timing(random, last),
                    target instanceof Disruption.OfDemand && random.nextBoolean() ? 1 + left : left,
                    work && left == 0 && random.nextBoolean()));
        }
        List<Recovery> recoveries = new ArrayList<>();
        recoveries.add(new Recovery("r0", Optional.of("d0"), 0, "", "", "", new Recovery.Reroute()));
        if (random.nextBoolean()) {
            recoveries.add(new Recovery(
                    "r1",
                    Optional.empty(),
                    random.nextInt(1, 20) * Horizon.DAY,
                    "kent",
                    "",
                    "",
                    random.nextBoolean()
                            ? new Recovery.Expedite(Lane.Mode.OCEAN)
                            : new Recovery.SwitchMode(Lane.Mode.OCEAN)));
        }
        return calm.with(new Risks(disruptions, recoveries, true));
    }

    private static Timing timing(SplittableRandom random, long last) {
        if (random.nextBoolean()) {
            return new Disruption.Recurring(
                    0,
                    last,
                    new Distribution.Exponential(random.nextInt(1, 20) * (double) Horizon.DAY),
                    new Distribution.Exponential(random.nextInt(1, 120) * (double) Horizon.HOUR));
        }
        long from = random.nextLong(last);
        return new Disruption.Dated(from, random.nextLong(from, last) + 1);
    }
}
