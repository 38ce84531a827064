package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.Stage;
import groundwork.chain.transport.Freight;
import groundwork.engine.EventHandler;
import groundwork.random.Stream;
import groundwork.scenario.EntryFee;
import java.util.Optional;

/**
 * Customs at a gateway: each load is an entry, which a broker files and a channel releases.
 *
 * <p>Duty is due on the value by category; the fee of an entry is a share of its value with a minimum and a maximum.
 */
public final class Gateway implements LoadReceiver {

    private final Run run;
    private final Loads loads;
    private final GatewayPlan plan;
    private final Ledger ledger;
    private final Freight freight;
    private final Optional<Workstation> brokers;
    private final Stream selection;
    private final EventHandler released = this::release;

    /** Customs of a run at one gateway; released loads go on by freight. */
    public Gateway(Run run, GatewayPlan plan, Ledger ledger, Freight freight) {
        this.run = run;
        this.plan = plan;
        this.ledger = ledger;
        this.freight = freight;
        loads = run.loads();
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
        Goods goods = run.plan().goods();
        double value = 0;
        double duty = 0;
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = run.lots().next(lot)) {
            int item = run.lots().item(lot);
            double lotValue = (double) goods.valueMicros(item) * run.lots().units(lot);
            value += lotValue;
            duty += lotValue * goods.dutyRate(item);
        }
        if (duty > 0) {
            ledger.post(plan.dutyAccount(), value / 1e6, StrictMath.round(duty));
        }
        for (EntryFee fee : plan.fees()) {
            if (fee.mode().map(mode -> mode == loads.mode(load)).orElse(true)) {
                double adValorem =
                        Math.max(fee.minimumMicros(), Math.min(fee.maximumMicros(), value * fee.adValorem()));
                ledger.post(plan.feeAccount(), 1, StrictMath.round(adValorem));
                ledger.post(plan.harborAccount(), value / 1e6, StrictMath.round(value * fee.harbor()));
                ledger.charge(plan.brokerageAccount(), 1, fee.brokerFeeMicros());
                return;
            }
        }
    }
}
