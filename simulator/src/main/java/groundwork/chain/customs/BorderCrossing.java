package groundwork.chain.customs;

import groundwork.chain.disruption.Openness;
import groundwork.chain.entity.Cartons;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ClearancePlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.transport.ParcelGate;
import groundwork.engine.EventHandler;
import groundwork.observation.BorderListener;
import groundwork.observation.DisruptionListener;
import groundwork.random.Stream;
import java.util.Arrays;

/**
 * Parcels of one lane on their way over a border: those of a departure reach the gateway together and are declared there on
 * entries of many parcels, sorted by the type that their value asks for.
 */
final class BorderCrossing implements ParcelGate {

    private static final int NONE = -1;

    private final Run run;
    private final BorderListener borderListener;
    private final DisruptionListener disruptionListener;
    private final ClearancePlan plan;
    private final Gateway gateway;
    private final OrderReceiver lane;
    private final Orders orders;
    private final Cartons cartons;
    private final Loads loads;
    private final Stream linehaul;
    private final EventHandler arrival = this::arrive;
    private final Openness open;
    private final int[] heads;
    private final int[] tails;
    private final int[] counts;
    private final long[] units;
    private long inside;

    /**
     * The crossing of a lane.
     *
     * @param lane takes released parcels over
     */
    BorderCrossing(Run run, ClearancePlan plan, Gateway gateway, OrderReceiver lane) {
        this.run = run;
        borderListener = run.listener().border();
        disruptionListener = run.listener().disruptions();
        this.plan = plan;
        this.gateway = gateway;
        this.lane = lane;
        open = run.closures().ofGateway(gateway.plan().site());
        orders = run.orders();
        cartons = run.cartons();
        loads = run.loads();
        linehaul = run.streams()
                .named("clearance/" + run.plan().lanes().get(plan.lane()).id());
        int types = gateway.plan().types().size();
        heads = new int[types];
        tails = new int[types];
        counts = new int[types];
        units = new long[types];
        Arrays.fill(heads, NONE);
    }

    @Override
    public void depart(int firstOrder, int parcels, long unitCount) {
        inside += parcels;
        borderListener.parcelsCross(run.now(), plan.lane(), parcels);
        int load = loads.addParcels(firstOrder, parcels, unitCount, plan.mode(), plan.lane());
        long time = (long) plan.linehaul().quantile(linehaul.uniform());
        run.executive().schedule(run.now() + time, Phase.ARRIVAL, arrival, load);
    }

    private void arrive(int load) {
        long opensAt = open.opensAt(run.now());
        if (opensAt > run.now()) {
            int site = gateway.plan().site();
            disruptionListener.loadHeld(
                    run.now(), run.closures().closingGateway(site, run.now()), site, loads.units(load), opensAt);
            run.executive().schedule(opensAt, Phase.ARRIVAL, arrival, load);
            return;
        }
        int order = loads.firstParcel(load);
        loads.remove(load);
        while (order != NONE) {
            int next = orders.next(order);
            add(order, gateway.typeOfParcel(order));
            order = next;
        }
        for (int type = 0; type < heads.length; type++) {
            if (counts[type] > 0) {
                declare(type);
            }
        }
    }

    private void add(int order, int type) {
        int parcels = cartons.parcels(order);
        if (counts[type] > 0 && counts[type] + parcels > plan.parcelsPerEntry()) {
            declare(type);
        }
        orders.link(order, NONE);
        if (counts[type] == 0) {
            heads[type] = order;
        } else {
            orders.link(tails[type], order);
        }
        tails[type] = order;
        units[type] += orders.unitCount(order);
        counts[type] += parcels;
        if (counts[type] >= plan.parcelsPerEntry()) {
            declare(type);
        }
    }

    private void declare(int type) {
        int entry = loads.addParcels(heads[type], counts[type], units[type], plan.mode(), plan.lane());
        loads.typed(entry, type);
        heads[type] = NONE;
        counts[type] = 0;
        units[type] = 0;
        gateway.take(entry);
    }

    /** The parcels of an entry are free: each goes on to its customer. */
    void released(int entry) {
        inside -= loads.parcels(entry);
        int order = loads.firstParcel(entry);
        while (order != NONE) {
            int next = orders.next(order);
            lane.receive(order);
            order = next;
        }
    }

    /** An order's parcels are taken out of their entry. */
    void withheld(int order) {
        inside -= cartons.parcels(order);
    }

    /** Parcels that have left and are not released yet. */
    long inside() {
        return inside;
    }
}
