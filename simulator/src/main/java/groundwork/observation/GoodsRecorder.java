package groundwork.observation;

/** Units and volume on shelves, units short, and units in the pipeline. */
final class GoodsRecorder {

    final LevelSeries[] units;
    final LevelSeries[] cubicMetres;
    final LevelSeries[] available;
    final LevelSeries[] backordered;
    final LevelSeries[] stages;
    long opening;
    long taken;
    long shelved;
    long ordered;
    long started;
    long received;
    final double[] ordersBySite;
    final double[] orderedBySite;
    final double[] receiptsBySite;
    final double[] receivedBySite;
    long restocked;
    private boolean opened;

    GoodsRecorder(Timeline timeline, int sites, int stageCount) {
        units = series(timeline, sites);
        cubicMetres = series(timeline, sites);
        available = series(timeline, sites);
        backordered = series(timeline, sites);
        stages = series(timeline, stageCount);
        ordersBySite = new double[sites];
        orderedBySite = new double[sites];
        receiptsBySite = new double[sites];
        receivedBySite = new double[sites];
    }

    private static LevelSeries[] series(Timeline timeline, int count) {
        LevelSeries[] series = new LevelSeries[count];
        for (int i = 0; i < count; i++) {
            series[i] = new LevelSeries(timeline);
        }
        return series;
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

    void stockChanged(long now, int site, int deltaUnits, double deltaCubicMetres) {
        units[site].add(now, deltaUnits);
        cubicMetres[site].add(now, deltaCubicMetres);
        if (deltaUnits > 0) {
            shelved += deltaUnits;
        } else if (opened) {
            taken -= deltaUnits;
        }
    }

    void close(long end) {
        for (LevelSeries[] group : new LevelSeries[][] {units, cubicMetres, available, backordered, stages}) {
            for (LevelSeries level : group) {
                level.advance(end);
            }
        }
    }
}
