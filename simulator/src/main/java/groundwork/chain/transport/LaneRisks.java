package groundwork.chain.transport;

import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.RiskPlan;
import groundwork.observation.FreightListener;
import groundwork.observation.FreightListener.LaneLoss;
import groundwork.observation.StockListener;
import groundwork.random.Stream;

/** Departures that are cancelled, loads that are late or lost, units that are lost or damaged: each by a stream of its own. */
final class LaneRisks implements Reliability {

    private final Run run;
    private final StockListener stockListener;
    private final FreightListener freightListener;
    private final Lots lots;
    private final int lane;
    private final RiskPlan plan;
    private final LossWatcher watcher;
    private final Stream blanks;
    private final Stream delays;
    private final BadUnits lostLoads;
    private final BadUnits lostUnits;
    private final BadUnits damagedUnits;

    LaneRisks(Run run, LanePlan lane, RiskPlan plan, LossWatcher watcher) {
        this.run = run;
        stockListener = run.listener().stock();
        freightListener = run.listener().freight();
        this.plan = plan;
        this.watcher = watcher;
        lots = run.lots();
        this.lane = lane.number();
        blanks = run.streams().named("lane_blank/" + lane.id());
        delays = run.streams().named("lane_delay/" + lane.id());
        lostLoads = new BadUnits(plan.loadLossShare(), run.streams().named("lane_load_loss/" + lane.id()));
        lostUnits = new BadUnits(plan.lossShare(), run.streams().named("lane_loss/" + lane.id()));
        damagedUnits = new BadUnits(plan.damageShare(), run.streams().named("lane_damage/" + lane.id()));
    }

    @Override
    public boolean cancelled() {
        return plan.blankShare() > 0 && blanks.uniform() < plan.blankShare();
    }

    @Override
    public long delay() {
        if (plan.delayShare() == 0) {
            return 0;
        }
        // Both are drawn for each load, so that another share leaves the delays of the others as they were.
        boolean late = delays.uniform() < plan.delayShare();
        long delay = (long) plan.delay().draw(delays);
        return late ? delay : 0;
    }

    @Override
    public boolean arrive(int load) {
        boolean whole = lostLoads.among(1) == 0;
        int first = Lots.NONE;
        int last = Lots.NONE;
        int lot = run.loads().firstLot(load);
        long gone = 0;
        while (lot != Lots.NONE) {
            int next = lots.next(lot);
            int before = lots.units(lot);
            int left = whole ? sound(load, lot) : lose(load, lot, before, LaneLoss.LOST);
            gone += before - left;
            if (left > 0) {
                if (first == Lots.NONE) {
                    first = lot;
                } else {
                    lots.link(last, lot);
                }
                last = lot;
            }
            lot = next;
        }
        run.loads().lose(load, gone, first);
        if (first == Lots.NONE) {
            run.loads().remove(load);
            return false;
        }
        lots.link(last, Lots.NONE);
        return true;
    }

    /** Units of a lot that can be sold. */
    private int sound(int load, int lot) {
        int left = lose(load, lot, lostUnits.among(lots.units(lot)), LaneLoss.LOST);
        return left == 0 ? 0 : lose(load, lot, damagedUnits.among(left), LaneLoss.DAMAGED);
    }

    /** Takes units out of a lot; returns those left. */
    private int lose(int load, int lot, int units, LaneLoss cause) {
        int before = lots.units(lot);
        if (units == 0) {
            return before;
        }
        int bad = units == before ? lot : lots.split(lot, units);
        int site = lots.destination(bad);
        int item = lots.item(bad);
        int way = lots.way(bad);
        stockListener.stageChanged(run.now(), lots.stage(bad).ordinal(), -units);
        freightListener.goodsLost(run.now(), lane, load, item, units, cause, way >= 0);
        lots.remove(bad);
        if (way >= 0) {
            watcher.lost(site, item, units, way);
        }
        return before - units;
    }
}
