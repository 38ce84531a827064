package groundwork.observation;

import groundwork.observation.ShelfListener.LossCause;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Units by status, at each site where they are, and in all where they are on their way. */
final class StatusRecorder {

    private final Timeline timeline;
    private final StockStatus[] ofStage;
    final Map<StockStatus, LevelSeries[]> levels = new EnumMap<>(StockStatus.class);

    StatusRecorder(Timeline timeline, ModelIndex index) {
        this.timeline = timeline;
        int sites = index.sites().size();
        ofStage = index.stages().stream().map(StockStatus::ofStage).toArray(StockStatus[]::new);
        for (StockStatus status : StockStatus.values()) {
            levels.put(status, new LevelSeries[isOnTheWay(status) ? 1 : sites]);
        }
    }

    /** Whether units of a status are at no site of theirs yet. */
    static boolean isOnTheWay(StockStatus status) {
        return List.of(StockStatus.AT_ORIGIN, StockStatus.IN_TRANSIT, StockStatus.BONDED, StockStatus.RECEIVING)
                .contains(status);
    }

    private void add(StockStatus status, int place, long now, double units) {
        LevelSeries[] places = levels.get(status);
        if (places[place] == null) {
            places[place] = new LevelSeries(timeline);
        }
        places[place].add(now, units);
    }

    void stageChanged(long now, int stage, long units) {
        add(ofStage[stage], 0, now, units);
    }

    void stockChanged(long now, int site, int units) {
        add(StockStatus.RESERVED, site, now, units);
    }

    /** What can be promised is not reserved. */
    void availableChanged(long now, int site, int units) {
        add(StockStatus.AVAILABLE, site, now, units);
        add(StockStatus.RESERVED, site, now, -units);
    }

    void inspectionChanged(long now, int site, int units) {
        add(StockStatus.IN_INSPECTION, site, now, units);
    }

    void blockedChanged(long now, int site, LossCause cause, int units) {
        add(cause == LossCause.EXPIRED ? StockStatus.EXPIRED : StockStatus.DAMAGED, site, now, units);
    }

    void close(long end) {
        for (LevelSeries[] places : levels.values()) {
            for (LevelSeries level : places) {
                if (level != null) {
                    level.close(end);
                }
            }
        }
    }

    /** Units of all statuses at the end. */
    double unitsInAll() {
        double sum = 0;
        for (LevelSeries[] places : levels.values()) {
            for (LevelSeries level : places) {
                sum += level == null ? 0 : level.level();
            }
        }
        return sum;
    }
}
