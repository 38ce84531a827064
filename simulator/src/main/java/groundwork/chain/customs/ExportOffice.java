package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.EntryConditions;
import groundwork.chain.plan.ExportPlan;
import groundwork.chain.plan.ExportSitePlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.SelectionPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.ExportListener;
import groundwork.observation.ExportListener.Stage;
import groundwork.random.Stream;
import groundwork.scenario.CustomsChannel;
import java.util.List;
import java.util.Optional;

/**
 * Customs where goods set out to leave a country.
 *
 * <p>The way of a declaration: a declarant files it; it may be refused, and is put right and filed again; it enters a channel; its
 * documents or goods are looked at where there are officers for that; it is released, and what is on it may board.
 */
final class ExportOffice {

    private final Run run;
    private final ExportListener listener;
    private final Loads loads;
    private final ExportSitePlan plan;
    private final Ledger ledger;
    private final ExportedGoods goods;
    private final ExportTimes times = new ExportTimes();
    private final Optional<Workstation> declarants;
    private final Optional<Desk> officers;
    private final Stream filing;
    private final Stream selection;

    /** Null where nothing is refused. */
    private final Stream refusals;

    private final EventHandler filed = this::file;
    private final EventHandler putRight = this::fileAgain;
    private final EventHandler channelPassed = this::passChannel;
    private long units;

    ExportOffice(Run run, ExportSitePlan plan, Ledger ledger, ExportedGoods goods) {
        this.run = run;
        listener = run.listener().exports();
        loads = run.loads();
        this.plan = plan;
        this.ledger = ledger;
        this.goods = goods;
        declarants = plan.declarants().map(station -> new Workstation(run, station, ledger, new Declarations()));
        officers = plan.officers().map(station -> new Desk(run, station, ledger, this::leaveOfficers));
        filing = stream("filing");
        selection = stream("channels");
        refusals = plan.refuses() ? stream("refusals") : null;
    }

    private Stream stream(String purpose) {
        return run.streams()
                .named("export/" + run.plan().sites().get(plan.site()).id() + "/" + purpose);
    }

    /** Units that are declared and not released. */
    long units() {
        return units;
    }

    private final class Declarations implements Workstation.Tasks {

        @Override
        public double work(int load) {
            return 1;
        }

        @Override
        public boolean hasExtraWork() {
            return plan.lanes().stream().anyMatch(lane -> lane.filing().quantile(1 - 1e-9) > 0);
        }

        @Override
        public long extraMicros(int load) {
            return filingTime(load);
        }

        @Override
        public long dueAt(int load) {
            return loads.arrivedAt(load);
        }

        @Override
        public void started(int load) {
            times.spent(load, Stage.DECLARANT, run.now());
        }

        @Override
        public void done(int load) {
            file(load);
        }
    }

    /** Takes over a declaration of goods of which the first came at a time. */
    void take(int load, long firstCameAt) {
        units += loads.units(load);
        loads.arrived(load, run.now());
        times.open(load, firstCameAt, run.now());
        toDeclarant(load);
    }

    private void toDeclarant(int load) {
        if (declarants.isPresent()) {
            declarants.get().arrive(load);
        } else {
            run.executive().schedule(run.now() + filingTime(load), Phase.ARRIVAL, filed, load);
        }
    }

    private long filingTime(int load) {
        return (long) lane(load).filing().quantile(filing.uniform());
    }

    private ExportPlan lane(int load) {
        return plan.lanes().get(loads.type(load));
    }

    private void file(int load) {
        ExportPlan lane = lane(load);
        times.spent(load, Stage.FILING, run.now());
        long fee = lane.feeMicros() + lane.feePerLineMicros() * goods.lines(load);
        ledger.post(lane.account(), 1, fee);
        boolean refused = refusals != null && refusals.uniform() < lane.refusedShare();
        listener.exportFiled(run.now(), lane.number(), refused, fee);
        if (refused) {
            long time = (long) lane.againAfter().quantile(refusals.uniform());
            run.executive().schedule(run.now() + time, Phase.ARRIVAL, putRight, load);
        } else {
            select(load);
        }
    }

    private void fileAgain(int load) {
        times.spent(load, Stage.PUT_RIGHT, run.now());
        toDeclarant(load);
    }

    private void select(int load) {
        int chosen = draw(channels(load), selection.uniform());
        loads.filed(load, run.now(), chosen);
        ExportSitePlan.Channel channel = plan.channels().get(chosen);
        ledger.charge(channel.account(), 1, channel.costMicros());
        long time = (long) channel.time().quantile(selection.uniform());
        run.executive().schedule(run.now() + time, Phase.ARRIVAL, channelPassed, load);
    }

    private List<Integer> channels(int load) {
        for (SelectionPlan.Selection set : plan.selections()) {
            EntryConditions when = set.when();
            if (when.fits(run.now(), loads.mode(load), -1)
                    && (when.items().isEmpty() || goods.holds(load, when.items().get()))) {
                return set.channels();
            }
        }
        throw new IllegalStateException("No channel is for a declaration at site " + plan.site() + ".");
    }

    private int draw(List<Integer> channels, double uniform) {
        double u = uniform;
        int at = 0;
        while (at < channels.size() - 1
                && u >= plan.channels().get(channels.get(at)).share()) {
            u -= plan.channels().get(channels.get(at)).share();
            at++;
        }
        return channels.get(at);
    }

    private ExportSitePlan.Channel channel(int load) {
        return plan.channels().get(loads.channel(load));
    }

    private void passChannel(int load) {
        if (officers.isPresent() && channel(load).kind() != CustomsChannel.Kind.RELEASED) {
            officers.get().receive(load);
        } else {
            leaveOfficers(load);
        }
    }

    private void leaveOfficers(int load) {
        times.spent(load, channel(load).kind().examines() ? Stage.EXAMINATION : Stage.ASSESSMENT, run.now());
        units -= loads.units(load);
        ExportPlan lane = lane(load);
        goods.stop(load, lane, channel(load).stoppedShare());
        times.tell(listener, run.now(), channel(load).number(), load);
        listener.exportReleased(
                run.now(),
                lane.number(),
                channel(load).number(),
                times.firstCameAt(load),
                loads.parcels(load),
                loads.units(load));
        goods.release(load, lane);
    }
}
