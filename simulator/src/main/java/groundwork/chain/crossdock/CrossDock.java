package groundwork.chain.crossdock;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.Stage;
import groundwork.chain.plan.StationPlan;
import groundwork.chain.transport.Freight;
import groundwork.engine.EventHandler;
import groundwork.observation.FreightListener;
import groundwork.random.Stream;
import groundwork.random.Variate;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.util.Optional;

/**
 * Where loads are taken apart at a site that goods pass: people unload and sort a load if the scenario staffs that, then its transfer
 * time runs, and then its goods go on by their lanes, freight of all loads together. What is where it goes is not held up.
 */
public final class CrossDock implements LoadReceiver {

    private final Run run;
    private final FreightListener listener;
    private final Lots lots;
    private final Freight freight;
    private final int site;
    private final Variate transfer;
    private final Stream stream;
    private final Optional<Workstation> people;
    private final EventHandler ready = this::goOn;

    private CrossDock(
            Run run,
            int site,
            Optional<Variate> transfer,
            Optional<StationPlan> station,
            Ledger ledger,
            Freight freight) {
        this.run = run;
        listener = run.listener().freight();
        this.site = site;
        this.freight = freight;
        lots = run.lots();
        this.transfer = transfer.orElse(null);
        stream = run.streams().named("transfer/" + run.plan().sites().get(site).id());
        people = station.map(plan -> new Workstation(run, plan, ledger, new Loads(plan.unit())));
    }

    /** Opens the cross-docks of a run: sites with a transfer time, or with people who take loads apart. */
    public static void open(Run run, Ledger ledger, Freight freight) {
        for (SitePlan plan : run.plan().sites()) {
            Site site = run.plan().scenario().network().sites().get(plan.number());
            Optional<StationPlan> station = run.plan().station(plan.number(), Work.Step.CROSS_DOCK);
            if (site.transferTime().isPresent() || station.isPresent()) {
                freight.connectTransfer(
                        plan.number(),
                        new CrossDock(
                                run, plan.number(), run.plan().transferTime(plan.number()), station, ledger, freight));
            }
        }
    }

    /** The work on loads. */
    private final class Loads implements Workstation.Tasks {
        private final Work.WorkUnit unit;

        Loads(Work.WorkUnit unit) {
            this.unit = unit;
        }

        @Override
        public double work(int load) {
            Goods goods = run.plan().goods();
            double work = 0;
            for (int lot = run.loads().firstLot(load); lot != Lots.NONE; lot = lots.next(lot)) {
                work += switch (unit) {
                    case UNITS -> lots.units(lot);
                    case CUBIC_METRES -> lots.units(lot) * goods.cubicMetres(lots.item(lot));
                    default -> goods.pallets(lots.item(lot), lots.units(lot));
                };
            }
            return work;
        }

        @Override
        public long dueAt(int load) {
            return lots.orderedAt(run.loads().firstLot(load));
        }

        @Override
        public void done(int load) {
            transfer(load);
        }
    }

    @Override
    public void receive(int load) {
        if (!passes(load)) {
            freight.goOn(load, site);
            return;
        }
        run.loads().arrived(load, run.now());
        if (people.isPresent()) {
            people.get().arrive(load);
        } else {
            transfer(load);
        }
    }

    /** Keeps what goes on in the load and hands over what is where it goes; whether anything goes on. */
    private boolean passes(int load) {
        int lot = run.loads().firstLot(load);
        int first = Lots.NONE;
        int last = Lots.NONE;
        long here = 0;
        for (int at = lot; at != Lots.NONE; at = lots.next(at)) {
            here += lots.destination(at) == site ? lots.units(at) : 0;
        }
        if (here == run.loads().units(load)) {
            return false;
        }
        while (lot != Lots.NONE) {
            int next = lots.next(lot);
            if (lots.destination(lot) == site) {
                freight.deliver(lot);
            } else {
                if (lots.way(lot) >= 0) {
                    run.enter(lot, Stage.ONWARD);
                }
                lots.link(lot, Lots.NONE);
                if (first == Lots.NONE) {
                    first = lot;
                } else {
                    lots.link(last, lot);
                }
                last = lot;
            }
            lot = next;
        }
        run.loads().lose(load, here, first);
        return true;
    }

    private void transfer(int load) {
        if (transfer == null) {
            goOn(load);
        } else {
            run.executive().schedule(run.now() + (long) transfer.draw(stream), Phase.ARRIVAL, ready, load);
        }
    }

    private void goOn(int load) {
        listener.loadTransferred(
                run.now(),
                site,
                load,
                run.loads().units(load),
                run.now() - run.loads().arrivedAt(load));
        freight.goOn(load, site);
    }
}
