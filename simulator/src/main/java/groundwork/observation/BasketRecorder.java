package groundwork.observation;

import groundwork.scenario.Affinity;
import groundwork.scenario.Scenario;
import java.util.List;

/** What was bought together, and gifts. */
final class BasketRecorder {

    private final Timeline timeline;
    private final List<Affinity> affinities;
    private final boolean giftsComeUp;
    private final long[] asked;
    private final long[] came;
    private long gifts;

    BasketRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        affinities = scenario.demand().basket().affinities();
        giftsComeUp = scenario.demand().basket().gifts().share() > 0;
        asked = new long[affinities.size()];
        came = new long[affinities.size()];
    }

    void companionAsked(long now, int affinity, boolean yes) {
        if (timeline.measures(now)) {
            asked[affinity]++;
            came[affinity] += yes ? 1 : 0;
        }
    }

    void gift(long now) {
        gifts += timeline.measures(now) ? 1 : 0;
    }

    /** Writes down what the scenario asks for; nothing where it says nothing of it. */
    void write(FigureSheet sheet, double orders) {
        if (giftsComeUp) {
            sheet.network("gift_orders", "orders", gifts);
            sheet.network("gift_share", "share", gifts / orders);
        }
        for (int a = 0; a < asked.length; a++) {
            Affinity affinity = affinities.get(a);
            sheet.row(
                    "affinity",
                    List.of(affinity.item(), affinity.category(), affinity.with()),
                    affinity.share(),
                    asked[a],
                    came[a],
                    (double) came[a] / asked[a]);
        }
    }
}
