package groundwork.chain.returns;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.DispositionPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ReturnRoutes;
import groundwork.chain.plan.ReturnSorting;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.Stage;
import groundwork.chain.transport.Freight;
import groundwork.observation.ReturnsListener;
import groundwork.observation.StockListener;
import groundwork.scenario.Disposition;
import groundwork.scenario.Site;
import groundwork.scenario.Work;

/** What is done with graded goods at a site: mended, packed anew and shelved, sent on, or written down and gone. */
final class Disposal {

    private final Run run;
    private final StockListener stockListener;
    private final ReturnsListener listener;
    private final Lines lines;
    private final Lots lots;
    private final Goods goods;
    private final SitePlan site;
    private final Ledger ledger;
    private final Freight freight;
    private final ReturnRoutes routes;
    private final int shelf;

    private final ReturnSorting sorting;
    private final Bench bench;

    /** Null where nobody does it: then it takes no time. */
    private final Workstation repacking;

    Disposal(Run run, SitePlan site, Ledger ledger, Freight freight) {
        this.run = run;
        stockListener = run.listener().stock();
        listener = run.listener().returns();
        this.site = site;
        this.ledger = ledger;
        this.freight = freight;
        lines = run.lines();
        lots = run.lots();
        goods = run.plan().goods();
        routes = run.plan().returnRoutes();
        shelf = routes.shelf(site);
        sorting = run.plan().returnSorting();
        repacking = run.plan()
                .station(site.number(), Work.Step.REPACK)
                .map(plan -> new Workstation(run, plan, ledger, new Repacking()))
                .orElse(null);
        bench = new Bench(run, site, ledger, new FromBench());
    }

    /** Lots are worked on whole. */
    private final class Repacking implements Workstation.Tasks {

        @Override
        public double work(int lot) {
            return lots.units(lot);
        }

        @Override
        public long dueAt(int lot) {
            return lots.orderedAt(lot);
        }

        @Override
        public void done(int lot) {
            send(lot);
        }
    }

    /** What is mended is packed anew; what cannot be mended is disposed of by its grade. */
    private final class FromBench implements Bench.Beyond {

        @Override
        public void mended(int lot) {
            repack(lot);
        }

        @Override
        public void givenUp(int lot, int grade, DispositionPlan tried, double quantile) {
            DispositionPlan plan = sorting.failed(lots.item(lot), tried.mending(), quantile, run.now());
            tellGivenUp(lot, grade, tried, plan);
            ledger.charge(sorting.costAccount(site.number(), plan), lots.units(lot), plan.costMicros());
            switch (plan.kind()) {
                case RESTOCK -> repack(lot);
                case SHIP_TO, TO_ORIGIN, TO_SELLER -> redirect(lot, plan);
                case LIQUIDATE, DONATE, DESTROY -> gone(lot);
                case REFURBISH -> throw new IllegalStateException("What could not be mended is mended again.");
            }
        }
    }

    private void tellGivenUp(int lot, int grade, DispositionPlan tried, DispositionPlan plan) {
        int item = lots.item(lot);
        int units = lots.units(lot);
        long value = goods.valueMicros(item) * units;
        long before = tried.lostMicros(goods, item, units);
        long after = plan.lostMicros(goods, item, units);
        if (after != before) {
            ledger.post(site.writedownAccount(), 0, after - before);
        }
        listener.mendingFailed(
                run.now(),
                lots.orderedAt(lot),
                site.number(),
                item,
                grade,
                plan.kind().ordinal(),
                units,
                isSoldAgain(plan),
                value,
                value - before,
                value - after,
                plan.costMicros() * units);
    }

    /** Goods that were meant for the shelf go elsewhere. */
    private void redirect(int lot, DispositionPlan plan) {
        if (plan.to() < 0) {
            gone(lot);
            return;
        }
        int units = lots.units(lot);
        int elsewhere = lots.add(
                lots.item(lot),
                units,
                plan.to(),
                Lots.returned(routes.of(site, plan)),
                lots.stage(lot),
                lots.orderedAt(lot));
        lots.remove(lot);
        if (!isShelf(plan.to())) {
            listener.returnSentOn(run.now(), site.number(), units);
        }
        send(elsewhere);
    }

    private void gone(int lot) {
        stockListener.stageChanged(run.now(), lots.stage(lot).ordinal(), -lots.units(lot));
        lots.remove(lot);
    }

    /** Whether goods can get back to a shelf from here. */
    boolean reachesShelf() {
        return shelf != ReturnRoutes.NONE;
    }

    /** Units that are tried to be mended, where that may fail. */
    long unitsTried() {
        return bench.unitsTried();
    }

    /** Does with a line of a grade what was decided; true if the goods will be sold again. */
    boolean dispose(int line, int grade, DispositionPlan plan) {
        writeDown(line, plan);
        ledger.charge(sorting.costAccount(site.number(), plan), lines.units(line), plan.costMicros());
        switch (plan.kind()) {
            case RESTOCK -> repack(lot(line, shelf, routes.toShelf(site)));
            case REFURBISH -> bench.receive(lot(line, shelf, routes.toShelf(site)), grade, plan);
            case SHIP_TO, TO_ORIGIN, TO_SELLER -> sendOn(line, plan);
            case LIQUIDATE, DONATE, DESTROY -> {
                // Gone: the liquidator, the charity or the waste contractor takes them at once.
            }
        }
        return isSoldAgain(plan);
    }

    private boolean isSoldAgain(DispositionPlan plan) {
        return plan.kind().resale() && (plan.to() < 0 || isShelf(plan.to()));
    }

    private boolean isShelf(int number) {
        return run.plan().sites().get(number).kind() == Site.Kind.CENTER;
    }

    private void writeDown(int line, DispositionPlan plan) {
        long lost = plan.lostMicros(goods, lines.item(line), lines.units(line));
        if (lost > 0 || plan.kind() == Disposition.Kind.LIQUIDATE) {
            ledger.post(site.writedownAccount(), lines.units(line), lost);
        }
    }

    private int lot(int line, int to, int way) {
        int lot = lots.add(lines.item(line), lines.units(line), to, Lots.returned(way), Stage.RESTOCK, run.now());
        stockListener.stageChanged(run.now(), Stage.RESTOCK.ordinal(), lines.units(line));
        return lot;
    }

    private void sendOn(int line, DispositionPlan plan) {
        if (plan.to() < 0) {
            return;
        }
        if (!isShelf(plan.to())) {
            listener.returnSentOn(run.now(), site.number(), lines.units(line));
        }
        send(lot(line, plan.to(), routes.of(site, plan)));
    }

    private void repack(int lot) {
        if (repacking == null) {
            send(lot);
        } else {
            repacking.arrive(lot);
        }
    }

    private void send(int lot) {
        if (lots.destination(lot) == site.number()) {
            freight.deliver(lot);
        } else {
            freight.receive(lot);
        }
    }
}
