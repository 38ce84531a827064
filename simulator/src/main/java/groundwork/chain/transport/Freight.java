package groundwork.chain.transport;

import groundwork.chain.cost.DepartureCharges;
import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.VendorPlan;
import java.util.Arrays;

/** All lanes between sites: gives each lot to the next lane of its way, and to its destination at the end. */
public final class Freight implements LotReceiver {

    private final Run run;
    private final FreightLane[] lanes;
    private final DepartureCharges.Shared charges;

    /** Who takes goods over for a lane: the lane itself, or whoever chooses among it and others. */
    private final LotReceiver[] entries;

    private final LoadReceiver[] gateways;
    private final LotReceiver[] docks;
    private final LoadReceiver[] transfers;
    private LossWatcher losses = (site, item, units, way) -> {};

    /** Freight of a run, to be connected to gateways and docks before time starts. */
    public Freight(Run run, Ledger ledger) {
        this.run = run;
        int sites = run.plan().sites().size();
        gateways = new LoadReceiver[sites];
        docks = new LotReceiver[sites];
        transfers = new LoadReceiver[sites];
        charges = new DepartureCharges.Shared(run, ledger);
        Pool[] pools = pools(run);
        lanes = run.plan().lanes().stream()
                .map(lane -> lane.to() < 0
                        ? null
                        : new FreightLane(
                                run,
                                lane,
                                new DepartureCharges(run, ledger, lane, charges),
                                new FreightCharges(lane, ledger),
                                lane.freight()
                                        .loading()
                                        .map(loading -> new ContainerLoading(run, lane, loading, ledger))
                                        .orElse(null),
                                (site, item, units, way) -> losses.lost(site, item, units, way),
                                load -> landed(lane, load),
                                pools[lane.number()]))
                .toArray(FreightLane[]::new);
        entries = Arrays.copyOf(lanes, lanes.length, LotReceiver[].class);
        for (VendorPlan vendors : run.plan().vendors()) {
            LotReceiver desk = new VendorDesk(run, vendors, lanes);
            for (int lane : vendors.lanes()) {
                entries[lane] = desk;
            }
        }
    }

    /** The vehicle that each lane shares with others; null for those that have their own. */
    private static Pool[] pools(Run run) {
        Pool[] pools = new Pool[run.plan().lanes().size()];
        for (LanePlan lane : run.plan().lanes()) {
            lane.freight()
                    .pool()
                    .filter(plan -> plan.lanes()[0] == lane.number())
                    .ifPresent(plan -> {
                        Pool pool = new Pool(run, lane, plan);
                        for (int rider : plan.lanes()) {
                            pools[rider] = pool;
                        }
                    });
        }
        return pools;
    }

    /** Loads that reach this site go through customs there. */
    public void connectGateway(int site, LoadReceiver gateway) {
        gateways[site] = gateway;
    }

    /** Lots that come to a lane go through customs before they board. */
    public void connectExports(int lane, LotReceiver customs) {
        lanes[lane].declaredBy(customs);
    }

    /** A lot boards a lane, through customs where there are any. */
    public void board(int lot, int lane) {
        lanes[lane].board(lot);
    }

    /** Lots whose destination is this site are taken over there. */
    public void connectDock(int site, LotReceiver dock) {
        docks[site] = dock;
    }

    /** Loads that come to this site are taken apart there before their goods go on. */
    public void connectTransfer(int site, LoadReceiver transfer) {
        transfers[site] = transfer;
    }

    /** Who hears that ordered goods are lost on a lane. */
    public void connectLosses(LossWatcher watcher) {
        losses = watcher;
    }

    /** Settles what is open with vendors at the end of the run. */
    public void close() {
        charges.close();
    }

    /** Takes a lot over where it stands; it goes on by the next lane of its way. */
    @Override
    public void receive(int lot) {
        int[] way = run.plan().way(run.lots().route(lot));
        entries[way[run.lots().leg(lot)]].receive(lot);
    }

    /** Takes a lot over that is where it goes. */
    public void deliver(int lot) {
        docks[run.lots().destination(lot)].receive(lot);
    }

    private void landed(LanePlan lane, int load) {
        charges.landed(load, lane.to());
        if (gateways[lane.to()] != null) {
            gateways[lane.to()].receive(load);
        } else {
            unpack(load, lane.to());
        }
    }

    /** A load has come to a site, and is through customs where there are any. */
    public void unpack(int load, int site) {
        if (transfers[site] != null) {
            transfers[site].receive(load);
        } else {
            goOn(load, site);
        }
    }

    /** Takes a load apart: its lots are where they go, or take their next lanes. */
    public void goOn(int load, int site) {
        int lot = run.loads().firstLot(load);
        run.loads().remove(load);
        while (lot != Lots.NONE) {
            int next = run.lots().next(lot);
            if (run.lots().destination(lot) == site) {
                docks[site].receive(lot);
            } else {
                receive(lot);
            }
            lot = next;
        }
    }
}
