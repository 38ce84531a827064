package groundwork.observation;

import groundwork.scenario.LiveEvent;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The course of each live-shopping show, in slots from its start. */
final class LiveRecorder {

    private static final int NONE = -1;

    private final Timeline timeline;
    private final List<LiveGrid> grids;
    private final int[][] units;
    private final long[] orders;
    private final long[] lost;
    private final int[] startDay;
    private final long[] onStartDay;

    /** The order that was born last, and its show: it may be lost at once. */
    private int lastOrder = NONE;

    private int lastShow;
    private long lastAt;

    LiveRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        List<LiveEvent> shows = scenario.demand().liveEvents();
        grids = shows.stream()
                .map(show -> LiveGrid.of(show, scenario.horizon()))
                .toList();
        units = new int[grids.size()][];
        orders = new long[grids.size()];
        lost = new long[grids.size()];
        startDay = new int[grids.size()];
        onStartDay = new long[grids.size()];
        for (int s = 0; s < units.length; s++) {
            units[s] = new int[grids.get(s).slots()];
            long start = grids.get(s).start();
            startDay[s] = timeline.measures(start) ? timeline.day(start) : NONE;
        }
    }

    void ordered(long now, int show, int order, int orderUnits) {
        lastOrder = order;
        lastShow = show;
        lastAt = now;
        if (!timeline.measures(now)) {
            return;
        }
        LiveGrid grid = grids.get(show);
        // The last microsecond of the tail may be rounded beyond it.
        int slot = (int) Math.min(grid.slots() - 1, (now - grid.start()) / grid.slotMicros());
        units[show][slot] += orderUnits;
        orders[show]++;
        if (startDay[show] != NONE && now < timeline.dayStart(startDay[show] + 1)) {
            onStartDay[show]++;
        }
    }

    /** An order is lost at the instant at which it was placed. */
    void lostAtOnce(long now, int order) {
        if (order == lastOrder && now == lastAt) {
            lastOrder = NONE;
            lost[lastShow] += timeline.measures(now) ? 1 : 0;
        }
    }

    List<ShowCourse> courses(double[] ordersByDay) {
        List<ShowCourse> courses = new ArrayList<>();
        for (int s = 0; s < units.length; s++) {
            double share = startDay[s] == NONE ? Double.NaN : onStartDay[s] / ordersByDay[startDay[s]];
            courses.add(new ShowCourse(units[s], orders[s], lost[s], share));
        }
        return courses;
    }
}
