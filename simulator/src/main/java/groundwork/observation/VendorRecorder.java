package groundwork.observation;

import groundwork.scenario.Lane;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import java.util.List;

/** Which of several parcel lanes were given parcels, and whether they were the first choice. */
final class VendorRecorder {

    private final Timeline timeline;
    private final double[] parcels;
    private final double[] fallback;
    private final double[] over;

    /** For so many lanes; 0 where there is no choice. */
    VendorRecorder(Timeline timeline, int lanes) {
        this.timeline = timeline;
        parcels = new double[lanes];
        fallback = new double[lanes];
        over = new double[lanes];
    }

    void chosen(long now, int lane, int count, boolean first, boolean overLimit) {
        if (timeline.measures(now)) {
            parcels[lane] += count;
            fallback[lane] += first ? 0 : count;
            over[lane] += overLimit ? count : 0;
        }
    }

    /** Writes a row and a share for each lane that was given parcels by choice. */
    void write(Scenario scenario, FigureSheet sheet) {
        double all = 0;
        for (double ofLane : parcels) {
            all += ofLane;
        }
        for (int l = 0; l < parcels.length; l++) {
            Lane lane = scenario.network().lanes().get(l);
            boolean competes = lane.mode() == Lane.Mode.PARCEL
                    && scenario.lastMile().choices().stream()
                            .anyMatch(c -> c.from().equals(lane.from())
                                    && c.service().equals(lane.service())
                                    && overlap(scenario, c.to(), lane.to()));
            if (competes) {
                sheet.figure("vendor_share", "lane", lane.id(), "share", parcels[l] / all);
                sheet.row("parcel_vendor", List.of(lane.id(), lane.vendor()), parcels[l], fallback[l], over[l]);
            }
        }
    }

    /** Whether two regions or groups have a region in common. */
    private static boolean overlap(Scenario scenario, String one, String other) {
        return scenario.demand().regions().stream().anyMatch(r -> isOf(r, one) && isOf(r, other));
    }

    private static boolean isOf(Region region, String idOrGroup) {
        return region.id().equals(idOrGroup) || region.group().equals(idOrGroup);
    }
}
