package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.ChannelPlan;
import groundwork.chain.plan.ClearancePlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.Stage;
import groundwork.chain.transport.Freight;
import groundwork.chain.transport.Parcels;
import groundwork.engine.EventHandler;
import groundwork.observation.BorderListener;
import groundwork.random.Stream;
import groundwork.scenario.CustomsChannel;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Customs at a gateway: each load is an entry, which a broker files and a channel releases; parcels clear many at a time.
 *
 * <p>The way of an entry: documents have come, a broker files it, it enters a channel, its documents are read or it is examined
 * where there is a desk for that, another channel may follow, what it owes is paid, and it is released.
 */
final class Gateway implements LoadReceiver {

    private final Run run;
    private final BorderListener listener;
    private final Loads loads;
    private final GatewayPlan plan;
    private final Ledger ledger;
    private final Freight freight;
    private final Optional<Workstation> brokers;
    private final Manifest manifest;
    private final Selection selection;
    private final EntryTimes times = new EntryTimes();
    private final EntryCharges charges;
    private final BorderCrossing[] crossings;
    private final Optional<Desk> documents;
    private final Optional<Desk> inspectors;
    private final Optional<WithheldGoods> withheld;
    private final WithheldParcels customers;

    /** Streams of what a gateway without it never draws from; null there. */
    private final Stream brokerTime;

    private final Stream paymentTime;
    private final EventHandler documentsCame = this::toBroker;
    private final EventHandler channelPassed = this::passChannel;
    private final EventHandler paid = this::awaitRelease;
    private final EventHandler released = this::release;

    /**
     * Customs of a run at one gateway; released loads go on by freight, released parcels with their lane.
     *
     * @param entries notes on which entry parcels stood; null where nobody asks
     * @param neverComes takes ordered lots over that customs withhold
     */
    Gateway(
            Run run,
            GatewayPlan plan,
            Ledger ledger,
            Freight freight,
            Parcels parcels,
            ParcelEntries entries,
            IntConsumer neverComes) {
        this.run = run;
        listener = run.listener().border();
        this.plan = plan;
        this.ledger = ledger;
        this.freight = freight;
        loads = run.loads();
        manifest = new Manifest(run, plan.bonded());
        selection = new Selection(run, plan, manifest);
        charges = new EntryCharges(run, plan, ledger, manifest, entries);
        brokers = plan.station().map(station -> new Workstation(run, station, ledger, new Entries()));
        documents = plan.selection().documents().map(desk -> new Desk(run, desk, ledger, this::leaveDesk));
        inspectors = plan.selection().inspectors().map(desk -> new Desk(run, desk, ledger, this::leaveDesk));
        crossings = crossings(parcels);
        customers = new WithheldParcels(run, plan, ledger, parcels);
        withheld = plan.selection().channels().stream().anyMatch(ChannelPlan::takesGoods)
                ? Optional.of(new WithheldGoods(run, plan, ledger, manifest, neverComes, crossings, customers))
                : Optional.empty();
        brokerTime = plan.brokersWorkLonger() ? Selection.stream(run, plan, "/broker") : null;
        paymentTime = plan.paymentTakesTime() ? Selection.stream(run, plan, "/payment") : null;
    }

    private BorderCrossing[] crossings(Parcels parcels) {
        BorderCrossing[] byLane = new BorderCrossing[run.plan().lanes().size()];
        for (ClearancePlan crossing : run.plan().clearances()) {
            if (crossing.gateway() == plan.site()) {
                int lane = crossing.lane();
                byLane[lane] = new BorderCrossing(run, crossing, this, parcels.behindTheBorder(lane));
                parcels.connectGate(lane, byLane[lane]);
            }
        }
        return byLane;
    }

    /** Parcels on their way to the gateway or in its hands. */
    long parcelsInside() {
        long inside = 0;
        for (BorderCrossing crossing : crossings) {
            inside += crossing == null ? 0 : crossing.inside();
        }
        return inside;
    }

    /** Units of loads for sites that were taken out so far. */
    long unitsWithheld() {
        return withheld.map(WithheldGoods::units).orElse(0L);
    }

