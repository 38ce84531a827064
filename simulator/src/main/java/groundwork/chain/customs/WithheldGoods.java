package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.LotQueue;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.OrderQueue;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ChannelPlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Stage;
import groundwork.observation.BorderListener;
import groundwork.observation.ReturnsListener;
import groundwork.observation.StockListener;
import groundwork.random.Stream;
import java.util.function.IntConsumer;

/** Takes goods that customs keep, or that must go back, out of an entry before it is released: whole lots, whole parcels. */
final class WithheldGoods {

    private static final int NONE = -1;

    private final Run run;
    private final StockListener stockListener;
    private final BorderListener borderListener;
    private final ReturnsListener returnsListener;
    private final Loads loads;
    private final Lots lots;
    private final Orders orders;
    private final GatewayPlan plan;
    private final Ledger ledger;
    private final Manifest manifest;
    private final IntConsumer neverComes;
    private final BorderCrossing[] crossings;
    private final WithheldParcels customers;
    private final Stream luck;
    private long units;

    /**
     * Withheld goods of a gateway.
     *
     * @param neverComes takes ordered lots over that reach no shelf
     */
    WithheldGoods(
            Run run,
            GatewayPlan plan,
            Ledger ledger,
            Manifest manifest,
            IntConsumer neverComes,
            BorderCrossing[] crossings,
            WithheldParcels customers) {
        this.run = run;
        stockListener = run.listener().stock();
        borderListener = run.listener().border();
        returnsListener = run.listener().returns();
        this.plan = plan;
        this.ledger = ledger;
        this.manifest = manifest;
        this.neverComes = neverComes;
        this.crossings = crossings;
        this.customers = customers;
        loads = run.loads();
        lots = run.lots();
        orders = run.orders();
        luck = Selection.stream(run, plan, "/withheld");
    }

    /** Units of lots taken out so far. */
    long units() {
        return units;
    }

    private enum Fate {
        RELEASED,
        SEIZED,
        RE_EXPORTED
    }

    private Fate draw(ChannelPlan channel) {
        double u = luck.uniform();
        if (u < channel.examination().seizedShare()) {
            return Fate.SEIZED;
        }
        return u - channel.examination().seizedShare() < channel.examination().reExportedShare()
                ? Fate.RE_EXPORTED
                : Fate.RELEASED;
    }

    /** Takes out what is withheld; the rest stays on the load. */
    void takeOut(int load, ChannelPlan channel) {
        if (loads.hasParcels(load)) {
            parcels(load, channel);
        } else {
            lots(load, channel);
        }
    }

    private void lots(int load, ChannelPlan channel) {
        LotQueue released = new LotQueue(lots);
        long left = 0;
        int lot = loads.firstLot(load);
        while (lot != NONE) {
            int next = lots.next(lot);
            Fate fate = draw(channel);
            if (fate != Fate.RELEASED) {
                tell(fate, 0, lots.units(lot), manifest.valueOfLot(lot));
                stockListener.stageChanged(run.now(), Stage.CUSTOMS.ordinal(), -lots.units(lot));
                units += lots.units(lot);
                if (lots.way(lot) >= 0) {
                    neverComes.accept(lot);
                } else {
                    // Goods that customers sent back are not on order anywhere.
                    returnsListener.returnWithheld(run.now(), plan.site(), lots.units(lot));
                    lots.remove(lot);
                }
            } else {
                released.add(lot);
                left += lots.units(lot);
            }
            lot = next;
        }
        loads.relist(load, released.head(), left);
    }

    private void parcels(int load, ChannelPlan channel) {
        OrderQueue released = new OrderQueue(orders);
        int count = 0;
        int order = loads.firstParcel(load);
        while (order != NONE) {
            int next = orders.next(order);
            Fate fate = draw(channel);
            if (fate != Fate.RELEASED) {
                tell(fate, run.cartons().parcels(order), orders.unitCount(order), manifest.valueOfParcel(order));
                crossings[loads.lane(load)].withheld(order);
                customers.take(order, loads.lane(load), fate == Fate.SEIZED);
            } else {
                released.add(order);
                count += run.cartons().parcels(order);
            }
            order = next;
        }
        loads.relistParcels(load, released.head(), count);
    }

    private void tell(Fate fate, int parcels, int units, double value) {
        borderListener.goodsWithheld(run.now(), plan.site(), fate == Fate.SEIZED, parcels, units, value);
        if (fate == Fate.SEIZED) {
            ledger.post(plan.accounts().seized(), units, StrictMath.round(value));
        }
    }
}
