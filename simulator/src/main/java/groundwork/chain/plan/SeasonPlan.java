package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.LaneSeason;
import groundwork.scenario.Scenario;
import java.time.ZoneId;
import java.util.List;

/**
 * How much of a lane's room is left over time, made ready.
 *
 * @param starts of its seasons, microseconds; they do not overlap
 * @param ends exclusive
 * @param rooms share of each capacity of a departure
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, shared by all replications
public record SeasonPlan(long[] starts, long[] ends, double[] rooms) {

    /** Always all of it. */
    static final SeasonPlan NONE = new SeasonPlan(new long[0], new long[0], new double[0]);

    static SeasonPlan of(Scenario scenario, Lane lane, ZoneId zone) {
        List<LaneSeason> rows = scenario.network().freight().seasons().stream()
                .filter(row -> row.lane().equals(lane.id()))
                .toList();
        Horizon horizon = scenario.horizon();
        return rows.isEmpty()
                ? NONE
                : new SeasonPlan(
                        rows.stream()
                                .mapToLong(row -> row.days().startMicros(horizon, zone))
                                .toArray(),
                        rows.stream()
                                .mapToLong(row -> row.days().endMicros(horizon, zone))
                                .toArray(),
                        rows.stream().mapToDouble(LaneSeason::room).toArray());
    }

    /** The share of each capacity that is left at a time. */
    public double room(long now) {
        for (int s = 0; s < starts.length; s++) {
            if (starts[s] <= now && now < ends[s]) {
                return rooms[s];
            }
        }
        return 1;
    }
}
