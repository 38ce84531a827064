package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.EntryTypePlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.Stage;
import groundwork.chain.transport.Freight;
import groundwork.engine.EventHandler;
import groundwork.random.Stream;
import java.util.Optional;

/**
 * Customs at a gateway: each load is an entry, which a broker files and a channel releases.
 *
 * <p>What the entry owes is worked out as of the time when it was filed and charged when it is released.
 */
public final class Gateway implements LoadReceiver {

    private final Run run;
    private final Loads loads;
    private final GatewayPlan plan;
    private final Ledger ledger;
    private final Freight freight;
    private final Optional<Workstation> brokers;
    private final Stream selection;
    private final EntryAssessment assessment;
    private final EventHandler released = this::release;

    /** Customs of a run at one gateway; released loads go on by freight. */
    public Gateway(Run run, GatewayPlan plan, Ledger ledger, Freight freight) {
        this.run = run;
        this.plan = plan;
        this.ledger = ledger;
        this.freight = freight;
        loads = run.loads();
        assessment = new EntryAssessment(plan, run.plan().goods());
        selection = run.streams()
                .named("customs/" + run.plan().sites().get(plan.site()).id());
        brokers = plan.station().map(station -> new Workstation(run, station, ledger, new Entries()));
    }

    private final class Entries implements Workstation.Tasks {
        @Override
        public double work(int load) {
            return 1;
        }

        @Override
        public long dueAt(int load) {
            return loads.arrivedAt(load);
        }

        @Override
        public void started(int load) {
            loads.takenUp(load, run.now());
        }

        @Override
        public void done(int load) {
            file(load);
        }
    }

    @Override
    public void receive(int load) {
        loads.arrived(load, run.now());
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = run.lots().next(lot)) {
            run.enter(lot, Stage.CUSTOMS);
        }
        if (brokers.isPresent()) {
            brokers.get().arrive(load);
        } else {
            loads.takenUp(load, run.now());
            file(load);
        }
    }

    private void file(int load) {
        if (plan.channels().isEmpty()) {
            loads.filed(load, run.now(), -1);
            onward(load);
            return;
        }
        double u = selection.uniform();
        int channel = 0;
        while (channel < plan.channels().size() - 1
                && u >= plan.channels().get(channel).share()) {
            u -= plan.channels().get(channel).share();
            channel++;
        }
        loads.filed(load, run.now(), channel);
        // Drawn even if it is constant, so that a new time in one channel does not move the choices that follow.
        long time = (long) plan.channels().get(channel).time().quantile(selection.uniform());
        run.executive().schedule(run.now() + time, Phase.ARRIVAL, released, load);
    }

    private void release(int load) {
        GatewayPlan.Channel channel = plan.channels().get(loads.channel(load));
        run.listener()
                .entryReleased(
                        run.now(),
                        plan.site(),
                        channel.number(),
                        loads.arrivedAt(load),
                        loads.takenUpAt(load),
                        loads.filedAt(load),
                        loads.units(load));
        ledger.charge(channel.account(), 1, channel.costPerEntryMicros());
        onward(load);
    }

    private void onward(int load) {
        chargeDutyAndFees(load);
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = run.lots().next(lot)) {
            run.enter(lot, Stage.ONWARD);
        }
        freight.unpack(load, plan.site());
    }

    private void chargeDutyAndFees(int load) {
        assessment.open();
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = run.lots().next(lot)) {
            assessment.add(run.lots().item(lot), run.lots().units(lot), origin(lot));
        }
        long filedAt = loads.filedAt(load);
        EntryTypePlan type = plan.type(filedAt, false, assessment.valueMicros());
        assessment.assess(type, loads.mode(load), filedAt, 0);
        assessment.tell(run.listener(), run.now(), 0);
        charge();
    }

    /** The site where a lot started; -1 for goods that customers sent back. */
    private int origin(int lot) {
        int way = run.lots().way(lot);
        return way < 0 ? -1 : run.plan().lanes().get(run.plan().way(way)[0]).from();
    }

    private void charge() {
        GatewayPlan.CustomsAccounts accounts = plan.accounts();
        double value = assessment.valueMicros();
        if (assessment.dutyMicros() > 0) {
            ledger.post(accounts.duty(), value / 1e6, StrictMath.round(assessment.dutyMicros()));
        }
        if (assessment.taxMicros() > 0) {
            ledger.post(accounts.tax(), value / 1e6, StrictMath.round(assessment.taxMicros()));
        }
        if (assessment.hasFees()) {
            ledger.post(accounts.fee(), 1, StrictMath.round(assessment.feeMicros()));
            ledger.post(accounts.harbor(), value / 1e6, StrictMath.round(assessment.harborMicros()));
            ledger.charge(accounts.brokerage(), 1, assessment.brokerageMicros());
        }
    }
}
