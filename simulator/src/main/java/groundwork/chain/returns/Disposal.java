package groundwork.chain.returns;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.DispositionPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ReturnRoutes;
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
    private final ReturnsListener returnsListener;
    private final Lines lines;
    private final Lots lots;
    private final Goods goods;
    private final SitePlan site;
    private final Ledger ledger;
    private final Freight freight;
    private final ReturnRoutes routes;
    private final int shelf;

    /** Null where nobody does it: then it takes no time. */
    private final Workstation refurbishing;

    private final Workstation repacking;

    Disposal(Run run, SitePlan site, Ledger ledger, Freight freight) {
        this.run = run;
        stockListener = run.listener().stock();
        returnsListener = run.listener().returns();
        this.site = site;
        this.ledger = ledger;
        this.freight = freight;
        lines = run.lines();
        lots = run.lots();
        goods = run.plan().goods();
        routes = run.plan().returnRoutes();
        shelf = routes.shelf(site);
        repacking = station(Work.Step.REPACK);
        refurbishing = station(Work.Step.REFURBISH);
    }

    private Workstation station(Work.Step step) {
        return run.plan()
                .station(site.number(), step)
                .map(plan -> new Workstation(run, plan, ledger, new LotTask(step)))
                .orElse(null);
    }

    /** Lots are worked on whole; what is mended is packed anew. */
    private final class LotTask implements Workstation.Tasks {
        private final Work.Step step;

        LotTask(Work.Step step) {
            this.step = step;
        }

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
            if (step == Work.Step.REFURBISH) {
                repack(lot);
            } else {
                send(lot);
            }
        }
    }

    /** Whether goods can get back to a shelf from here. */
    boolean reachesShelf() {
        return shelf != ReturnRoutes.NONE;
    }

    /** Does with a line what was decided; true if the goods will be sold again. */
    boolean dispose(int line, DispositionPlan plan) {
        writeDown(line, plan);
        ledger.charge(
                run.plan().returnSorting().costAccount(site.number(), plan), lines.units(line), plan.costMicros());
        switch (plan.kind()) {
            case RESTOCK -> repack(lot(line, shelf, routes.toShelf(site)));
            case REFURBISH -> refurbish(lot(line, shelf, routes.toShelf(site)));
            case SHIP_TO, TO_ORIGIN, TO_SELLER -> sendOn(line, plan);
            case LIQUIDATE, DONATE, DESTROY -> {
                // Gone: the liquidator, the charity or the waste contractor takes them at once.
            }
        }
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
            returnsListener.returnSentOn(run.now(), site.number(), lines.units(line));
        }
        send(lot(line, plan.to(), routes.of(site, plan)));
    }

    private void refurbish(int lot) {
        if (refurbishing == null) {
            repack(lot);
        } else {
            refurbishing.arrive(lot);
        }
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
