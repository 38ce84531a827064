package groundwork.observation;

/** Demand, handed to what counts it: lines, live-shopping shows, baskets. */
record DemandEvents(DemandRecorder demand, LiveRecorder shows, BasketRecorder baskets) implements DemandListener {

    @Override
    public void lineOrdered(long now, int region, int item, int units) {
        demand.line(now, region, item, units);
    }

    @Override
    public void showOrdered(long now, int show, int order, int units) {
        shows.ordered(now, show, order, units);
    }

    @Override
    public void companionAsked(long now, int affinity, boolean comes) {
        baskets.companionAsked(now, affinity, comes);
    }

    @Override
    public void giftOrdered(long now, int order) {
        baskets.gift(now);
    }
}
