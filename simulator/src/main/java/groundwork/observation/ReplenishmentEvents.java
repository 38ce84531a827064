package groundwork.observation;

/** Replenishment, handed to what counts its units and to what follows its cycles. */
record ReplenishmentEvents(Timeline timeline, GoodsRecorder goods, AvailabilityRecorder availability)
        implements ReplenishmentListener {

    @Override
    public void replenishmentOrdered(long now, int site, int item, int units) {
        goods.replenishmentOrdered(timeline.measures(now), site, units);
    }

    @Override
    public void replenishmentStarted(long now, int site, int item, int units) {
        goods.started += units;
    }

    @Override
    public void replenishmentReceived(long now, int site, int item, int units, long orderedAt) {
        goods.replenishmentReceived(timeline.measures(now), site, units);
        availability.received(now, site, item, orderedAt);
    }

    @Override
    public void replenishmentCancelled(long now, int site, int item, int units, boolean started) {
        goods.replenishmentCancelled(timeline.measures(now), site, units, started);
    }

    @Override
    public void safetyStockReviewed(long now, int site, double units) {
        if (timeline.measures(now)) {
            goods.safetyStock[site].add(units);
        }
    }
}
