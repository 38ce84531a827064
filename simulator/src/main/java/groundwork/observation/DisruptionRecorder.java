package groundwork.observation;

import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What disruptions did; nothing is kept where there are none. */
final class DisruptionRecorder implements DisruptionListener {

    private final Timeline timeline;
    private final List<List<DisruptionCourse.Window>> windows = new ArrayList<>();
    private final long[] departuresMissed;
    private final long[] unitsDelayed;
    private final long[] loadsHeld;
    private final long[] unitsHeld;
    private final double[] heldMicros;
    private final long[] recoveredOrders;
    private final long[] recoveredUnits;
    private final int[] away;
    private final long[] awaySince;
    private long awayMicros;

    DisruptionRecorder(Timeline timeline, Scenario scenario, int stations) {
        this.timeline = timeline;
        int count = scenario.risks().disruptions().size();
        for (int d = 0; d < count; d++) {
            windows.add(new ArrayList<>());
        }
        departuresMissed = new long[count];
        unitsDelayed = new long[count];
        loadsHeld = new long[count];
        unitsHeld = new long[count];
        heldMicros = new double[count];
        recoveredOrders = new long[scenario.risks().recoveries().size()];
        recoveredUnits = new long[recoveredOrders.length];
        away = new int[count == 0 ? 0 : stations];
        awaySince = new long[away.length];
    }

    @Override
    public void disruptionPlanned(int disruption, long start, long end) {
        windows.get(disruption).add(new DisruptionCourse.Window(start, end));
    }

    @Override
    public void departureMissed(long now, int disruption, int lane, int departures, long units) {
        if (timeline.measures(now)) {
            departuresMissed[disruption] += departures;
            unitsDelayed[disruption] += units;
        }
    }

    @Override
    public void loadHeld(long now, int disruption, int gateway, long units, long until) {
        if (timeline.measures(now)) {
            loadsHeld[disruption]++;
            unitsHeld[disruption] += units;
            heldMicros[disruption] += until - now;
        }
    }

    @Override
    public void staffKeptAway(long now, int station, int people) {
        awayMicros += away[station] * (now - awaySince[station]);
        away[station] = people;
        awaySince[station] = now;
    }

    @Override
    public void recovered(long now, int recovery, int units) {
        if (timeline.measures(now)) {
            recoveredOrders[recovery]++;
            recoveredUnits[recovery] += units;
        }
    }

    /** Writes what rules for hard times did, a row a rule. */
    void write(Scenario scenario, FigureSheet sheet) {
        for (int r = 0; r < recoveredOrders.length; r++) {
            sheet.row(
                    "recovery",
                    List.of(scenario.risks().recoveries().get(r).id()),
                    recoveredOrders[r],
                    recoveredUnits[r]);
        }
    }

    void close(long end) {
        for (int station = 0; station < away.length; station++) {
            staffKeptAway(end, station, 0);
        }
    }

    /** Person-microseconds of shifts to which disruptions let nobody come, warm-up included. */
    long awayMicros() {
        return awayMicros;
    }

    List<DisruptionCourse> courses() {
        DisruptionCourse[] courses = new DisruptionCourse[windows.size()];
        Arrays.setAll(
                courses,
                d -> new DisruptionCourse(
                        windows.get(d),
                        departuresMissed[d],
                        unitsDelayed[d],
                        loadsHeld[d],
                        unitsHeld[d],
                        heldMicros[d]));
        return List.of(courses);
    }
}