    /** Parcels that were withheld and whose customers wait for their money or for another parcel. */
    int parcelsWithheld() {
        return customers.waiting();
    }

    /** Those of them that will be paid back. */
    int parcelsAwaitingRefund() {
        return customers.awaitingRefund();
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
            loads.typed(load, charges.type(load, run.now()));
        }
        take(load);
    }

    /** The position of the type that the value of a parcel asks for. */
    int typeOfParcel(int order) {
        return plan.type(run.now(), true, manifest.valueOfParcel(order));
    }

    /** Takes over an entry that has come and whose type is known. */
    void take(int load) {
        loads.arrived(load, run.now());
        times.open(load);
        long missing = selection.documentsMissingFor(load);
        if (missing > 0) {
            times.awaitsDocuments(load, missing);
            run.executive().schedule(run.now() + missing, Phase.ARRIVAL, documentsCame, load);
        } else {
            toBroker(load);
        }
    }

    private void toBroker(int load) {
        if (brokers.isPresent()) {
            brokers.get().arrive(load);
        } else {
            loads.takenUp(load, run.now());
            file(load);
        }
    }

    private void file(int load) {
        int channel = selection.choose(load);
        loads.filed(load, run.now(), channel);
        if (channel < 0) {
            onward(load);
        } else {
            enter(load, selection.timeInFirst(load, channel(load)));
        }
    }

    private ChannelPlan channel(int load) {
        return plan.selection().channels().get(loads.channel(load));
    }

    private void enter(int load, long time) {
        times.enter(load, run.now());
        run.executive().schedule(run.now() + time, Phase.ARRIVAL, channelPassed, load);
    }

    private void passChannel(int load) {
        CustomsChannel.Kind kind = channel(load).examination().kind();
        if (kind == CustomsChannel.Kind.DOCUMENTS && documents.isPresent()) {
            documents.get().receive(load);
        } else if (kind.examines() && inspectors.isPresent()) {
            inspectors.get().receive(load);
        } else {
            leaveDesk(load);
        }
    }

    private void leaveDesk(int load) {
        ChannelPlan channel = channel(load);
        if (channel.examination().kind().examines()) {
            times.examined(load, run.now());
        }
        if (selection.escalates(channel)) {
            ledger.charge(channel.account(), 1, channel.costPerEntryMicros());
            loads.filed(load, loads.filedAt(load), channel.escalatesTo());
            enter(load, selection.timeInNext(channel(load)));
        } else {
            pay(load);
        }
    }

    private void pay(int load) {
        long time = paymentTime == null
                ? 0
                : (long) plan.types().get(loads.type(load)).paymentTime().quantile(paymentTime.uniform());
        times.pays(load, time);
        if (time > 0) {
            run.executive().schedule(run.now() + time, Phase.ARRIVAL, paid, load);
        } else {
            awaitRelease(load);
        }
    }

    private void awaitRelease(int load) {
        long at = plan.selection().releaseAt(run.now());
        times.awaitsOpening(load, at - run.now());
        if (at > run.now()) {
            run.executive().schedule(at, Phase.ARRIVAL, released, load);
        } else {
            release(load);
        }
    }

    private void release(int load) {
        ChannelPlan channel = channel(load);
        listener.entryReleased(
                run.now(),
                plan.site(),
                channel.number(),
                loads.arrivedAt(load),
                loads.takenUpAt(load),
                loads.filedAt(load),
                loads.units(load));
        listener.entryTimed(
                run.now(),
                channel.number(),
                times.documents(load),
                times.examination(load),
                times.payment(load),
                times.closure(load));
        ledger.charge(channel.account(), 1, channel.costPerEntryMicros());
        if (channel.takesGoods()) {
            withheld.orElseThrow().takeOut(load, channel);
        }
        onward(load);
    }

    private void onward(int load) {
        charges.charge(load);
        if (loads.hasParcels(load)) {
            crossings[loads.lane(load)].released(load);
            loads.remove(load);
            return;
        }
        for (int lot = loads.firstLot(load); lot != Lots.NONE; lot = run.lots().next(lot)) {
            run.enter(lot, Stage.ONWARD);
        }
        freight.unpack(load, plan.site());
    }
}
