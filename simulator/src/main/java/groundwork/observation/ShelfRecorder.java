package groundwork.observation;

import groundwork.observation.ShelfListener.LossCause;
import groundwork.scenario.AgeClass;
import groundwork.scenario.Scenario;
import groundwork.scenario.ShelfRules;

/** What became of goods on the shelf: units written off, the stock by age, overstock, and what sellers paid for room. */
final class ShelfRecorder implements ShelfListener {

    static final LossCause[] CAUSES = LossCause.values();
    static final AgeClass[] CLASSES = AgeClass.values();

    private final Timeline timeline;
    private final Scenario scenario;
    private final OrderRecorder orders;

    /** Null where the scenario does not ask. */
    private final StatusRecorder status;

    final ItemGroups groups;
    final boolean census;
    long allWrittenOff;
    final double[][][] lostBySite;
    final double[][] lostBySeller;
    final double[][] lostByDay;
    final double[] pickFailures;
    final double[] counts;
    final double[] itemsCounted;
    final double[] unitsMissed;
    double censuses;
    final double[][][] agedUnits;
    final double[][][] agedCubicMetres;
    final double[][] unitDays;
    final double[][] agedByDay;
    final double[][] over;
    final double[][] feeMetreDays;
    final long[][] feeMicros;

    ShelfRecorder(Timeline timeline, Scenario scenario, int sites, OrderRecorder orders, StatusRecorder status) {
        this.timeline = timeline;
        this.scenario = scenario;
        this.orders = orders;
        this.status = status;
        groups = new ItemGroups(scenario.catalogue());
        ShelfRules rules = scenario.inventory().shelves();
        census = rules.ageing() || !rules.fees().isEmpty() || rules.overstockCoverMicros() > 0;
        int count = census ? groups.groups().size() : 0;
        int sellers = groups.sellers().size();
        lostBySite = new double[sites][CAUSES.length][2];
        lostBySeller = new double[sellers][CAUSES.length];
        lostByDay = new double[CAUSES.length][timeline.days()];
        pickFailures = new double[sites];
        counts = new double[sites];
        itemsCounted = new double[sites];
        unitsMissed = new double[sites];
        agedUnits = new double[census ? sites : 0][count][CLASSES.length];
        agedCubicMetres = new double[census ? sites : 0][count][CLASSES.length];
        unitDays = new double[census ? sites : 0][count];
        agedByDay = new double[CLASSES.length][census ? timeline.days() : 0];
        over = new double[census ? sites : 0][count];
        feeMetreDays = new double[sellers][CLASSES.length];
        feeMicros = new long[sellers][CLASSES.length];
    }

    @Override
    public void writtenOff(long now, int site, int item, int units, LossCause cause) {
        allWrittenOff += units;
        if (timeline.measures(now)) {
            double value = scenario.catalogue().items().get(item).valueMicros() / 1e6;
            lostBySite[site][cause.ordinal()][0] += units;
            lostBySite[site][cause.ordinal()][1] += units * value;
            lostBySeller[groups.seller(item)][cause.ordinal()] += units;
            lostByDay[cause.ordinal()][timeline.day(now)] += units;
        }
    }

    @Override
    public void blockedChanged(long now, int site, LossCause cause, int deltaUnits) {
        if (status != null) {
            status.blockedChanged(now, site, cause, deltaUnits);
        }
    }

    @Override
    public void pickFailed(long now, int order, int site, int units) {
        orders.pickFailed(now, site);
        if (timeline.measures(now)) {
            pickFailures[site]++;
        }
    }

    @Override
    public void counted(long now, int site, int items, int missed) {
        if (timeline.measures(now)) {
            counts[site]++;
            itemsCounted[site] += items;
            unitsMissed[site] += missed;
        }
    }

    @Override
    public void censusTaken(long now) {
        if (timeline.measures(now)) {
            censuses++;
        }
    }

    @Override
    public void stockAged(long now, int site, int group, AgeClass age, long units, double cubicMetres, double days) {
        if (timeline.measures(now)) {
            agedUnits[site][group][age.ordinal()] += units;
            agedCubicMetres[site][group][age.ordinal()] += cubicMetres;
            unitDays[site][group] += days;
            agedByDay[age.ordinal()][timeline.day(now)] += units;
        }
    }

    @Override
    public void overstocked(long now, int site, int group, long units) {
        if (timeline.measures(now)) {
            over[site][group] += units;
        }
    }

    @Override
    public void feeCharged(long now, int seller, AgeClass age, double metreDays, long amountMicros) {
        if (timeline.measures(now)) {
            feeMetreDays[seller][age.ordinal()] += metreDays;
            feeMicros[seller][age.ordinal()] += amountMicros;
        }
    }
}
