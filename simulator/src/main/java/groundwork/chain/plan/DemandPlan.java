package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What decides which orders come: the forecast, shows, and the shape of an order. */
public final class DemandPlan {

    private final Scenario scenario;
    private final Places places;
    private final Goods goods;
    private final Variate lines;
    private final Variate units;

    /** How far beyond the horizon the forecast is laid out, for whoever plans ahead in its last weeks. */
    static final int LOOK_AHEAD_DAYS = 182;

    DemandPlan(Scenario scenario, Places places, Goods goods) {
        this.scenario = scenario;
        this.places = places;
        this.goods = goods;
        lines = Draws.of(scenario.demand().basket().lines());
        units = Draws.of(scenario.demand().basket().unitsPerLine());
    }

    /** To the end of the horizon, and on while there is a forecast. */
    private int steps() {
        Horizon horizon = scenario.horizon();
        LocalDate end = horizon.start().plusDays(horizon.days());
        LocalDate last = Stream.concat(
                        scenario.demand().forecast().rows().stream().map(ForecastRow::to),
                        scenario.demand().forecast().sheets().stream()
                                .flatMap(sheet -> sheet.mondays().stream())
                                .map(monday -> monday.plusDays(6)))
                .max(LocalDate::compareTo)
                .orElse(end);
        long ahead = Math.max(0, Math.min(LOOK_AHEAD_DAYS, ChronoUnit.DAYS.between(end, last) + 2));
        return (int) ((horizon.endMicros() + ahead * Horizon.DAY + DemandCurve.STEP - 1) / DemandCurve.STEP);
    }

    /** Lines of an order. */
    public Variate lines() {
        return lines;
    }

    /** Units of a line. */
    public Variate units() {
        return units;
    }

    /** The demand of each region that has any, in order. */
    public List<RegionDemand> regions() {
        return new ForecastPlan(scenario, places, goods, unitsPerOrder(), steps()).regions();
    }

    /** The live-shopping shows, in order. */
    public List<LivePlan> shows() {
        return new LivePlans(scenario, places, goods, unitsPerOrder()).all();
    }

    /** Units expected in an order. */
    public double unitsPerOrder() {
        return lines.mean() * units.mean();
    }
}
