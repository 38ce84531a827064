package groundwork.chain.transport;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Exchange;
import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.LoadingPlan;
import groundwork.chain.plan.LoadingPlan.Kind;
import groundwork.observation.VehicleListener;

/**
 * Loads the departures of a lane into whole containers, piece by piece.
 *
 * <p>What leaves is decided first: all that waits, or, where containers are limited, what goes in its order into so many of that
 * kind which takes most. Then the cheapest mix of kinds for these goods is loaded, and paid.
 */
final class ContainerLoading {

    private final Run run;
    private final VehicleListener listener;
    private final Ledger ledger;
    private final Lots lots;
    private final Goods goods;
    private final int lane;
    private final FreightPlan freight;
    private final Exchange exchange;
    private final LoadingPlan plan;
    private final Stowage given;
    private final Stowage chosen;
    private final ContainerMix mix;

    /** Containers that leave at most. */
    private int most;

    ContainerLoading(Run run, LanePlan lane, LoadingPlan plan, Ledger ledger) {
        this.run = run;
        listener = run.listener().vehicles();
        this.ledger = ledger;
        this.plan = plan;
        this.lane = lane.number();
        freight = lane.freight();
        exchange = lane.exchange();
        lots = run.lots();
        goods = run.plan().goods();
        given = new Stowage(goods, plan);
        chosen = new Stowage(goods, plan);
        mix = new ContainerMix(run, plan, freight.lclPerCubicMetreMicros());
    }

    /**
     * Begins with empty containers, for what waits from a lot on and came before the cut-off.
     *
     * @param left share of the containers that may leave
     */
    void open(int head, long cutOff, double left) {
        most = plan.most() == Integer.MAX_VALUE ? plan.most() : (int) StrictMath.floor(plan.most() * left + 1e-9);
        given.clear();
        if (most == Integer.MAX_VALUE) {
            return;
        }
        int best = 0;
        long fullest = -1;
        for (int kind = 0; kind < plan.kinds().size(); kind++) {
            long taken = taken(kind, head, cutOff);
            if (taken > fullest) {
                fullest = taken;
                best = kind;
            }
        }
        given.clear();
        given.add(best, most);
    }

    /** Units that go, in their order, into as many containers of a kind as may leave. */
    private long taken(int kind, int head, long cutOff) {
        given.clear();
        given.add(kind, most);
        long taken = 0;
        for (int lot = head; lot != Lots.NONE && lots.readyAt(lot) <= cutOff; lot = lots.next(lot)) {
            int units = given.stow(lots.item(lot), lots.units(lot), Stowage.Packer.NONE);
            taken += units;
            if (units < lots.units(lot)) {
                return taken;
            }
        }
        return taken;
    }

    /** Units of an item, of those that otherwise find room, for which there is a place; they are stowed. */
    int stow(int item, int units, boolean all) {
        int size = plan.unitsPerPiece(goods, item);
        int wanted = all ? units : units / size * size;
        int stowed = given.stow(item, wanted, Stowage.Packer.NONE);
        while (stowed < wanted && most == Integer.MAX_VALUE) {
            int kind = given.kindFor(item, Math.min(size, wanted - stowed));
            if (kind < 0) {
                return stowed;
            }
            given.add(kind, 1);
            stowed += given.stow(item, wanted - stowed, Stowage.Packer.NONE);
        }
        return stowed;
    }

    /** The load leaves: its lots go into the cheapest mix, which is told and paid; returns how many it has for itself. */
    int close(int load, int firstLot, long units) {
        mix.choose(firstLot, most, given, chosen);
        for (int lot = firstLot; lot != Lots.NONE; lot = lots.next(lot)) {
            int packed = lot;
            int item = lots.item(lot);
            chosen.stow(
                    item,
                    lots.units(lot),
                    (container, in) -> listener.lotPacked(run.now(), lane, load, container, packed, item, in));
        }
        int own = 0;
        for (int c = 0; c < chosen.containers(); c++) {
            if (chosen.units(c) > 0) {
                pay(c, load);
                own += chosen.isShared(c) ? 0 : 1;
            }
        }
        listener.loadPacked(run.now(), lane, load, units, own);
        return own;
    }

    private void pay(int container, int load) {
        if (chosen.isShared(container)) {
            close(container, load, VehicleListener.SHARED);
            ledger.charge(
                    freight.lclAccount(),
                    Stowage.freightTonnes(chosen.cubicMetres(container), chosen.kilograms(container)),
                    freight.lclPerCubicMetreMicros(),
                    exchange);
        } else {
            Kind kind = chosen.kind(container);
            close(container, load, kind.offer());
            ledger.charge(kind.account(), 1, kind.costMicros(), exchange);
        }
    }

    private void close(int container, int load, int kind) {
        listener.containerClosed(
                run.now(),
                lane,
                load,
                kind,
                chosen.units(container),
                chosen.kilograms(container),
                chosen.cubicMetres(container));
    }

    /** What goods would cost in containers of the kind that is cheapest for them, full ones shared with others. */
    double price(double kilograms, double cubicMetres, double pallets) {
        double least = Double.POSITIVE_INFINITY;
        for (Kind kind : plan.kinds()) {
            least = Math.min(least, kind.room().filled(kilograms, cubicMetres, pallets) * kind.costMicros());
        }
        return least;
    }
}
