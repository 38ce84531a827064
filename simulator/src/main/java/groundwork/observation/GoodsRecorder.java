package groundwork.observation;

import groundwork.statistics.Tally;
import java.util.Arrays;

/** Goods that come and go, and units in the pipeline. */
final class GoodsRecorder {

    final LevelSeries[] stages;
    long opening;
    long taken;
    long shelved;
    long ordered;
    long started;
    long received;
    long cancelled;
    long turnedBack;
    final double[] ordersBySite;
    final double[] orderedBySite;
    final double[] receiptsBySite;
    final double[] receivedBySite;
    final double[] cancelledBySite;
    final Tally[] safetyStock;
    long restocked;
    private final SiteRecorder sites;
    private boolean opened;

    GoodsRecorder(Timeline timeline, SiteRecorder sites, int siteCount, int stageCount) {
        this.sites = sites;
        stages = new LevelSeries[stageCount];
        Arrays.setAll(stages, s -> new LevelSeries(timeline));
        ordersBySite = new double[siteCount];
        orderedBySite = new double[siteCount];
        receiptsBySite = new double[siteCount];
        receivedBySite = new double[siteCount];
        cancelledBySite = new double[siteCount];
        safetyStock = new Tally[siteCount];
        Arrays.setAll(safetyStock, site -> new Tally());
    }

    /** What is on the shelves from here on has come or gone by the chain's own doing. */
    void open() {
        opening = shelved;
        shelved = 0;
        opened = true;
    }

    void replenishmentOrdered(boolean measured, int site, int deltaUnits) {
        ordered += deltaUnits;
        if (measured) {
            ordersBySite[site]++;
            orderedBySite[site] += deltaUnits;
        }
    }

    void replenishmentReceived(boolean measured, int site, int deltaUnits) {
        received += deltaUnits;
        if (measured) {
            receiptsBySite[site]++;
            receivedBySite[site] += deltaUnits;
        }
    }

    void replenishmentCancelled(boolean measured, int site, int units, boolean hadStarted) {
        cancelled += units;
        turnedBack += hadStarted ? units : 0;
        if (measured) {
            cancelledBySite[site] += units;
        }
    }

    void stockChanged(long now, int site, int deltaUnits, double deltaCubicMetres) {
        sites.stockChanged(now, site, deltaUnits, deltaCubicMetres);
        if (deltaUnits > 0) {
            shelved += deltaUnits;
        } else if (opened) {
            taken -= deltaUnits;
        }
    }

    void close(long end) {
        for (LevelSeries stage : stages) {
            stage.close(end);
        }
    }
}
