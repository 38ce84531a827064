package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.ClearancePlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.Stage;
import groundwork.chain.transport.Freight;
import groundwork.chain.transport.Parcels;
import groundwork.engine.EventHandler;
import groundwork.random.Stream;
import java.util.Optional;

/**
 * Customs at a gateway: each load is an entry, which a broker files and a channel releases; parcels clear many at a time.
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
    private final Stream parcelSelection;
    private final Stream brokerTime;
    private final BorderCrossing[] crossings;
    private final EntryAssessment assessment;
    private final EventHandler released = this::release;

    /** Customs of a run at one gateway; released loads go on by freight, released parcels with their lane. */
    public Gateway(Run run, GatewayPlan plan, Ledger ledger, Freight freight, Parcels parcels) {
        this.run = run;
        this.plan = plan;
        this.ledger = ledger;
        this.freight = freight;
        loads = run.loads();
        assessment = new EntryAssessment(plan, run.plan().goods());
        selection = stream("");
        brokers = plan.station().map(station -> new Workstation(run, station, ledger, new Entries()));
        crossings = new BorderCrossing[run.plan().lanes().size()];
        for (ClearancePlan crossing : run.plan().clearances()) {
            if (crossing.gateway() == plan.site()) {
                int lane = crossing.lane();
                crossings[lane] = new BorderCrossing(run, crossing, this, parcels.behindTheBorder(lane));
                parcels.connectGate(lane, crossings[lane]);
            }
        }
        parcelSelection = run.plan().clearances().isEmpty() ? selection : stream("/parcels");
        brokerTime = plan.brokersWorkLonger() ? stream("/broker") : selection;
    }

    private Stream stream(String purpose) {
        return run.streams()
                .named("customs/" + run.plan().sites().get(plan.site()).id() + purpose);
    }

    /** Parcels on their way to the gateway or in its hands. */
    public long parcelsInside() {
        long inside = 0;
        for (BorderCrossing crossing : crossings) {
            inside += crossing == null ? 0 : crossing.inside();
        }
        return inside;
    }

    /** What is known of the gateway. */
    GatewayPlan plan() {
        return plan;
    }

    private final class Entries implements Workstation.Tasks {
        @Override
        public double work(int load) {
            return 1;
        }

        @Override
        public boolean hasExtraWork() {
            return plan.brokersWorkLonger();
        }

        @Override
        public long extraMicros(int load) {
            return (long) plan.types().get(loads.type(load)).brokerTime().quantile(brokerTime.uniform());
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
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = run.lots().next(lot)) {
            run.enter(lot, Stage.CUSTOMS);
        }
        if (plan.types().size() > 1) {
            declare(load);
            loads.typed(load, plan.type(run.now(), false, assessment.valueMicros()));
        }
        take(load);
    }

    /** Takes over an entry that has come and whose type is known. */
    void take(int load) {
        loads.arrived(load, run.now());
        if (brokers.isPresent()) {
            brokers.get().arrive(load);
        } else {
            loads.takenUp(load, run.now());
            file(load);
        }
    }

    /** The position of the type that the value of a parcel asks for. */
    int typeOfParcel(int order) {
        double value = 0;
        for (int line = run.orders().firstLine(order);
                line != Lines.NONE;
                line = run.lines().next(line)) {
            value += (double) run.plan().goods().valueMicros(run.lines().item(line))
                    * run.lines().units(line);
        }
        return plan.type(run.now(), true, value);
    }

    private void file(int load) {
        if (plan.channels().isEmpty()) {
            loads.filed(load, run.now(), -1);
            onward(load);
            return;
        }
        Stream stream = loads.parcels(load) > 0 ? parcelSelection : selection;
        double u = stream.uniform();
        int channel = 0;
        while (channel < plan.channels().size() - 1
                && u >= plan.channels().get(channel).share()) {
            u -= plan.channels().get(channel).share();
            channel++;
        }
        loads.filed(load, run.now(), channel);
        // Drawn even if it is constant, so that a new time in one channel does not move the choices that follow.
        long time = (long) plan.channels().get(channel).time().quantile(stream.uniform());
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
        if (loads.parcels(load) > 0) {
            crossings[loads.lane(load)].released(load);
            loads.remove(load);
            return;
        }
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = run.lots().next(lot)) {
            run.enter(lot, Stage.ONWARD);
        }
        freight.unpack(load, plan.site());
    }

    private void chargeDutyAndFees(int load) {
        declare(load);
        int parcels = loads.parcels(load);
        assessment.assess(plan.types().get(loads.type(load)), loads.mode(load), loads.filedAt(load), parcels);
        assessment.tell(run.listener(), run.now(), parcels);
        charge();
    }

    /** Puts the goods of a load on a new entry. */
    private void declare(int load) {
        assessment.open();
        if (loads.parcels(load) > 0) {
            declareParcels(loads.firstParcel(load), crossings[loads.lane(load)].origin());
        }
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = run.lots().next(lot)) {
            assessment.add(run.lots().item(lot), run.lots().units(lot), origin(lot));
        }
    }

    private void declareParcels(int firstOrder, int origin) {
        Lines lines = run.lines();
        for (int order = firstOrder; order != Lots.NONE; order = run.orders().next(order)) {
            for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                assessment.add(lines.item(line), lines.units(line), origin);
            }
        }
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
