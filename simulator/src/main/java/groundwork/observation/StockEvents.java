package groundwork.observation;

/** Changes of stock, handed to what follows its levels. */
final class StockEvents implements StockListener {

    private final EventSequence sequence;
    private final SiteRecorder sites;
    private final GoodsRecorder goods;
    private final AvailabilityRecorder availability;

    /** Null where the scenario does not ask. */
    private final StatusRecorder status;

    StockEvents(
            EventSequence sequence,
            SiteRecorder sites,
            GoodsRecorder goods,
            AvailabilityRecorder availability,
            StatusRecorder status) {
        this.sequence = sequence;
        this.sites = sites;
        this.goods = goods;
        this.availability = availability;
        this.status = status;
    }

    @Override
    public void stageChanged(long now, int stage, long deltaUnits) {
        goods.stages[stage].add(now, deltaUnits);
        if (status != null) {
            status.stageChanged(now, stage, deltaUnits);
        }
    }

    @Override
    public void stockChanged(long now, int site, int deltaUnits, double deltaCubicMetres) {
        sequence.next(now);
        goods.stockChanged(now, site, deltaUnits, deltaCubicMetres);
        if (status != null) {
            status.stockChanged(now, site, deltaUnits);
        }
    }

    @Override
    public void availableChanged(long now, int site, int item, int deltaUnits, int available) {
        availability.availableChanged(now, site, item, deltaUnits, available);
        if (status != null) {
            status.availableChanged(now, site, deltaUnits);
        }
    }

    @Override
    public void demandMet(long now, int site, int item, int units, int atOnce, boolean isShort) {
        availability.demandMet(now, site, item, units, atOnce, isShort);
    }

    @Override
    public void backorderChanged(long now, int site, int deltaUnits) {
        sites.backorderedChanged(now, site, deltaUnits);
    }
}
