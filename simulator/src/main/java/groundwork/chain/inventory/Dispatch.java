package groundwork.chain.inventory;

import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.Stage;
import groundwork.chain.plan.SupplyPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.ReplenishmentListener;
import groundwork.observation.StockListener;
import groundwork.random.Stream;
import groundwork.random.Variate;
import groundwork.scenario.Site;
import groundwork.scenario.Supply;
import groundwork.scenario.Supply.Remainder;
import java.util.List;

/**
 * Begins the way of goods that were ordered: from a shelf at once, from a hub when its supplier has them ready.
 *
 * <p>A supplier of limited capacity makes orders ready one after the other, first come first served, so that an order of n units
 * takes n weeks over units a week; the supply time comes on top. What it cannot deliver it says when the others leave.
 */
final class Dispatch {

    private static final double WEEK = 7.0 * 24 * 3_600 * 1_000_000;

    /** Hears that the position of an item at a site has fallen. */
    interface PositionWatcher {
        void positionFell(int site, int item);
    }

    private final Run run;
    private final StockListener stockListener;
    private final ReplenishmentListener replenishmentListener;
    private final Stock stock;
    private final LotReceiver freight;
    private final PositionWatcher watcher;
    private final Variate[] supplyTimes;
    private final Stream[] supply;
    private final boolean[] hasShelf;
    private final SupplyPlan plan;
    private final List<Supply.Terms> terms;
    private final Stream[] shortfalls;
    private final long[] capacityFreeAt;
    private final EventHandler ready = this::ready;
    private final EventHandler readyInPart = this::readyInPart;

    Dispatch(Run run, Stock stock, LotReceiver freight, PositionWatcher watcher) {
        this.run = run;
        stockListener = run.listener().stock();
        replenishmentListener = run.listener().replenishment();
        this.stock = stock;
        this.freight = freight;
        this.watcher = watcher;
        plan = run.plan().supply();
        terms = plan.terms();
        supplyTimes = run.plan().sites().stream().map(SitePlan::supplyTime).toArray(Variate[]::new);
        supply = run.plan().sites().stream()
                .map(site -> run.streams().named("supply/" + site.id()))
                .toArray(Stream[]::new);
        shortfalls = terms.stream()
                .map(row -> row.fillRate() < 1
                        ? run.streams().named("supply_short/" + row.hub() + "/" + row.seller() + "/" + row.item())
                        : null)
                .toArray(Stream[]::new);
        hasShelf = new boolean[supply.length];
        run.plan().sites().forEach(site -> hasShelf[site.number()] = site.kind() == Site.Kind.CENTER);
        capacityFreeAt = new long[terms.size()];
    }

    /** Units of an item begin their way from a source to a site. */
    void send(int site, int item, int units, int source, int way, long orderedAt) {
        int lot = run.lots().add(item, units, site, way, Stage.ORIGIN, orderedAt);
        if (hasShelf[source]) {
            run.lots().date(lot, stock.sellUntilOfTaken());
        }
        replenishmentListener.replenishmentStarted(run.now(), site, item, units);
        stockListener.stageChanged(run.now(), Stage.ORIGIN.ordinal(), units);
        int ofTerms = plan.termsOf(source, item);
        long made = ofTerms == SupplyPlan.NO_TERMS ? run.now() : made(ofTerms, units);
        long at = made + (long) supplyTimes[source].draw(supply[source]);
        if (ofTerms != SupplyPlan.NO_TERMS && terms.get(ofTerms).fillRate() < 1) {
            run.executive().schedule(at, Phase.ARRIVAL, readyInPart, lot);
        } else if (at == run.now()) {
            freight.receive(lot);
        } else {
            run.executive().schedule(at, Phase.ARRIVAL, ready, lot);
        }
    }

    /** When the supplier has made an order ready that comes now. */
    private long made(int ofTerms, int units) {
        double perWeek = terms.get(ofTerms).unitsPerWeek();
        if (perWeek == Double.POSITIVE_INFINITY) {
            return run.now();
        }
        capacityFreeAt[ofTerms] =
                Math.max(run.now(), capacityFreeAt[ofTerms]) + StrictMath.round(units * (WEEK / perWeek));
        return capacityFreeAt[ofTerms];
    }

    private void ready(int lot) {
        freight.receive(lot);
    }

    private void readyInPart(int lot) {
        int units = run.lots().units(lot);
        int source =
                run.plan().lanes().get(run.plan().way(run.lots().way(lot))[0]).from();
        int ofTerms = plan.termsOf(source, run.lots().item(lot));
        // Rounded up as often as the fraction says, so that the share delivered is right on average.
        int delivered = (int) (units * terms.get(ofTerms).fillRate() + shortfalls[ofTerms].uniform());
        if (delivered >= units) {
            freight.receive(lot);
            return;
        }
        int rest = delivered == 0 ? lot : run.lots().split(lot, units - delivered);
        if (delivered > 0) {
            freight.receive(lot);
        }
        if (terms.get(ofTerms).remainder() instanceof Remainder.Later later) {
            run.executive().schedule(run.now() + later.afterMicros(), Phase.ARRIVAL, ready, rest);
        } else {
            cancel(rest);
        }
    }

    private void cancel(int lot) {
        int site = run.lots().destination(lot);
        int item = run.lots().item(lot);
        int units = run.lots().units(lot);
        stockListener.stageChanged(run.now(), Stage.ORIGIN.ordinal(), -units);
        run.lots().remove(lot);
        stock.addOnOrder(site, item, -units);
        replenishmentListener.replenishmentCancelled(run.now(), site, item, units, true);
        watcher.positionFell(site, item);
    }
}
